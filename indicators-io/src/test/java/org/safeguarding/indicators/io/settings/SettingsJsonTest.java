package org.safeguarding.indicators.io.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.calculation.LookBack;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.Targets;
import org.safeguarding.indicators.io.schema.PlainSchema;
import org.safeguarding.indicators.judgement.DisclosureRules;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.Parameters;
import org.safeguarding.indicators.safeguarding.Settings;
import org.safeguarding.indicators.time.WorkingDayCalendar;
import tools.jackson.databind.json.JsonMapper;

class SettingsJsonTest {
    private static final PlainSchema SCHEMA = PlainSchema.of(SettingsJson.class, "settings.schema.json");

    private static final Settings OWN = new Settings(
            Parameters.builder()
                    .endDayCounts(true)
                    .assessmentFromReferral(true)
                    .transfersIn(true)
                    .populationPublishedByAsAt(true)
                    .reReferral(new LookBack(LookBack.Unit.DAYS, 365, false))
                    .addTeams("FSW Team 1", "Team \"Ost\"")
                    .calendar(WorkingDayCalendar.englandAndWales()
                            .extendedTo(2029, ImmutableList.of())
                            .withoutHoliday(LocalDate.of(2019, 12, 26))
                            .withHolidays(ImmutableList.of(LocalDate.of(2019, 12, 27), LocalDate.of(2029, 12, 25))))
                    .build(),
            ImmutableList.of("rereferral-pct-12m", "contacts"),
            ImmutableMap.of("contacts", "Contacts – the hub"),
            ImmutableMap.of(
                    "rereferral-pct-12m",
                    Targets.always(Target.noMoreThan(20))
                            .from(
                                    LocalDate.of(2018, 4, 1),
                                    Target.parse("10.5..15")
                                            .withTolerance(new BigDecimal("0.50"))
                                            .asGuide())
                            .noneFrom(LocalDate.of(2020, 4, 1)),
                    "cin-open",
                    Targets.NONE),
            new DisclosureRules(4, 0, 10));

    @Test
    void whatIsWrittenReadsBackAsEqualSettings() throws SettingsRefused {
        for (Settings settings :
                ImmutableList.of(Settings.standard(), Settings.standard().complete(), OWN, OWN.complete())) {
            String json = SettingsJson.write(settings);

            assertThat(SettingsJson.read(json)).isEqualTo(settings);
            assertThat(SCHEMA.allows(JsonMapper.shared().readTree(json))).isTrue();
        }
    }

    @Test
    void theFullFileNamesEveryParameterIdTitleAndTarget() {
        assertThat(SettingsJson.write(Settings.standard().complete()))
                .startsWith("""
                        {
                          "parameters": {
                            "end_day_counts": false,
                            "assessment_from_referral": false,
                            "transfers_in": false,
                            "population_published_by_as_at": false,
                            "rereferral_look_back": {
                              "unit": "months",
                              "n": 12,
                              "far_end_counts": true
                            },
                            "teams": [],
                            "working_days": {
                              "last_year": 2028,
                              "holidays_added": [],
                              "holidays_removed": []
                            }
                          },
                          "indicators": [
                        """)
                .contains("\n    \"rereferral-pct-12m\": \"% re-referrals\",\n")
                .contains("""
                            "rereferral-pct-12m": [
                              {
                                "target": "<=15",
                                "tolerance": 0
                              }
                            ],
                        """)
                .contains(Catalogue.standard().ids())
                .endsWith("}\n");
    }

    @Test
    void whatIsLeftOutIsAsInTheCatalogue() throws SettingsRefused {
        assertThat(SettingsJson.read("{}")).isEqualTo(Settings.standard());
        assertThat(SettingsJson.read("{\"$schema\": \"settings.schema.json\", \"parameters\": {}}"))
                .isEqualTo(Settings.standard());
    }

    /** Every line is held to the reader and to the schema alike; what the schema cannot say is marked. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "refused.csv", delimiter = '|', quoteCharacter = '`')
    void whatIsWrongIsRefusedWithThePlaceAndWhatIsAllowed(String json, String message, String bySchema) {
        assertThatExceptionOfType(SettingsRefused.class)
                .isThrownBy(() -> SettingsJson.read(json))
                .satisfies(e -> assertThat(String.valueOf(e.getMessage())).startsWith(message));
        assertThat(SCHEMA.allows(JsonMapper.shared().readTree(json)))
                .isEqualTo(bySchema.equals("allowed by the schema"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "not-json.csv", delimiter = '|', quoteCharacter = '`')
    void whatIsNotJsonIsRefusedWithTheLine(String text, String message) {
        assertThatExceptionOfType(SettingsRefused.class)
                .isThrownBy(() -> SettingsJson.read(text))
                .satisfies(e -> assertThat(String.valueOf(e.getMessage())).startsWith(message));
    }

    /** One of a thousand million places was read, and then failed whoever wrote it out. */
    @ParameterizedTest
    @CsvSource({
        "1e5, 100000",
        "0e99999999, 0",
        "0.00000000000000000001, 0.00000000000000000001",
        "1e-20, 0.00000000000000000001"
    })
    void aToleranceIsWrittenAndReadAgainHoweverItWasWritten(String tolerance, String written) throws SettingsRefused {
        String json = "{\"targets\": {\"contacts\": [{\"target\": \"<=15\", \"tolerance\": " + tolerance + "}]}}";

        Settings settings = SettingsJson.read(json);

        assertThat(SettingsJson.write(settings)).contains("\"tolerance\": " + written + "\n");
        assertThat(SettingsJson.read(SettingsJson.write(settings))).isEqualTo(settings);
    }

    @Test
    void theSchemaKnowsTheIdsOfTheCatalogue() {
        assertThat(SCHEMA.root().at("/$defs/id/enum").valueStream().map(id -> id.stringValue()))
                .as("run GenerateDocs: see docs/settings.md")
                .containsExactlyElementsOf(Catalogue.standard().ids());
    }

    @Test
    void aCalendarThatIsNotMadeOfTheStandardOneCannotBeWritten() {
        WorkingDayCalendar other = WorkingDayCalendar.of(
                "Scotland", LocalDate.of(2019, 1, 1), LocalDate.of(2028, 12, 31), ImmutableList.of());
        Settings settings = Settings.standard()
                .withParameters(Parameters.builder().calendar(other).build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingsJson.write(settings))
                .withMessageStartingWith("expected a calendar made of that of England and Wales, got Scotland");
    }

    @Test
    void aFileIsReadInUtf8WithOrWithoutAMark(@TempDir Path folder) throws SettingsRefused, IOException {
        Path file = Files.writeString(folder.resolve("own.json"), "\uFEFF" + SettingsJson.write(OWN));
        assertThat(SettingsJson.read(file)).isEqualTo(OWN);

        Files.write(file, "{\"titles\": {\"contacts\": \"\u00e9\"}}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(SettingsRefused.class)
                .isThrownBy(() -> SettingsJson.read(file))
                .withMessage(file + ": it is not text in UTF-8");
        assertThatExceptionOfType(SettingsRefused.class)
                .isThrownBy(() -> SettingsJson.read(folder.resolve("none.json")))
                .withMessage(folder.resolve("none.json") + ": there is no such file");
        assertThatExceptionOfType(SettingsRefused.class)
                .isThrownBy(() -> SettingsJson.read(folder))
                .withMessage(folder + ": it cannot be read (IOException)");
    }
}
