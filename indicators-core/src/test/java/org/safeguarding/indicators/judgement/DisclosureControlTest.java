package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Concern;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.time.FinancialQuarter;
import org.safeguarding.indicators.time.Period;

class DisclosureControlTest {
    private static final Period APRIL = MadeUp.month(0);
    private static final DisclosureRules RULES = DisclosureRules.standard();

    private static Disclosure control(List<Result> results) {
        return DisclosureControl.of(MadeUp.ALL, RULES).apply(results);
    }

    private static MadeUp counts(long[]... months) {
        long[][] none = new long[months.length][months[0].length];
        return new MadeUp(months, none);
    }

    private static Set<String> withheld(Disclosure disclosure) {
        return disclosure.withheld().stream()
                .map(w -> w.result().period().label() + " " + w.result().group())
                .collect(Collectors.toSet());
    }

    @Test
    void oneToFiveAreWithheldAndZeroAndSixAreNot() {
        for (int count = 0; count <= 7; count++) {
            Disclosure disclosure = control(counts(new long[] {count}).results(MadeUp.CONTACTS, APRIL, false));

            assertThat(disclosure.results().get(0).withheld()).as("%s", count).isEqualTo(count >= 1 && count <= 5);
        }
    }

    @Test
    void whatIsWithheldIsSuppressedAndHasNoNumberLeft() {
        Result shown = control(counts(new long[] {3}).results(MadeUp.CONTACTS, APRIL, false))
                .results()
                .get(0)
                .shown();

        assertThat(shown.outcome().value().status()).isEqualTo(Status.SUPPRESSED);
        assertThat(shown.outcome().numerator()).isEmpty();
        assertThat(shown.outcome().denominator()).isEmpty();
        assertThat(shown.targetStatus()).isEmpty();
        assertThat(shown.toString()).doesNotContain(" 3 ");
    }

    @Test
    void aGroupAloneIsNotWithheldAloneUnderItsTotal() {
        Disclosure disclosure = control(counts(new long[] {3, 20, 9, 40}).results(MadeUp.CONTACTS, APRIL, true));

        assertThat(withheld(disclosure)).containsExactlyInAnyOrder("2019-04 team 0", "2019-04 team 2");
        assertThat(disclosure.withheld())
                .extracting(Withheld::why)
                .containsExactly(Suppression.SMALL_NUMBER, Suppression.SECONDARY);
    }

    @Test
    void twoSmallGroupsProtectEachOtherIfTheirSumIsNotSmall() {
        assertThat(withheld(control(counts(new long[] {3, 4, 20}).results(MadeUp.CONTACTS, APRIL, true))))
                .containsExactlyInAnyOrder("2019-04 team 0", "2019-04 team 1");
        assertThat(withheld(control(counts(new long[] {1, 2, 20}).results(MadeUp.CONTACTS, APRIL, true))))
                .as("their sum is 3")
                .hasSizeGreaterThan(2);
    }

    @Test
    void ofFiveBandsOfWhichTwoAreSmallTheTwoAreEnough() {
        // Lewisham, table D5 of 2019: 60, 58, 66, c, c of 234; the two have 50 together, so that one at least is no
        // small number.
        Disclosure disclosure = control(counts(new long[] {60, 58, 66, 46, 4}).results(MadeUp.CONTACTS, APRIL, true));

        assertThat(withheld(disclosure)).containsExactlyInAnyOrder("2019-04 team 4", "2019-04 team 3");
    }

    @Test
    void aTableThatIsOnlyPatchedByLinesIsNotEnough() {
        // sdcTable, test-simpleheuristic: with two or more withheld in each line, wb is still told by the sums of w and
        // x, a and b.
        Attacker attacker = new Attacker(16);
        attacker.learns(Set.of(0, 1, 2, 3), 230, 230);
        attacker.learns(Set.of(4, 5, 6, 7), 250, 250);
        attacker.learns(Set.of(3), 89, 89);
        attacker.learns(Set.of(5), 124, 124);
        attacker.learns(Set.of(7), 31, 31);
        attacker.learns(Set.of(0, 4, 8, 12), 1021, 1021);
        attacker.learns(Set.of(2, 6, 10, 14), 770, 770);
        attacker.learns(Set.of(8), 92, 92);
        attacker.learns(Set.of(10), 59, 59);
        attacker.learns(Set.of(12), 800, 800);
        attacker.learns(Set.of(14), 651, 651);

        assertThat(attacker.limits(Set.of(1))).containsExactly(47, 47);
    }

