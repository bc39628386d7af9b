package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.judgement.ControlChart.Kind;
import org.safeguarding.indicators.judgement.ControlChart.Point;
import org.safeguarding.indicators.measure.Chance;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Unit;

/** Works a control chart out, stretch by stretch. */
final class Charting {
    private static final Exact HUNDRED = Exact.of(100);

    /** Fewer points have no moving range. */
    private static final int FEWEST = 2;

    private final InPeriodSeries series;
    private final Baseline baseline;

    Charting(InPeriodSeries series, Baseline baseline) {
        this.series = series;
        this.baseline = baseline;
    }

    ControlChart chart(Kind kind) {
        ImmutableList.Builder<Point> points = ImmutableList.builder();
        ImmutableList.Builder<ChartPoint> leftOut = ImmutableList.builder();
        List<List<Integer>> stretches = stretches();
        for (int i = 0; i < stretches.size(); i++) {
            points.addAll(stretch(kind, i, stretches.get(i)));
        }
        series.points().stream().filter(point -> point.charted().isEmpty()).forEach(leftOut::add);
        ImmutableList<Baseline.Freeze> freezes =
                stretches.stream().map(this::frozen).flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
        return new ControlChart(series.indicator(), kind, points.build(), leftOut.build(), baseline.rebases(), freezes);
    }

    /** The indices of the charted points, a new list from each rebase on. */
    private List<List<Integer>> stretches() {
        List<List<Integer>> stretches = new ArrayList<>(List.of(new ArrayList<>()));
        int next = 0;
        for (int i = 0; i < series.points().size(); i++) {
            ChartPoint point = series.points().get(i);
            while (next < baseline.rebases().size()
                    && baseline.rebases().get(next).from().firstDay()
                            <= point.period().firstDay()) {
                stretches.add(new ArrayList<>());
                next++;
            }
            if (point.charted().isPresent()) {
                stretches.get(stretches.size() - 1).add(i);
            }
        }
        return stretches;
    }

    private List<Point> stretch(Kind kind, int number, List<Integer> indices) {
        if (indices.isEmpty()) {
            return List.of();
        }
        List<ChartPoint> points = indices.stream().map(series.points()::get).toList();
        List<Exact> values = points.stream().map(p -> p.charted().orElseThrow()).toList();
        int restingOn = Math.min(
                frozen(indices).map(freeze -> before(freeze, indices)).orElse(indices.size()),
                baseline.frozenAfter().orElse(indices.size()));
        Spread spread = kind == Kind.XMR
                ? Spread.xmr(values, ranges(values, indices, restingOn), restingOn, baseline.screened())
                : laney(kind, points, values, indices, restingOn);
        List<Judging> judged = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            judged.add(new Judging(values.get(i), spread.mean(), spread.limit().get(i)));
        }
        Judging.markRuns(judged, i -> adjoins(indices, i));
        List<Point> all = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Judging point = judged.get(i);
            all.add(new Point(
                    points.get(i),
                    number,
                    spread.mean(),
                    floor(kind, point.lower()),
                    ceiling(kind, point.upper()),
                    point.signals()));
        }
        return all;
    }

    /** The first freeze with enough points of a stretch before it, and any after. */
    private Optional<Baseline.Freeze> frozen(List<Integer> indices) {
        return baseline.freezes().stream()
                .filter(freeze -> before(freeze, indices) >= FEWEST && before(freeze, indices) < indices.size())
                .min(Comparator.comparingInt(freeze -> freeze.from().firstDay()));
    }

    private int before(Baseline.Freeze freeze, List<Integer> indices) {
        return (int) indices.stream()
                .filter(i -> series.points().get(i).period().firstDay()
                        < freeze.from().firstDay())
                .count();
    }

    private Spread laney(Kind kind, List<ChartPoint> points, List<Exact> values, List<Integer> indices, int restingOn) {
        Chance needed = kind == Kind.P_LANEY ? Chance.SHARE : Chance.EVENTS;
        Exact over = Exact.ZERO;
        Exact under = Exact.ZERO;
        List<Exact> sizes = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            ChartPoint point = points.get(i);
            Optional<Exact> size = point.outcome().denominator().map(Exact::of);
            if (point.outcome().chance() != needed || size.isEmpty()) {
                throw new IllegalArgumentException("expected values for a "
                        + (kind == Kind.P_LANEY ? "p-chart: percentages of disjoint parts" : "u-chart: rates")
                        + ", got another at " + point.period().label());
            }
            sizes.add(size.get());
            if (i < restingOn) {
                over = over.plus(point.outcome().numerator().map(Exact::of).orElse(Exact.ZERO));
                under = under.plus(size.get());
            }
        }
        Exact factor = Exact.of(Intervals.factor(unit(points)));
        Exact share = over.dividedBy(under);
        Exact variance =
                kind == Kind.P_LANEY ? Spread.product(share, Exact.of(1).minus(share)) : share;
        List<Exact> deviations = sizes.stream()
                .map(size -> Spread.product(Spread.root(variance.dividedBy(size)), factor))
                .toList();
        Exact mean = Spread.product(share, factor);
        List<Exact> standardised = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            standardised.add(Spread.quotient(values.get(i).minus(mean), deviations.get(i))
                    .orElse(Exact.ZERO));
        }
        return Spread.laney(mean, deviations, ranges(standardised, indices, restingOn));
    }

    private static Unit unit(List<ChartPoint> points) {
        return points.get(0).outcome().unit();
    }

    /** The moving ranges of neighbours in time among the points that the limits rest on. */
    private List<Exact> ranges(List<Exact> values, List<Integer> indices, int restingOn) {
        List<Exact> ranges = new ArrayList<>();
        for (int i = 1; i < restingOn; i++) {
            if (adjoins(indices, i)) {
                ranges.add(Spread.distance(values.get(i), values.get(i - 1)));
            }
        }
        return ranges;
    }

    private boolean adjoins(List<Integer> indices, int i) {
        int index = indices.get(i);
        return indices.get(i - 1) == index - 1 && series.followsOn(index);
    }

    private static Exact floor(Kind kind, Exact limit) {
        return kind != Kind.XMR && limit.signum() < 0 ? Exact.ZERO : limit;
    }

    private static Exact ceiling(Kind kind, Exact limit) {
        return kind == Kind.P_LANEY && limit.compareTo(HUNDRED) > 0 ? HUNDRED : limit;
    }
}
