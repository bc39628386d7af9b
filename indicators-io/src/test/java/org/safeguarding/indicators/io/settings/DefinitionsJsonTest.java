package org.safeguarding.indicators.io.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.Targets;
import org.safeguarding.indicators.io.json.PlainSchema;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.Parameters;
import org.safeguarding.indicators.safeguarding.Settings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DefinitionsJsonTest {
    private static final PlainSchema SCHEMA = PlainSchema.of(SettingsJson.class, "catalogue.schema.json");

    private static JsonNode definitions(Settings settings) {
        return JsonMapper.shared().readTree(DefinitionsJson.write(settings));
    }

    @Test
    void everyDefinitionIsThereAndAsTheSchemaHasIt() {
        JsonNode all = definitions(Settings.standard());

        assertThat(all.get("indicators").valueStream().map(one -> one.get("id").stringValue()))
                .containsExactlyElementsOf(Catalogue.standard().ids());
        assertThat(SCHEMA.allows(all)).isTrue();
        ((ObjectNode) all.at("/indicators/0")).put("window", "last_week");
        assertThat(SCHEMA.allows(all)).isFalse();
    }

    @Test
    void aDefinitionSaysWhatItsFigureIs() {
        JsonNode reReferrals = definitions(new Settings(
                        Parameters.builder().endDayCounts(true).build(),
                        ImmutableList.of("rereferral-pct-12m"),
                        ImmutableMap.of(),
                        ImmutableMap.of("rereferral-pct-12m", Targets.always(Target.noMoreThan(20)))))
                .at("/indicators/0");

        assertThat(reReferrals.at("/measure/words").stringValue()).isEqualTo("IN as a percentage of IN + OUT");
        assertThat(reReferrals.at("/measure/places/one_decimal").intValue()).isEqualTo(1);
        assertThat(reReferrals.get("window").stringValue()).isEqualTo("rolling_12_months");
        assertThat(reReferrals.get("parts").toString()).isEqualTo("[\"in\",\"out\"]");
        assertThat(reReferrals.at("/needs/0").toString())
                .isEqualTo("{\"table\":\"ssd_cin_episodes\",\"history\":\"window_and_look_back\","
                        + "\"look_back\":{\"unit\":\"months\",\"n\":12,\"far_end_counts\":true}}");
        assertThat(reReferrals.at("/targets/0").toString()).isEqualTo("{\"target\":\"<=20\",\"tolerance\":0}");
        assertThat(reReferrals.has("clocks")).isFalse();
    }

    @Test
    void theParametersInForceStandBesideTheDefinitions() {
        Settings settings = Settings.standard()
                .withParameters(Parameters.builder().endDayCounts(true).build());

        assertThat(definitions(settings).at("/parameters/end_day_counts").booleanValue())
                .isTrue();
    }
}
