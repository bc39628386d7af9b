package org.safeguarding.indicators.io.chart;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.io.chart.Svg.Anchor;
import org.safeguarding.indicators.measure.Exact;

/** The ground of a chart over time: values up the side, periods along the foot, dated changes as upright lines. */
final class Plot {
    private static final double HEIGHT = 280;
    private static final double BADGE = 9;
    private static final int LETTERS = 26;

    private final Canvas canvas;
    private final ImmutableList<String> periods;
    private final ValueAxis axis;
    private final ValueAxis.Ticks ticks;
    private final ImmutableList<Change> changes;
    private final double left;
    private final double right = Canvas.WIDTH - SideLabels.ROOM - Canvas.MARGIN / 2;
    private final double top;
    private final double bottom;
    private final Scale scale;
    private final int[] rows;

    /** The ground, high enough for side labels of some height. */
    Plot(
            Canvas canvas,
            ImmutableList<String> periods,
            ValueAxis axis,
            ValueAxis.Ticks ticks,
            ImmutableList<Change> changes,
            double labels) {
        this.canvas = canvas;
        this.periods = periods;
        this.axis = axis;
        this.ticks = ticks;
        this.changes = ImmutableList.sortedCopyOf(Comparator.comparing(Change::place), changes);
        double widest = ticks.ticks().stream()
                .mapToDouble(tick -> TextSize.width(axis.text(tick, ticks.places()), Ink.SMALL))
                .max()
                .orElse(0);
        left = Canvas.MARGIN + widest + 8;
        rows = rows();
        int badges = 0;
        for (int row : rows) {
            badges = Math.max(badges, row + 1);
        }
        top = canvas.y() + badges * (2 * BADGE + 4) + 8;
        bottom = top + Math.max(HEIGHT, labels);
        scale = new Scale(ticks.low(), ticks.high(), bottom, top);
    }

    double x(int period) {
        return x(Exact.of(2L * period + 1).dividedBy(Exact.of(2)));
    }

    private double x(Exact place) {
        return new Scale(Exact.ZERO, Exact.of(periods.size()), left, right).at(place);
    }

    double y(Exact value) {
        return scale.at(value);
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double top() {
        return top;
    }

    double bottom() {
        return bottom;
    }

    /** Half the room of a period. */
    double half() {
        return (right - left) / periods.size() / 2;
    }

    void ground() {
        Svg svg = canvas.body();
        for (Exact tick : ticks.ticks()) {
            svg.line(left, y(tick), right, y(tick), Ink.RULE);
            svg.text(
                    left - 6,
                    y(tick) + Ink.SMALL * 0.35,
                    axis.text(tick, ticks.places()),
                    Ink.SMALL,
                    Anchor.END,
                    Ink.SOFT);
        }
        double foot = ticks.low().signum() <= 0 ? y(Exact.ZERO) : bottom;
        svg.line(left, foot, right, foot, Ink.AXIS);
        if (ticks.isCut()) {
            // The sign of an axis that is broken off, beside its foot.
            svg.path(
                    Palette.polyline(left - 5, bottom - 4, left, bottom - 8, left - 5, bottom - 12, left, bottom - 16),
                    Ink.AXIS);
        }
        periodLabels(svg);
        lines(svg);
        canvas.moveTo(bottom + 30);
    }

    /** As many labels as fit, the last of them always. */
    private void periodLabels(Svg svg) {
        double widest = periods.stream()
                .mapToDouble(label -> TextSize.width(label, Ink.SMALL))
                .max()
                .orElse(0);
        int every = (int) Math.max(1, Math.ceil((widest + 10) / (2 * half())));
        double farthest = right + SideLabels.ROOM;
        for (int i = periods.size() - 1; i >= 0; i--) {
            boolean labelled = (periods.size() - 1 - i) % every == 0;
            svg.line(x(i), bottom, x(i), bottom + (labelled ? 6 : 3), Ink.AXIS);
            if (labelled) {
                double wide = TextSize.width(periods.get(i), Ink.SMALL);
                double x = Math.max(Canvas.MARGIN / 2 + wide / 2, Math.min(x(i), farthest - wide / 2));
                svg.text(x, bottom + 20, periods.get(i), Ink.SMALL, Anchor.MIDDLE, Ink.SOFT);
            }
        }
    }

    /** The row of each badge, counted from the plot up, so that none stands on another. */
    private int[] rows() {
        int[] found = new int[changes.size()];
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            double at = x(changes.get(i).place());
            int row = 0;
            while (row < taken.size() && taken.get(row) > at - 2 * BADGE - 3) {
                row++;
            }
            if (row == taken.size()) {
                taken.add(at);
            }
            taken.set(row, at);
            found[i] = row;
        }
        return found;
    }

    private void lines(Svg svg) {
        for (int i = 0; i < rows.length; i++) {
            double x = x(changes.get(i).place());
            double y = top - 4 - BADGE - rows[i] * (2 * BADGE + 4);
            svg.line(x, y + BADGE, x, bottom, "change");
        }
        for (int i = 0; i < rows.length; i++) {
            double x = x(changes.get(i).place());
            double y = top - 4 - BADGE - rows[i] * (2 * BADGE + 4);
            svg.circle(x, y, BADGE, "badge");
            svg.text(x, y + 4, letter(i), 11, Anchor.MIDDLE, Ink.BOLD);
        }
    }

    private static String letter(int change) {
        return change < LETTERS ? String.valueOf((char) ('A' + change)) : Integer.toString(change + 1);
    }

    /** What the drawing cannot say: the changes, and where its axis starts. */
    void notes(Iterable<String> more) {
        for (int i = 0; i < changes.size(); i++) {
            canvas.note(letter(i) + "  " + changes.get(i).when() + ": "
                    + changes.get(i).what());
        }
        cut(axis, ticks).ifPresent(canvas::note);
        more.forEach(canvas::note);
    }

    static Optional<String> cut(ValueAxis axis, ValueAxis.Ticks ticks) {
        return ticks.isCut()
                ? Optional.of("The axis starts at " + axis.text(ticks.low(), ticks.places()) + ", not at 0.")
                : Optional.empty();
    }
}
