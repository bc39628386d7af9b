package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.safeguarding.indicators.indicator.Polarity;
import org.safeguarding.indicators.judgement.Pool.MissingMember;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Outcome;

/** What holds of differences, averages and ranks whatever the counts. */
class ComparisonProperties {
    private static List<Area> areas(List<Integer> in) {
        List<Area> areas = new ArrayList<>();
        for (int each : in) {
            areas.add(new Area("area " + areas.size(), ChartSeries.share(each, 20 + 3L * areas.size())));
        }
        return areas;
    }

    private static Exact value(Area area) {
        return area.outcome().value().figure().orElseThrow();
    }

    @Property
    void aDifferenceIsTheSameFromBothSides(
            @ForAll @IntRange(min = 0, max = 300) int in,
            @ForAll @IntRange(min = 0, max = 300) int out,
            @ForAll @IntRange(min = 0, max = 300) int otherIn,
            @ForAll @IntRange(min = 0, max = 300) int otherOut) {
        Outcome one = ChartSeries.share(in, in + out + 1L);
        Outcome other = ChartSeries.share(otherIn, otherIn + otherOut + 1L);
        Difference there = Difference.between(one, other).orElseThrow();
        Difference back = Difference.between(other, one).orElseThrow();

        assertThat(back.level()).isEqualTo(there.level());
        assertThat(back.direction()).isEqualTo(-there.direction());
    }

    @Property
    void intervalsThatDoNotMeetDifferAndThoseThatHoldEachOthersValueDoNot(
            @ForAll @IntRange(min = 0, max = 200) int events, @ForAll @IntRange(min = 0, max = 200) int otherEvents) {
        Outcome one = ChartSeries.rate(events, 10_000);
        Outcome other = ChartSeries.rate(otherEvents, 10_000);
        ConfidenceInterval first = Intervals.of(one, Confidence.P95).orElseThrow();
        ConfidenceInterval second = Intervals.of(other, Confidence.P95).orElseThrow();
        boolean apart =
                first.upper().compareTo(second.lower()) < 0 || second.upper().compareTo(first.lower()) < 0;
        boolean clear = Difference.between(one, other).orElseThrow().isClear();

        // Intervals that do not meet differ; where each holds the other's value, nothing does.
        boolean each = first.contains(Exact.of(otherEvents)) && second.contains(Exact.of(events));
        assertThat(clear || !apart).isTrue();
        assertThat(clear && each).isFalse();
    }

    @Property(tries = 200)
    void anAverageLiesBetweenTheLeastAndTheGreatestInAnyOrder(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 20) Integer> in) {
        List<Area> areas = areas(in);
        Pool pool = Pool.of("all", areas, MissingMember.REFUSED);
        Exact average = pool.outcome().value().figure().orElseThrow();

        assertThat(areas.stream().anyMatch(area -> value(area).compareTo(average) <= 0))
                .isTrue();
        assertThat(areas.stream().anyMatch(area -> value(area).compareTo(average) >= 0))
                .isTrue();
        assertThat(Pool.of("all", Lists.reverse(areas), MissingMember.REFUSED)).isEqualTo(pool);
    }

    @Property(tries = 200)
    void aRankIsOneMoreThanHowManyAreBetter(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 20) Integer> in, @ForAll Polarity polarity) {
        List<Area> areas = areas(in);
        Ranking ranking = Ranking.of(areas, polarity);

        assertThat(ranking.counted()).isEqualTo(areas.size());
        for (Ranking.Place place : ranking.places()) {
            long better = areas.stream()
                    .filter(area -> polarity == Polarity.LOWER_IS_BETTER
                            ? value(area).compareTo(value(place.area())) < 0
                            : value(area).compareTo(value(place.area())) > 0)
                    .count();
            assertThat(place.rank()).isEqualTo((int) better + 1);
        }
    }

    @Property(tries = 10)
    void chancesRanksAreAmongThoseThereAre(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 20) Integer> in) {
        Ranking ranking = Ranking.of(areas(in), Polarity.HIGHER_IS_BETTER);

        RankInterval.of(ranking).orElseThrow().forEach((name, interval) -> {
            assertThat(interval.from()).isBetween(1, interval.to());
            assertThat(interval.to()).isLessThanOrEqualTo(ranking.counted());
        });
    }
}
