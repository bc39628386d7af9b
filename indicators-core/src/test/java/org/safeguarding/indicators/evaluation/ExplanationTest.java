package org.safeguarding.indicators.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.StaffingRecord;
import org.safeguarding.indicators.safeguarding.StaffingRow;
import org.safeguarding.indicators.tally.Contribution;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

class ExplanationTest {
    private static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, Month.MAY, 31);
    private static final int WED_1_MAY_2019 = Day.of(2019, 5, 1);
    private static final Period MAY = Period.parse("2019-05");

    private static CouncilRecords.Builder council() {
        CouncilRecords.Builder council = CouncilRecords.builder();
        council.children(ImmutableList.of(ChildRecord.builder("K1")
                .addEpisodes(new CinEpisode("R1", WED_1_MAY_2019, Day.NONE, "", false, "6", "North"))
                .build()));
        council.workforce(StaffingRecord.of(List.of(
                new StaffingRow(WED_1_MAY_2019, "MASH", fte("2.5"), fte("1.25"), fte("0"), Optional.empty()),
                new StaffingRow(WED_1_MAY_2019, "Assessment", fte("10"), fte("9"), fte("1"), fte("2")))));
        return council.complete("ssd_cin_episodes", "local_workforce", "local_population");
    }

    private static Optional<BigDecimal> fte(String text) {
        return Optional.of(new BigDecimal(text));
    }

    private static Explanation explain(CouncilRecords council, String id, Period period, String by) {
        Indicator<CouncilRecords, ?> indicator = Catalogue.standard().get(id);
        return Evaluation.of(council, FRI_31_MAY_2019).explain(indicator, period, by);
    }

    @Test
    void amountsAreInTheUnitOfTheFigure() {
        assertThat(explain(council().build(), "perm-staff-pct", MAY, "").text())
                .contains("value: 10.25 / 12.5 = 82 percent")
                .contains("read on 2019-05-31: POSTS 12.5, PERMANENT 10.25, AGENCY 1, LEAVERS 2, POSTS_BLANK 0")
                .contains("LEAVERS_BLANK 1, from 2 rows counted")
                .contains("  POSTS 2.5 through StaffingRow 2019-05-01 MASH of workforce, since 2019-05-01, in MASH");
    }

    @Test
    void theDefinitionAndItsSettingsComeFirst() {
        Indicator<CouncilRecords, ?> plain = Catalogue.standard().get("perm-staff-pct");
        String text = explain(council().build(), "perm-staff-pct", MAY, "").text();

        assertThat(text.lines().skip(1))
                .startsWith(
                        "definition 1: " + plain.words().sentence(),
                        "numerator: " + plain.words().numerator(),
                        "denominator: " + plain.words().denominator());
        assertThat(text)
                .contains("source: " + plain.words().source() + "\nwindow: as at; with the usual settings\n")
                .contains("printed: 82.0, rounded once from 82\n");
    }

    @Test
    void whatIsReadBesideTheValueSaysSo() {
        String text = explain(council().build(), "perm-staff-pct", MAY, "").text();

        assertThat(text.lines().filter(line -> line.startsWith("  AGENCY ")))
                .isNotEmpty()
                .allMatch(line -> line.contains(", beside the value"));
        assertThat(text.lines().filter(line -> line.startsWith("  POSTS ")))
                .isNotEmpty()
                .noneMatch(line -> line.contains(", beside the value"));
    }

    @Test
    void aBreakdownThatIsAskedForNamesTheGroupOfEachRow() {
        assertThat(explain(council().build(), "referrals", MAY, "team").text()).contains(", on 2019-05-01, in North\n");
        assertThat(explain(council().build(), "referrals", MAY, "source").text())
                .contains(", on 2019-05-01, in police\n");
        assertThat(explain(council().build(), "referrals", MAY, "").text()).endsWith(", on 2019-05-01\n");
        assertThat(explain(council().build(), "referrals", MAY, "category").steps())
                .flatExtracting(Explanation.Step::contributions)
                .extracting(Contribution::group)
                .containsExactly("");
    }

    @Test
    void whatWasReadIsShownThoughItMakesNoValue() {
        assertThat(explain(council().build(), "turnover-12m", MAY, "").text())
                .contains("value: not_available: a blank cell in local_workforce, column leavers_fte_12m")
                .contains("LEAVERS_BLANK 1 through StaffingRow 2019-05-01 MASH");
        assertThat(explain(council().build(), "referral-rate-12m", MAY, "").text())
                .contains("value: not_available: no population is given")
                .contains("COUNTED 1 through CinEpisode R1 of K1");
    }

    @Test
    void nothingIsReadForWhatTheDataCannotAnswer() {
        CouncilRecords without = council().complete("ssd_contacts").build();
        assertThat(explain(without, "cpp-open", MAY, "").steps()).isEmpty();
        assertThat(explain(without, "cpp-open", MAY, "").text())
                .contains("not_available: table ssd_cp_plans is missing");
        assertThat(explain(without, "referrals", Period.parse("2019-06"), "").steps())
                .isEmpty();
    }

    @Test
    void aMeanIsExplainedMonthByMonthAsFarAsTheyHaveBegun() {
        CouncilRecords all =
                council().complete("ssd_cp_plans", "ssd_cla_episodes").build();

        assertThat(explain(all, "cin-open", Period.parse("2019-Q1"), "").steps())
                .extracting(step -> Day.text(step.day()) + ": " + step.amounts())
                .containsExactly(
                        "2019-04-30: COUNTED 0, from 0 rows counted", "2019-05-31: COUNTED 1, from 1 rows counted");
    }
}
