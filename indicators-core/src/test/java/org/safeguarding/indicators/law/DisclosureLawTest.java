package org.safeguarding.indicators.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.judgement.DisclosureControl;
import org.safeguarding.indicators.judgement.DisclosureRules;
import org.safeguarding.indicators.judgement.PublicResult;
import org.safeguarding.indicators.law.Housing.Repair;
import org.safeguarding.indicators.law.Housing.Tenancy;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/** The law of disclosure has teeth: what a control lets through that is too lax, or withholds one group alone, is found. */
class DisclosureLawTest {
    private static final Indicator<Housing, Counted> REPAIRS =
            Housing.indicator(Counted.class, Housing.REPORTS, Measures.count(Counted.COUNTED));

    /** Repairs in May: all twenty, then eight of boilers, nine of plumbing and three of roofs. */
    private static final ImmutableList<Result> RESULTS = results("bbbbbbbbppppppppprrr");

    private static final DisclosureRules LAX = new DisclosureRules(1, 0, 0);

    private static ImmutableList<Result> results(String trades) {
        Repair[] repairs = IntStream.range(0, trades.length())
                .mapToObj(i -> new Repair(trades.charAt(i) + "-" + i, Day.of(2019, 5, 1), Day.NONE))
                .toArray(Repair[]::new);
        return Evaluation.of(
                        new Housing(ImmutableList.of(Tenancy.of("T1", repairs))), LocalDate.of(2019, Month.MAY, 31))
                .results(REPAIRS, ImmutableList.of(Period.parse("2019-05")), "trade");
    }

    private static ImmutableList<PublicResult> shown(DisclosureRules rules, Iterable<Result> results) {
        return DisclosureControl.of(ImmutableList.of(REPAIRS), rules)
                .apply(results)
                .results();
    }

    private static ImmutableList<String> broken(ImmutableList<PublicResult> shown) {
        return broken(RESULTS, shown);
    }

    private static ImmutableList<String> broken(ImmutableList<Result> results, ImmutableList<PublicResult> shown) {
        Violations broken = new Violations();
        DisclosureLaw.hold(REPAIRS, results, shown, broken);
        return broken.list().stream().map(Violation::toString).collect(ImmutableList.toImmutableList());
    }

    @Test
    void whatTheStandardRulesShowTellsNothing() {
        assertThat(broken(shown(DisclosureRules.standard(), RESULTS))).isEmpty();
    }

    @Test
    void aSmallNumberThatIsShownIsFound() {
        assertThat(broken(shown(LAX, RESULTS)))
                .singleElement()
                .asString()
                .endsWith("all subjects, 2019-05 r numerator: expected withheld, got 3");
    }

    @Test
    void aGroupThatIsTheTotalLessTheOthersIsFound() {
        ImmutableList<PublicResult> roofsAlone = ImmutableList.<PublicResult>builder()
                .addAll(shown(LAX, RESULTS).subList(0, 3))
                .add(shown(DisclosureRules.standard(), RESULTS).get(3))
                .build();

        assertThat(broken(roofsAlone))
                .singleElement()
                .asString()
                .endsWith("2019-05 by trade: expected none or several groups withheld, got one, beside the total");
    }

    @Test
    void aGroupIsNotWhatIsLeftBesideOneThatNeverHadANumber() {
        ImmutableList<PublicResult> twoWithheld = shown(DisclosureRules.standard(), RESULTS);
        ImmutableList<Result> roofsUnknown = ImmutableList.<Result>builder()
                .addAll(RESULTS.subList(0, 3))
                .add(twoWithheld.get(3).shown())
                .build();

        assertThat(twoWithheld.stream().filter(PublicResult::withheld)).hasSize(2);
        assertThat(broken(roofsUnknown, twoWithheld)).isEmpty();
    }

    @Test
    void aMeanOfSharesIsNotWhatTheOthersLeaveOfTheTotal() {
        CouncilRecords twoChildren = CouncilRecords.builder()
                .children(ImmutableList.of(inNeed("K1"), inNeed("K2")))
                .complete("ssd_cin_episodes", "ssd_cp_plans", "ssd_cla_episodes")
                .build();

        // The quarter's six is printed, its only team's mean is not: its months are not published.
        assertThat(Catalogue.standard().indicators().stream()
                        .filter(indicator -> indicator.id().equals("cin-open"))
                        .flatMap(indicator -> Laws.indicator(indicator)
                                .disclosing()
                                .violations(
                                        twoChildren,
                                        LocalDate.of(2020, Month.FEBRUARY, 28),
                                        ImmutableList.of(Period.parse("2019-Q3")))
                                .stream()))
                .isEmpty();
    }

    private static ChildRecord inNeed(String key) {
        return ChildRecord.builder(key)
                .addEpisodes(new CinEpisode("R-" + key, Day.of(2019, 4, 20), Day.NONE, "", false, "", "North"))
                .build();
    }
}
