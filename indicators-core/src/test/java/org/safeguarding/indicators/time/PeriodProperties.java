package org.safeguarding.indicators.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PeriodProperties {
    /** Years 2 to 9998, so that the periods next to these exist too. */
    private static final int EARLIEST = Day.of(2, 4, 1);

    private static final int LATEST = Day.of(9998, 3, 31);

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(
                        Arbitraries.of(PeriodKind.class), Arbitraries.integers().between(EARLIEST, LATEST))
                .as(PeriodKind::periodOf);
    }

    @Property
    void aLabelIsReadBackAsItsPeriod(@ForAll("periods") Period period) {
        assertThat(Period.parse(period.label())).isEqualTo(period);
        assertThat(Period.parseList(period.label())).containsExactly(period);
    }

    @Property(tries = 50)
    void aLabelIsTheSameInEveryLocale(@ForAll("periods") Period period) {
        String label = period.label();
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist-nu-thai"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(period.label()).isEqualTo(label);
                assertThat(Period.parse(label)).isEqualTo(period);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void periodsOfAKindFollowOneAnotherWithoutGapOrOverlap(@ForAll("periods") Period period) {
        assertThat(period.next().firstDay()).isEqualTo(period.lastDay() + 1);
        assertThat(period.previous().lastDay()).isEqualTo(period.firstDay() - 1);
        assertThat(period.next().previous()).isEqualTo(period);
        assertThat(period.next().kind()).isEqualTo(period.kind());
    }

    @Property
    void aDayLiesInItsPeriodWhoseEndsTheKindKnows(
            @ForAll PeriodKind kind, @ForAll @IntRange(min = -700_000, max = 2_900_000) int day) {
        Period period = kind.periodOf(day);
        assertThat(day).isBetween(period.firstDay(), period.lastDay());
        assertThat(kind.firstDay(day)).isEqualTo(period.firstDay());
        assertThat(kind.lastDay(day)).isEqualTo(period.lastDay());
    }

    @Property
    void theMonthsOfAPeriodFillIt(@ForAll("periods") Period period) {
        int days = period.months().stream()
                .mapToInt(month -> month.lastDay() - month.firstDay() + 1)
                .sum();
        assertThat(days).isEqualTo(period.kind() == PeriodKind.DAY ? 0 : period.lastDay() - period.firstDay() + 1);
        assertThat(period.months()).allSatisfy(month -> {
            assertThat(month.firstDay()).isGreaterThanOrEqualTo(period.firstDay());
            assertThat(month.lastDay()).isLessThanOrEqualTo(period.lastDay());
        });
    }

    @Property(tries = 200)
    void aRangeHoldsEveryPeriodBetweenItsEnds(
            @ForAll PeriodKind kind,
            @ForAll @IntRange(min = 0, max = 20_000) int from,
            @ForAll @IntRange(min = 0, max = 1_000) int days) {
        Period first = kind.periodOf(from);
        Period last = kind.periodOf(from + days);
        var range = Period.parseList(first.label() + ".." + last.label());
        assertThat(range).startsWith(first).endsWith(last).doesNotHaveDuplicates();
        for (int i = 1; i < range.size(); i++) {
            assertThat(range.get(i)).isEqualTo(range.get(i - 1).next());
        }
    }
}
