package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.safeguarding.indicators.measure.Exact;

/** Checks parts of a whole, on the base that is printed or follows from them. */
final class SharesCheck {
    private static final Exact HUNDRED = Exact.of(100);

    private final Shares statement;
    private final Figures figures;
    private final Wording words;
    private final List<Fault> faults = new ArrayList<>();

    SharesCheck(Shares statement, Figures figures) {
        this.statement = statement;
        this.figures = figures;
        words = new Wording(figures);
    }

    ImmutableList<Fault> faults() {
        Stream.concat(statement.base().stream(), statement.shares().stream().flatMap(share -> share.count().stream()))
                .distinct()
                .filter(id -> figures.numbers(id).wholes().isEmpty())
                .forEach(id -> add("whole " + id, () -> words.says(id) + ", which is no whole number.", List.of(id)));
        if (faults.isEmpty()) {
            Optional<Wholes> base = base();
            if (base.isPresent()) {
                onBase(base.get());
            } else {
                withoutBase();
            }
        }
        return ImmutableList.copyOf(faults);
    }

    /** The bases that the statement names. */
    private Optional<Wholes> base() {
        if (statement.base().isPresent()) {
            return Optional.of(figures.numbers(statement.base().get()).wholes());
        }
        boolean counted =
                statement.shares().stream().allMatch(share -> share.count().isPresent());
        return counted && statement.complete() ? Optional.of(sum()) : Optional.empty();
    }

    private Wholes sum() {
        return statement.shares().stream()
                .map(this::printedCount)
                .reduce(Wholes::plus)
                .orElse(Wholes.of(Exact.ZERO));
    }

    /** The counts that a share has room for by its count alone. */
    private Wholes printedCount(Shares.Share share) {
        return share.count()
                .map(id -> figures.numbers(id).wholes())
                .orElseThrow(() -> new IllegalStateException("only asked where there is a count"));
    }

    private void onBase(Wholes bases) {
        List<Wholes> counts = new ArrayList<>();
        for (int i = 0; i < statement.shares().size(); i++) {
            Shares.Share share = statement.shares().get(i);
            Wholes possible = counts(share, bases);
            counts.add(possible);
            if (possible.isEmpty()) {
                add("share " + i, () -> reason(share, bases), shareIds(share));
            }
        }
        if (faults.isEmpty() && statement.complete()) {
            Wholes sum = counts.stream().reduce(Wholes::plus).orElse(bases);
            if (sum.meet(bases).isEmpty()) {
                add("sum", () -> sums(range(sum), range(bases)), statement.ids());
            }
        }
    }

    /** The counts of a part that print as it does on any of the bases. */
    private Wholes counts(Shares.Share share, Wholes bases) {
        Wholes upToBase = new Wholes(Exact.ZERO, bases.greatest());
        Wholes counted = share.count().isPresent() ? printedCount(share).meet(upToBase) : upToBase;
        return share.percent()
                .map(id -> of(figures.numbers(id), bases).wholes().meet(counted))
                .orElse(counted);
    }

    private static Interval of(Interval percent, Wholes bases) {
        if (!bases.least().equals(bases.greatest())) {
            // A rounded base: room for any of them.
            Interval least = of(percent, Wholes.of(bases.least()));
            Interval greatest = of(percent, Wholes.of(bases.greatest()));
            return new Interval(least.low(), least.lowIn(), greatest.high(), greatest.highIn());
        }
        long base = bases.least().rounded(0).longValueExact();
        return base == 0 ? Interval.of(Exact.ZERO) : percent.times(base).dividedBy(Interval.of(HUNDRED));
    }

    private String reason(Shares.Share share, Wholes bases) {
        String ofBase = " of " + range(bases);
        if (share.count().isPresent()) {
            String count = share.count().get();
            Exact part = printedCount(share).least();
            String shown = share.percent().map(id -> words.says(id) + ", but ").orElse("");
            return shown + words.name(count) + " at " + words.printed(count) + ofBase + " is "
                    + percent(part, bases.greatest()) + onlyBases() + ".";
        }
        String id = share.percent().orElseThrow();
        Exact least = of(figures.numbers(id), bases).leastWhole();
        String near = Stream.of(least.minus(Exact.of(1)), least)
                .filter(count -> count.signum() >= 0)
                .map(count -> Wording.whole(count) + " is " + percent(count, bases.greatest()))
                .reduce((one, other) -> one + " and " + other)
                .orElse("");
        return words.says(id) + ", which no whole number" + ofBase + " gives: " + near + ".";
    }

    private static String percent(Exact part, Exact base) {
        return base.signum() == 0
                ? "no percentage"
                : Wording.number(Wording.shown(part.times(100).dividedBy(base))) + "%";
    }

    /** Which bases would give every percentage from the count beside it. */
    private String onlyBases() {
        return fittingBases()
                .filter(bases -> !bases.isEmpty())
                .map(bases -> "; all percentages beside a count come out on a base of " + range(bases) + " alone")
                .orElse("");
    }

    /** Bases on which each count gives the percentage beside it; empty if no count has one. */
    private Optional<Wholes> fittingBases() {
        return statement.shares().stream()
                .filter(share -> share.count().isPresent() && share.percent().isPresent())
                .filter(share -> figures.numbers(share.percent().get()).isPositive())
                .map(share -> figures.numbers(share.count().get())
                        .times(100)
                        .dividedBy(figures.numbers(share.percent().get()))
                        .wholes())
                .reduce(Wholes::meet);
    }

    private void withoutBase() {
        if (fittingBases().filter(Wholes::isEmpty).isPresent()) {
            add("base", () -> "No one base gives each of these percentages from the count beside it.", statement.ids());
        }
        List<String> percents = statement.shares().stream()
                .flatMap(share -> share.percent().stream())
                .toList();
        if (statement.complete() && percents.size() == statement.shares().size()) {
            Interval sum = percents.stream()
                    .map(figures::numbers)
                    .reduce(Interval::plus)
                    .orElseThrow();
            if (!sum.meets(Interval.of(HUNDRED))) {
                add("sum", () -> sums(Wording.range(sum, "%"), "100%"), percents);
            }
        }
    }

    private List<String> shareIds(Shares.Share share) {
        return Stream.concat(share.ids(), statement.ids().stream()).toList();
    }

    private static String range(Wholes numbers) {
        String least = Wording.whole(numbers.least());
        return numbers.least().equals(numbers.greatest())
                ? least
                : "from " + least + " to " + Wording.whole(numbers.greatest());
    }

    private static String sums(String sum, String whole) {
        return "The parts are all there is, but what prints so adds up to " + sum + ", not to " + whole + ".";
    }

    private void add(String key, Supplier<String> reason, List<String> ids) {
        faults.add(Fault.impossible(key, reason, ids));
    }
}
