package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.safeguarding.indicators.measure.Exact;

/** Follows the numerators of a rolling percentage from date to date. */
final class RollingCheck {
    private final RollingSeries statement;
    private final Figures figures;
    private final Wording words;
    private final List<Fault> faults = new ArrayList<>();

    RollingCheck(RollingSeries statement, Figures figures) {
        this.statement = statement;
        this.figures = figures;
        words = new Wording(figures);
    }

    ImmutableList<Fault> faults() {
        ImmutableList<RollingSeries.Point> points = statement.points();
        Wholes reached = printed(points.get(0));
        for (int i = 0; i < points.size(); i++) {
            RollingSeries.Point point = points.get(i);
            Wholes printed = printed(point);
            if (printed.isEmpty()) {
                add(Fault.impossible(
                        "numerator " + i, () -> noWhole(point), point.ids().toList()));
            } else if (i > 0 && !reached.isEmpty()) {
                Step step = new Step(i, points.get(i - 1), point);
                step.bases();
                reached = step.follow(reached);
                continue;
            }
            reached = printed;
        }
        return ImmutableList.copyOf(faults);
    }

    /** The numerators that print as a point's percentage of its base. */
    private Wholes printed(RollingSeries.Point point) {
        Interval base = figures.numbers(point.base());
        Interval percent = figures.numbers(point.percent());
        // Both are from zero up, so that the least is of the least and the greatest of the greatest.
        return new Interval(
                        product(percent.low(), base.low()),
                        percent.lowIn() && base.lowIn(),
                        product(percent.high(), base.high()),
                        percent.highIn() && base.highIn())
                .wholes();
    }

    private static Exact product(Exact percent, Exact base) {
        return base.signum() == 0 ? Exact.ZERO : percent.dividedBy(Exact.of(100).dividedBy(base));
    }

    private String noWhole(RollingSeries.Point point) {
        return words.says(point.percent()) + ", which no whole number of " + words.value(point.base()) + " gives.";
    }

    private void add(Fault fault) {
        faults.add(fault);
    }

    /** From one point to the next. */
    private final class Step {
        private final int index;
        private final RollingSeries.Point before;
        private final RollingSeries.Point after;

        Step(int index, RollingSeries.Point before, RollingSeries.Point after) {
            this.index = index;
            this.before = before;
            this.after = after;
        }

        void bases() {
            if (after.entered().isEmpty() || after.left().isEmpty()) {
                return;
            }
            Interval expected = figures.numbers(before.base())
                    .plus(figures.numbers(after.entered().get()))
                    .minus(figures.numbers(after.left().get()));
            if (!expected.meets(figures.numbers(after.base()))) {
                Supplier<String> reason = () -> "The window held " + words.value(before.base()) + ", took in "
                        + words.value(after.entered().get()) + " and let go "
                        + words.value(after.left().get()) + ", which leaves " + Wording.range(expected, "") + ", not "
                        + words.value(after.base()) + ".";
                add(Fault.impossible(
                        "base " + index,
                        reason,
                        Stream.concat(after.ids(), before.base().ids().stream()).toList()));
            }
        }

        /** The numerators that the later point can have if the earlier had one of these. */
        Wholes follow(Wholes reached) {
            Wholes printed = printed(after);
            Optional<Exact> most =
                    after.entered().map(amount -> figures.numbers(amount).high());
            Optional<Exact> fewest =
                    after.left().map(amount -> figures.numbers(amount).high());
            Exact rise = printed.least().minus(reached.greatest());
            Exact fall = reached.least().minus(printed.greatest());
            if (most.isPresent() && rise.signum() > 0) {
                judge(rise, most.get(), true, reached);
            } else if (fewest.isPresent() && fall.signum() > 0) {
                judge(fall, fewest.get(), false, reached);
            }
            Exact low = fewest.map(count -> reached.least().minus(count)).orElse(Exact.ZERO);
            Exact high = most.map(count -> reached.greatest().plus(count)).orElse(printed.greatest());
            Wholes next = printed.meet(new Wholes(low, high));
            return next.isEmpty() ? printed : next;
        }

        private void judge(Exact needed, Exact moved, boolean rising, Wholes reached) {
            List<String> ids = Stream.concat(after.ids(), before.ids()).toList();
            String key = "step " + index;
            if (needed.compareTo(moved) > 0) {
                add(Fault.impossible(key, () -> reason(needed, moved, rising, reached) + ".", ids));
                return;
            }
            Exact share = needed.times(100).dividedBy(moved);
            String limit = Wording.number(figures.assumptions().enteringShare());
            if (share.compareTo(Exact.of(figures.assumptions().enteringShare())) > 0) {
                String assumption =
                        "no more than " + limit + "% of those that " + (rising ? "entered" : "left") + " are counted";
                Supplier<String> sentence = () -> reason(needed, moved, rising, reached) + ", so at least "
                        + Wording.number(share.rounded(1))
                        + "% of them would have to be counted, even if none of those "
                        + (rising ? "that left was" : "that entered is") + ".";
                add(Fault.implausible(key, assumption, sentence, ids));
            }
        }

        private String reason(Exact needed, Exact moved, boolean rising, Wholes reached) {
            Exact then = rising ? reached.greatest() : reached.least();
            Exact now = rising ? printed(after).least() : printed(after).greatest();
            String first = rising ? "at most " : "at least ";
            String second = rising ? "at least " : "at most ";
            return words.name(before.percent()) + " at " + words.printed(before.percent()) + " of "
                    + words.value(before.base()) + " is " + first + Wording.whole(then) + ", and "
                    + words.name(after.percent()) + " at " + words.printed(after.percent()) + " of "
                    + words.value(after.base()) + " is " + second + Wording.whole(now) + ": "
                    + Wording.whole(needed) + (rising ? " more" : " fewer") + ", while only " + Wording.whole(moved)
                    + (rising ? " entered the window" : " left the window");
        }
    }
}