    @Test
    void aPercentageAndTheCountInItProtectEachOther() {
        MadeUp data = new MadeUp(new long[][] {{4}}, new long[][] {{30}});
        List<Result> results = new ArrayList<>(data.results(MadeUp.CONTACTS, APRIL, false));
        results.addAll(data.results(MadeUp.THOSE_IN, APRIL, false));
        results.addAll(data.results(MadeUp.SHARE, APRIL, false));

        assertThat(control(results).results())
                .extracting(PublicResult::withheld)
                .as("all contacts may be published, those in and their share may not")
                .containsExactly(false, true, true);
    }

    @Test
    void whatIsMissingToTheWholeIsProtectedToo() {
        MadeUp data = new MadeUp(new long[][] {{30}}, new long[][] {{4}});
        List<Result> results = new ArrayList<>(data.results(MadeUp.CONTACTS, APRIL, false));
        results.addAll(data.results(MadeUp.THOSE_IN, APRIL, false));

        assertThat(control(results).withheld())
                .as("34 and 30 leave 4 that were not in, and nothing prints that")
                .hasSize(1);
    }

    @Test
    void aShareOfNobodyOrEverybodyOfASmallGroupIsWithheld() {
        for (long[] share : new long[][] {{0, 8}, {8, 0}}) {
            MadeUp data = new MadeUp(new long[][] {{share[0]}}, new long[][] {{share[1]}});

            assertThat(control(data.results(MadeUp.SHARE, APRIL, false)).withheld())
                    .extracting(Withheld::why)
                    .containsExactly(Suppression.SMALL_GROUP);
        }
        MadeUp many = new MadeUp(new long[][] {{0}}, new long[][] {{10}});
        assertThat(control(many.results(MadeUp.SHARE, APRIL, false)).withheld()).isEmpty();
    }

    @Test
    void aMonthIsProtectedFromItsQuarter() {
        MadeUp data = counts(new long[] {3}, new long[] {20}, new long[] {30});
        List<Result> results = new ArrayList<>();
        for (int m = 0; m < 3; m++) {
            results.addAll(data.results(MadeUp.CONTACTS, MadeUp.month(m), false));
        }
        results.addAll(data.results(MadeUp.CONTACTS, new FinancialQuarter(2019, 1), false));

        assertThat(withheld(control(results))).containsExactlyInAnyOrder("2019-04 ", "2019-05 ");
    }

    @Test
    void aMonthThatIsNotPrintedIsProtectedToo() {
        MadeUp data = counts(new long[] {3}, new long[] {20}, new long[] {30});
        List<Result> results = new ArrayList<>();
        results.addAll(data.results(MadeUp.CONTACTS, MadeUp.month(1), false));
        results.addAll(data.results(MadeUp.CONTACTS, MadeUp.month(2), false));
        results.addAll(data.results(MadeUp.CONTACTS, new FinancialQuarter(2019, 1), false));

        assertThat(control(results).withheld()).hasSize(1);
    }

    @Test
    void whatEarlierReleasesToldIsSaidToBeExposed() {
        MadeUp data = counts(new long[] {3, 20});
        ImmutableList<EarlierFigure> before = ImmutableList.of(
                new EarlierFigure("contacts", APRIL, "", "", APRIL.lastDay() + 30, number(23), Optional.empty()),
                new EarlierFigure("contacts", APRIL, "team", "team 1", APRIL.lastDay() + 30, number(20), number(23)));
        Disclosure disclosure = DisclosureControl.of(MadeUp.ALL, RULES)
                .withAlreadyPublished(before)
                .apply(data.results(MadeUp.CONTACTS, APRIL, true));

        assertThat(disclosure.exposed()).contains("contacts 2019-04 team=team 0");
        assertThat(disclosure.results().get(1).withheld()).isTrue();
    }

    @Test
    void anEarlierFigureThatIsAnotherTodayIsNamed() {
        MadeUp data = counts(new long[] {30});
        Disclosure disclosure = DisclosureControl.of(MadeUp.ALL, RULES)
                .withAlreadyPublished(ImmutableList.of(new EarlierFigure(
                        "contacts", APRIL, "", "", APRIL.lastDay() + 30, number(28), Optional.empty())))
                .apply(data.results(MadeUp.CONTACTS, APRIL, false));

        assertThat(disclosure.corrected()).containsExactly("contacts 2019-04");
    }

    private static Optional<BigDecimal> number(long number) {
        return Optional.of(BigDecimal.valueOf(number));
    }

    @Test
    void aGroupFromTheDataIsNotNamedWhereAllItsFiguresAreWithheld() {
        Indicator.Builder<Dataset, Counted> seen =
                Indicator.<Dataset, Counted>builder().from(MadeUp.CONTACTS);
        seen.breakdown(Breakdown.of("team"));
        Disclosure disclosure = DisclosureControl.of(List.of(seen.build()), RULES)
                .apply(counts(new long[] {3, 20, 9, 40}).results(MadeUp.CONTACTS, APRIL, true));

        assertThat(disclosure.results())
                .extracting(result -> result.shown().group())
                .containsExactly("", "withheld 1", "team 1", "withheld 2", "team 3");
    }

