package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.Targets;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

class SettingsTest {
    private static final String REPEATS = "rereferral-pct-12m";
    private static final Settings OWN = new Settings(
            Parameters.standard(),
            ImmutableList.of(REPEATS, "contacts"),
            ImmutableMap.of("contacts", "Contacts at the hub"),
            ImmutableMap.of(
                    REPEATS,
                    Targets.always(Target.noMoreThan(60)).from(LocalDate.of(2019, 5, 20), Target.noMoreThan(40))));

    @Test
    void settingsThatSayNothingAreTheCatalogue() {
        Catalogue catalogue = Settings.standard().catalogue();

        assertThat(catalogue.ids()).isEqualTo(Catalogue.standard().ids());
        assertThat(catalogue.indicators())
                .extracting(Indicator::title, Indicator::targets)
                .isEqualTo(Catalogue.standard().indicators().stream()
                        .map(i -> tuple(i.title(), i.targets()))
                        .toList());
    }

    @Test
    void choiceOrderTitlesAndTargetsAreTheCouncilsOwn() {
        assertThat(OWN.catalogue().ids()).containsExactly(REPEATS, "contacts");
        assertThat(OWN.catalogue().get("contacts").title()).isEqualTo("Contacts at the hub");
        assertThat(OWN.catalogue().get(REPEATS).title()).isEqualTo("% re-referrals");
        assertThat(OWN.catalogue().get(REPEATS).target()).contains(Target.noMoreThan(40));
    }

    @Test
    void aPeriodIsJudgedByTheTargetOfItsLastDayAndAPartPeriodByThatOfTheAsAtDate() {
        ChildRecord child = ChildRecord.builder("C1")
                .addEpisodes(CinEpisode.of("R1", Day.of(2018, 7, 2), Day.of(2018, 9, 28)))
                .addEpisodes(CinEpisode.of("R2", Day.of(2019, 3, 11), Day.NONE))
                .build();
        CouncilRecords records = CouncilRecords.builder()
                .complete("ssd_cin_episodes")
                .children(ImmutableList.of(child))
                .build();

        assertThat(judged(records, "2019-05-31", "2019-04")).isEqualTo("<=60 met");
        assertThat(judged(records, "2019-05-31", "2019-05")).isEqualTo("<=40 not_met");
        assertThat(judged(records, "2019-05-19", "2019-05")).isEqualTo("<=60 met");
        assertThat(judged(records, "2019-05-20", "2019-05")).isEqualTo("<=40 not_met");
    }

    private static String judged(CouncilRecords records, String asAt, String period) {
        Result result = Evaluation.of(records, LocalDate.parse(asAt))
                .result(OWN.catalogue().get(REPEATS), Period.parse(period));
        return result.target().map(Target::label).orElse("none") + " "
                + result.targetStatus().map(Object::toString).orElse("").toLowerCase(Locale.ROOT);
    }

    @Test
    void completeSettingsSayEverythingAndMeanTheSame() {
        Settings complete = OWN.complete();

        assertThat(complete.indicators()).containsExactly(REPEATS, "contacts");
        assertThat(complete.titles().keySet())
                .containsExactlyElementsOf(Catalogue.standard().ids());
        assertThat(complete.titles()).containsEntry("contacts", "Contacts at the hub");
        assertThat(complete.targets()).containsAllEntriesOf(OWN.targets());
        assertThat(complete.complete()).isEqualTo(complete);
    }

    @Test
    void anIdThatIsNoIndicatorIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Settings(
                        Parameters.standard(), ImmutableList.of(), ImmutableMap.of("contact", "x"), ImmutableMap.of()))
                .withMessageStartingWith("expected one of ")
                .withMessageEndingWith(", got contact");
    }
}
