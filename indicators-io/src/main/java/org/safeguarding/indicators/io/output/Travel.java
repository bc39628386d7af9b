package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.judgement.Direction;
import org.safeguarding.indicators.measure.Layout;

/**
 * A table of where the newest figures have gone: since the period before, and since the same period of the year before.
 *
 * @param newest the newest figures, an indicator each
 * @param context what they are set against
 * @param layout how values are printed
 */
record Travel(List<Result> newest, ReportContext context, Layout layout) {
    private static final String NOTHING = "-";

    /** The table; empty where no figure has anything to be set against. */
    Optional<PageTable> table() {
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        for (Result now : newest) {
            Optional<FigureContext> beside = context.of(now)
                    .filter(figure ->
                            figure.before().isPresent() || figure.lastYear().isPresent());
            if (beside.isPresent()) {
                rows.add(ImmutableList.of(
                        now.title(),
                        now.period().label() + ": " + figure(now),
                        then(beside.get().before()),
                        course(beside.get().before()),
                        then(beside.get().lastYear()),
                        course(beside.get().lastYear())));
            }
        }
        ImmutableList<ImmutableList<String>> all = rows.build();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageTable(
                        "Direction of travel",
                        ImmutableList.of(
                                new PageColumn("Indicator", PageColumn.Role.LABEL),
                                new PageColumn("Newest", PageColumn.Role.FIGURES),
                                new PageColumn("Before", PageColumn.Role.FIGURES),
                                new PageColumn("Since then", PageColumn.Role.WORDS),
                                new PageColumn("A year before", PageColumn.Role.FIGURES),
                                new PageColumn("Since then", PageColumn.Role.WORDS)),
                        all));
    }

    private String figure(Result result) {
        return result.outcome()
                .value()
                .figure()
                .map(exact -> Figures.figure(result, exact, layout))
                .orElse(NOTHING);
    }

    private String then(Optional<Direction> direction) {
        return direction
                .map(since -> since.then().period().label() + ": " + figure(since.then()))
                .orElse(NOTHING);
    }

    private static String course(Optional<Direction> direction) {
        if (direction.isEmpty() || direction.get().change().isEmpty()) {
            return NOTHING;
        }
        int sign = direction.get().change().get().signum();
        return switch (direction.get().course()) {
            case BETTER -> sign < 0 ? "better (lower)" : "better (higher)";
            case WORSE -> sign < 0 ? "worse (lower)" : "worse (higher)";
            case CHANGED -> sign < 0 ? "lower" : "higher";
            case NO_CLEAR_CHANGE -> "no clear change";
            case NOT_TOLD -> sign < 0 ? "down" : sign > 0 ? "up" : "the same";
        };
    }
}