    @Test
    void figuresOfPostsArePublishedAsTheyStand() {
        Indicator.Builder<Dataset, Counted> posts =
                Indicator.<Dataset, Counted>builder().from(MadeUp.CONTACTS);
        posts.concern(Concern.WORKFORCE);
        List<Result> results = counts(new long[] {3, 4}).results(MadeUp.CONTACTS, APRIL, true);
        Disclosure disclosure =
                DisclosureControl.of(List.of(posts.build()), RULES).apply(results);

        assertThat(disclosure.results()).extracting(PublicResult::shown).isEqualTo(results);
        assertThat(disclosure.untouched()).containsExactly("contacts");
    }

    @Test
    void roundedPercentagesAreWorkedOutFromRoundedCounts() {
        MadeUp data = new MadeUp(new long[][] {{12}}, new long[][] {{21}});
        Result shown = DisclosureControl.of(MadeUp.ALL, new DisclosureRules(5, 10, 5))
                .apply(data.results(MadeUp.SHARE, APRIL, false))
                .results()
                .get(0)
                .shown();

        assertThat(shown.toString()).startsWith("share 2019-04: 10 / 35 = 28.6 percent");
    }

    @Test
    void aResultOfAnUnknownIndicatorIsRefused() {
        List<Result> results = counts(new long[] {30}).results(MadeUp.CONTACTS, APRIL, false);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> DisclosureControl.of(List.of(MadeUp.RATE), RULES).apply(results))
                .withMessageContaining("contacts");
    }

    @Test
    void rulesThatWouldTurnNumbersIntoZeroAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DisclosureRules(5, 10, 13));
        assertThatIllegalArgumentException().isThrownBy(() -> new DisclosureRules(0, 10, 0));
    }

    @Test
    void twoMonthsThatAreNotPrintedAreProtectedFromTheirQuarterAndTheThird() {
        MadeUp data = counts(new long[] {2}, new long[] {2}, new long[] {30}, new long[] {30});
        List<Result> results = new ArrayList<>(data.results(MadeUp.CONTACTS, MadeUp.month(2), false));
        results.addAll(data.results(MadeUp.CONTACTS, new FinancialQuarter(2019, 1), false));
        // These cut the days between the two months, each of which may be none.
        results.addAll(data.results(MadeUp.RATE, MadeUp.month(0), false));
        results.addAll(data.results(MadeUp.RATE, MadeUp.month(3), false));

        Disclosure disclosure = control(results);

        assertThat(disclosure.results().get(0).withheld()
                        || disclosure.results().get(1).withheld())
                .as("34 less 30 are the 4 of April and May")
                .isTrue();
    }

    @Test
    void aNoneIsFreedByWithholdingWhatItRestsOnAndNotWhatIsNearIt() {
        long[][] in = new long[12][1];
        long[][] out = new long[12][1];
        for (int m = 0; m < 12; m++) {
            in[m][0] = m == 5 ? 0 : 20;
            out[m][0] = m == 5 ? 4 : 20;
        }
        MadeUp data = new MadeUp(in, out);
        List<Result> results = new ArrayList<>(data.results(MadeUp.THOSE_IN, MadeUp.month(5), false));
        results.addAll(data.results(MadeUp.SHARE, MadeUp.month(5), false));
        results.addAll(data.results(MadeUp.CONTACTS, MadeUp.month(4), false));
        results.addAll(data.results(MadeUp.RATE, MadeUp.month(11), false));

        assertThat(control(results).results())
                .extracting(PublicResult::withheld)
                .as("none of 4 is withheld, and that there was none; the month before and the year are not")
                .containsExactly(true, true, false, false);
    }

    @Test
    void aCountThatNothingPrintsAndEarlierReleasesTellIsNamed() {
        MadeUp data = counts(new long[] {3, 20}, new long[] {30, 30});
        ImmutableList<EarlierFigure> before = ImmutableList.of(
                new EarlierFigure("contacts", APRIL, "", "", APRIL.lastDay() + 30, number(23), Optional.empty()),
                new EarlierFigure("contacts", APRIL, "team", "team 1", APRIL.lastDay() + 30, number(20), number(23)));
        Disclosure disclosure = DisclosureControl.of(MadeUp.ALL, RULES)
                .withAlreadyPublished(before)
                .apply(data.results(MadeUp.CONTACTS, MadeUp.month(1), true));

        assertThat(disclosure.exposed())
                .containsExactly("not printed: contacts by day, 2019-04-01 to 2019-04-30, team=team 0");
    }
}
