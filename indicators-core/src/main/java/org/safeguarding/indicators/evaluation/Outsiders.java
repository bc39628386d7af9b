package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguarding.indicators.calculation.Distinct;
import org.safeguarding.indicators.calculation.Pointwise;
import org.safeguarding.indicators.calculation.Through;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.tally.Contribution;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.tally.Windowed;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Window;

/**
 * Says of rows why they do not count at a date. What a row holds at other dates, or is known to hold at other as-at dates, tells
 * most of it; of one that holds nothing ever, the condition and the dates of its shape do. No rule of an indicator stands here.
 */
final class Outsiders<S extends Subject, P> {
    private final Level<S, P> level;
    private final Optional<Level<S, ?>> repeated;
    private final Optional<Origin<S>> origin;
    private final int first;
    private final int day;
    private final Knowledge knowledge;

    Outsiders(Feed<?, S, P> feed, Window window, int day, int asAt) {
        level = feed.level().apply(window);
        repeated = level instanceof Distinct<?> distinct ? Optional.of(over(distinct)) : Optional.empty();
        origin = Origin.of(feed, level);
        boolean happens = repeated.isPresent() || level instanceof Windowed<?, ?>;
        first = happens ? window.startOf(day) : day;
        this.day = day;
        knowledge = Knowledge.asAt(asAt);
    }

    @SuppressWarnings("unchecked") // what is counted once a subject is counted of that subject
    private static <S> Level<S, ?> over(Distinct<?> distinct) {
        return ((Flow<S, ?>) distinct.flow()).over(distinct.window());
    }

    /** Whether every row that could count is known, and not only those that do at some date. */
    boolean complete() {
        return origin.isPresent();
    }

    Level<S, P> level() {
        return level;
    }

    /** The rows of a subject that do not count, given all that the subject holds. */
    ImmutableList<Explanation.Outside> of(S subject, ImmutableList<Contribution<P>> all) {
        ImmutableListMultimap<Row, Contribution<?>> held = byRow(all);
        ImmutableListMultimap<Row, Contribution<?>> counted =
                repeated.isPresent() ? byRow(Contributions.of(subject, repeated.get())) : held;
        ImmutableList<Row> now =
                held.keySet().stream().filter(row -> counts(held.get(row))).collect(ImmutableList.toImmutableList());
        Map<Row, Explanation.Outside> outside = new LinkedHashMap<>();
        origin.ifPresent(known -> ofShape(known.through(), known, subject, counted, now, outside));
        for (Row row : counted.keySet()) {
            if (!now.contains(row)) {
                outside.computeIfAbsent(row, r -> elsewhere(subject, r, counted.get(r), now, Optional.empty()));
            }
        }
        return ImmutableList.copyOf(outside.values());
    }

    private static <P> ImmutableListMultimap<Row, Contribution<?>> byRow(Iterable<Contribution<P>> contributions) {
        return Multimaps.index(ImmutableList.<Contribution<?>>copyOf(contributions), Contribution::through);
    }

    private boolean counts(List<Contribution<?>> ofRow) {
        return ofRow.stream().anyMatch(c -> c.heldOn(day, knowledge));
    }

    private <R extends Row> void ofShape(
            Through<S, R> through,
            Origin<S> known,
            S subject,
            ImmutableListMultimap<Row, Contribution<?>> counted,
            List<Row> now,
            Map<Row, Explanation.Outside> outside) {
        for (R row : through.rows().of().apply(subject)) {
            if (now.contains(row)) {
                continue;
            }
            Span span = Span.of(through, row);
            boolean near = span.touches(first, day);
            Optional<String> lacking = near ? lacking(through, subject, row) : Optional.empty();
            Explanation.Outside told = counted.containsKey(row)
                    ? elsewhere(
                            subject,
                            row,
                            counted.get(row),
                            now,
                            Optional.of(span).filter(s -> near))
                    : never(subject, row, through, known, span, near, now);
            outside.put(
                    row,
                    lacking.map(what -> new Explanation.Outside(
                                    told.subject(), row, "not so on the date: " + what, told.detail(), true))
                            .orElse(told));
        }
    }

    /** The first thing that is asked of a row and is not so at the date. */
    private <R extends Row> Optional<String> lacking(Through<S, R> through, S subject, R row) {
        return through.where().test().test(row)
                ? through.asked().stream()
                        .filter(asked -> !asked.at().isSo(subject, row, day))
                        .map(Through.Asked::name)
                        .findFirst()
                : Optional.empty();
    }

    /** A row that counts at other dates, or was known to at other as-at dates. */
    private Explanation.Outside elsewhere(
            S subject, Row row, List<Contribution<?>> own, List<Row> now, Optional<Span> near) {
        Elsewhere found = Elsewhere.of(own, day, knowledge);
        boolean stoodFor = found.reason().equals(Elsewhere.HERE);
        String dates = near.filter(Span::lasts).map(span -> span.text() + "; ").orElse("") + found.detail();
        boolean another = stoodFor || (near.isPresent() && level instanceof Pointwise<?, ?>);
        return new Explanation.Outside(
                subject.key(),
                row,
                stoodFor ? "another row stands for it" : found.reason(),
                another ? besides(dates, now) : dates,
                near.isPresent() || stoodFor || found.unknown());
    }

    /** A row that counts at no date. */
    private static <S extends Subject, R extends Row> Explanation.Outside never(
            S subject, R row, Through<S, R> through, Origin<S> known, Span span, boolean near, List<Row> now) {
        String detail = span.text();
        String reason;
        if (!through.where().test().test(row)) {
            reason = "does not meet the condition: " + through.where().name();
        } else if (through.from().isPresent() && span.from() == Day.NONE) {
            reason = "its " + through.from().get().name() + " is blank";
        } else if (span.ends() && span.to() <= span.from()) {
            reason = "it does not end after it begins";
        } else if (known.allowance().isPresent()
                && !span.within(known.allowance().get())) {
            reason = "its dates are outside of the years of the calendar";
        } else {
            reason = known.otherwise();
            detail = besides(detail, now);
        }
        return new Explanation.Outside(subject.key(), row, reason, detail, near);
    }

    /** The dates of a row, and through which other rows of the subject it counts. */
    private static String besides(String dates, List<Row> now) {
        if (now.isEmpty()) {
            return dates;
        }
        String others = "counted through "
                + String.join(", ", now.stream().map(Row::key).toList());
        return dates.isEmpty() ? others : dates + "; " + others;
    }
}
