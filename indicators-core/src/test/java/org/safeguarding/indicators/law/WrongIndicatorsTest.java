package org.safeguarding.indicators.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Measure;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.calculation.Sum;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Statistic;
import org.safeguarding.indicators.law.Housing.Repair;
import org.safeguarding.indicators.law.Housing.Tenancy;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Reading;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/** Indicators that are plausible and wrong: each is caught by a law, and a right one by none. */
class WrongIndicatorsTest {
    private static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, Month.MAY, 31);
    private static final ImmutableList<Period> PERIODS = Period.parseList("2019-04,2019-05,2019-Q1,2019-06");
    private static final Housing HOUSING = new Housing(ImmutableList.of(
            Tenancy.of(
                    "T1",
                    new Repair("plumbing-1", Day.of(2019, 5, 1), Day.of(2019, 5, 8)),
                    new Repair("roof-1", Day.of(2019, 5, 6), Day.of(2019, 6, 3))),
            Tenancy.of("T2", new Repair("plumbing-2", Day.of(2019, 5, 1), Day.NONE))));

    private static final Where<Repair> DONE = new Where<>("done", r -> r.done() != Day.NONE);

    private static <P extends Enum<P>> ImmutableSet<Law> brokenBy(Indicator<Housing, P> indicator) {
        return Laws.indicator(indicator)
                .ofDisjointParts()
                .reordering(Housing::backwards)
                .truncating(Housing::knownOn)
                .violations(HOUSING, FRI_31_MAY_2019, PERIODS)
                .stream()
                .map(Violation::law)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Test
    void aRightIndicatorBreaksNone() {
        assertThat(brokenBy(Housing.indicator(Counted.class, Housing.REPORTS, Measures.count(Counted.COUNTED))))
                .isEmpty();
    }

    @Test
    void aStatisticPrintedBesideTheTotalIsNoGroupOfIt() {
        Indicator.Builder<Housing, Counted> indicator = Indicator.builder();
        indicator.from(Housing.indicator(Counted.class, Housing.REPORTS, Measures.count(Counted.COUNTED)));
        indicator.addStatistics(new Statistic<>(
                "statistic",
                "busiest trade",
                Housing.BY_TRADE.name(),
                groups -> Outcome.amount(
                        groups.values().stream()
                                .map(reading -> reading.amount(Counted.COUNTED))
                                .reduce(BigDecimal.ZERO, BigDecimal::max),
                        Unit.COUNT,
                        Places.WHOLE)));

        assertThat(brokenBy(indicator.build())).isEmpty();
    }

    @Test
    void anOutcomeTakenFromTheFutureIsFound() {
        Flow<Tenancy, Share> done = Count.share(Housing.REPAIRS, Housing.REPORTED, DONE);

        assertThat(brokenBy(Housing.indicator(Share.class, done, Measures.percentage(Share.IN, Share.OUT))))
                .containsExactly(Law.NO_PEEKING);
    }

    @Test
    void aPercentageOfPartsThatAreNotDisjointIsFound() {
        Flow<Tenancy, Share> trades = Count.share(
                Housing.REPAIRS,
                Housing.REPORTED,
                new Where<>("roof", r -> r.key().startsWith("roof")));
        Measure<Share> ratio = Measures.ratio(Sum.of(Share.OUT), Sum.of(Share.IN), Places.WHOLE_OR_ONE);

        assertThat(brokenBy(Housing.indicator(Share.class, trades, ratio))).containsExactly(Law.PERCENTAGE);
    }

    @Test
    void groupsThatDoNotSumAreFound() {
        Measure<Counted> rounding = new Measure<>() {
            @Override
            public Unit unit() {
                return Unit.COUNT;
            }

            @Override
            public Places places() {
                return Places.WHOLE;
            }

            @Override
            public String describe() {
                return "repairs, to the nearest five in a group";
            }

            @Override
            public Outcome of(Reading<Counted> reading, Context context) {
                return Outcome.amount(reading.amount(Counted.COUNTED), Unit.COUNT, Places.WHOLE);
            }

            @Override
            public Outcome ofGroup(Reading<Counted> group, Reading<Counted> total, Context context) {
                long fives = Math.round(group.of(Counted.COUNTED) / 5.0);
                return Outcome.amount(BigDecimal.valueOf(5 * fives), Unit.COUNT, Places.WHOLE);
            }
        };

        assertThat(brokenBy(Housing.indicator(Counted.class, Housing.REPORTS, rounding)))
                .containsExactly(Law.GROUPS);
    }

    @Test
    void aDefinitionThatCountsItsOwnCallsIsFound() {
        AtomicInteger calls = new AtomicInteger();
        Where<Repair> everySecond = new Where<>("every second", r -> calls.incrementAndGet() % 2 == 0);
        Flow<Tenancy, Counted> sampled = Count.of(Housing.REPAIRS, Housing.REPORTED, everySecond);

        assertThat(brokenBy(Housing.indicator(Counted.class, sampled, Measures.count(Counted.COUNTED))))
                .contains(Law.SUBJECT_ORDER, Law.DATES, Law.REBUILDS);
    }

    @Test
    void subjectsThatAreFewerEachTimeTheyAreReadAreFound() {
        List<Tenancy> many = Collections.nCopies(60, HOUSING.tenancies().get(0));
        AtomicInteger calls = new AtomicInteger();
        Indicator.Builder<Housing, Counted> indicator = Indicator.builder();
        indicator.from(Housing.indicator(Counted.class, Housing.REPORTS, Measures.count(Counted.COUNTED)));
        indicator.feeds(ImmutableList.of(Feed.<Housing, Tenancy, Counted>of(
                        housing -> many.subList(calls.getAndIncrement(), many.size()), Housing.REPORTS)
                .by(ImmutableList.of(Housing.BY_TRADE))));

        assertThat(brokenBy(indicator.build())).contains(Law.PLANNED);
    }
}
