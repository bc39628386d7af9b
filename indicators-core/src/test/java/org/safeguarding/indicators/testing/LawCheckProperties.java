package org.safeguarding.indicators.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeguarding.indicators.testing.ZooRepair.HOMES;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.indicator.OwnRows;
import org.safeguarding.indicators.law.Counting;
import org.safeguarding.indicators.law.Law;
import org.safeguarding.indicators.law.Laws;
import org.safeguarding.indicators.law.OwnLaws;
import org.safeguarding.indicators.law.PlainLoop;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

/** A property that looks at next to nothing is told so, and one that does not mean to look at much may say so. */
class LawCheckProperties {
    private static final OwnLaws<ZooRepair, Clock> LAWS = within(ZooShapes.ALLOWED);
    private static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, Month.MAY, 31);

    /** The property fails, and with the sentence that tells why: that is what is expected of it. */
    static final class FailsForTooFew implements AroundPropertyHook {
        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            PropertyExecutionResult result = property.execute();
            assertThat(result.throwable())
                    .get()
                    .asString()
                    .containsPattern("of the records known at the as-at dates \\d+\\.\\d% count in one of the periods,"
                            + " fewer than 10%: a wrong definition would pass");
            return result.mapToSuccessful();
        }

        /** Outside of what looks at statistics. */
        @Override
        public int aroundPropertyProximity() {
            return -1_000;
        }
    }

    @Property(tries = 200)
    @AddLifecycleHook(FailsForTooFew.class)
    void theMonthOfARandomDaySeesTooLittle(
            @ForAll("repairs") OwnRows<ZooRepair> repairs, @ForAll("asAt") LocalDate asAt) {
        LawCheck.hold(LAWS, repairs, asAt, ImmutableList.of(PeriodKind.MONTH.periodOf(Day.of(asAt))));
    }

    @Property(tries = 50)
    @AddLifecycleHook(FailsForTooFew.class)
    void aYearWithoutRecordsSeesNothing(@ForAll("repairs") OwnRows<ZooRepair> repairs, @ForAll("asAt") LocalDate asAt) {
        LawCheck.hold(LAWS, repairs, asAt, Period.parseList("2011/12"));
    }

    @Property(tries = 50)
    void whoAsksForNoneGetsNone(@ForAll("repairs") OwnRows<ZooRepair> repairs, @ForAll("asAt") LocalDate asAt) {
        LawCheck.hold(LAWS, repairs, asAt, Period.parseList("2011/12"), 0);
    }

    @Property(tries = 50)
    void allYearsSeeEnough(@ForAll("repairs") OwnRows<ZooRepair> repairs, @ForAll("asAt") LocalDate asAt) {
        LawCheck.hold(LAWS, repairs, asAt, Days.years());
    }

    @Example
    void whatIsKnownAndWhatCountsOfItIsCounted() {
        // One is of the year before, and the two of the as-at date are not yet due.
        assertThat(LAWS.counting(HOMES, FRI_31_MAY_2019, Period.parseList("2019-05,2019-04")))
                .isEqualTo(new Counting(7, 4));
        assertThat(LAWS.counting(HOMES, FRI_31_MAY_2019.minusDays(1), Period.parseList("2019-04")))
                .isEqualTo(new Counting(5, 1));
    }

    @Example
    void aBrokenLawIsSaidWithItsDate() {
        assertThatThrownBy(() -> LawCheck.hold(within(27), HOMES, FRI_31_MAY_2019, Period.parseList("2019-05")))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "AGREES: what is counted is what a plain loop counts; B, 2019-05, as at 2019-05-31: expected"
                                + " MET 1, MISSED 0, OVERDUE 1, INVALID 0, got MET 0, MISSED 1, OVERDUE 1, INVALID 0");
    }

    @Example
    void aWrongDefinitionBreaksALawInSoManyTries() {
        assertThat(LawCheck.broken(within(27), repairs(), asAt(), Days.years())).containsExactly(Law.AGREES);
        assertThat(LawCheck.broken(LAWS, repairs(), asAt(), Days.years())).isEmpty();
    }

    private static OwnLaws<ZooRepair, Clock> within(int days) {
        var share = Measures.percentage(Clock.MET, Clock.MISSED, Clock.OVERDUE, Clock.INVALID);
        PlainLoop<ImmutableList<ZooRepair>, Clock> loop = (repairs, seen) -> repairs.stream()
                .filter(repair -> seen.sees(repair.reported()))
                .map(repair -> Zoo.state(repair, Day.of(seen.asAt())));
        return Laws.all(ZooIndicators.indicator(Clock.class, ZooShapes.within(days), share), ZooRepair::knownOn)
                .agrees(loop);
    }

    @Provide
    Arbitrary<OwnRows<ZooRepair>> repairs() {
        return OwnHistories.of(
                ZooRepair.TABLE,
                Combinators.combine(Days.near(), Days.endings(DayAllowance.calendarDays(ZooShapes.ALLOWED)))
                        .as((reported, done) -> (home, key) ->
                                new ZooRepair(key, home, Day.toDate(reported), done(reported, done), 1)));
    }

    @Provide
    Arbitrary<LocalDate> asAt() {
        return Days.asAt();
    }

    private static @Nullable LocalDate done(int reported, Days.Ending ending) {
        int day = ending.after(reported);
        return day < reported ? null : Day.toDate(day);
    }
}
