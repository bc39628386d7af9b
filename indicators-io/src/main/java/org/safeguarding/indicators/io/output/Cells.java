package org.safeguarding.indicators.io.output;

import java.util.Optional;
import java.util.Set;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.time.Period;

/** Finds the cells of tables, and notes the marks they carry. */
final class Cells {
    private final ResultIndex index;
    private final ReportNotes notes;
    private final Layout layout;
    private final Set<Mark> marks;

    Cells(ResultIndex index, ReportNotes notes, Layout layout, Set<Mark> marks) {
        this.notes = notes;
        this.index = index;
        this.layout = layout;
        this.marks = marks;
    }

    Cell total(String id, Period period) {
        return index.total(id, period)
                .map(result -> cell(result).with(notes.at(id, period)))
                .orElseGet(() -> Cell.words("not asked for"));
    }

    /** The figure of a group; where there is no figure at all, the reason why; else that no row was of that group. */
    Cell group(String id, Period period, String breakdown, String group) {
        Optional<Result> result = index.group(id, period, breakdown, group);
        Optional<Result> total = index.total(id, period);
        if (result.isPresent()) {
            boolean share = result.get().outcome().unit() == Unit.PERCENT
                    && total.isPresent()
                    && total.get().outcome().unit() != Unit.PERCENT;
            if (share && result.get().outcome().value().figure().isPresent()) {
                marks.add(Mark.SHARE);
                return Cell.share(result.get(), layout);
            }
            return cell(result.get());
        } else if (total.isPresent() && total.get().outcome().value().figure().isEmpty()) {
            return cell(total.get());
        } else if (!index.breakdowns(id).contains(breakdown)) {
            marks.add(Mark.NO_FIGURE);
            return Cell.words(Figures.status(Status.NOT_APPLICABLE));
        }
        marks.add(Mark.NONE_SEEN);
        return Cell.words("none");
    }

    Cell overdue(String id, Period period) {
        Optional<Result> result = index.total(id, period);
        if (result.isPresent() && result.get().overdue().isPresent()) {
            return Cell.words(Long.toString(result.get().overdue().getAsLong()));
        }
        return result.isPresent() && result.get().outcome().value().figure().isEmpty()
                ? cell(result.get())
                : Cell.words(Figures.status(Status.NOT_APPLICABLE));
    }

    private Cell cell(Result result) {
        if (result.outcome().value().figure().isEmpty()) {
            marks.add(Mark.NO_FIGURE);
        } else if (result.provisional().orElse(false)) {
            marks.add(Mark.PROVISIONAL);
        }
        return Cell.of(result, layout);
    }
}
