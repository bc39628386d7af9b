package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.measure.Layout;

/**
 * A cell with a figure, or with the way in which there is none. Never blank, and never a zero that is not one.
 *
 * @param text what is printed
 * @param notes what a reader must know of it, a footnote each
 */
record Cell(String text, ImmutableList<String> notes) {

    static Cell of(Result result, Layout layout) {
        String text = result.outcome()
                .value()
                .figure()
                .map(exact -> Figures.figure(result, exact, layout) + provisional(result))
                .orElseGet(() -> Figures.status(result.outcome().value().status()));
        return new Cell(text, reason(result));
    }

    /** How many there are of a group of a count, and what part of all. */
    static Cell share(Result result, Layout layout) {
        Cell percentage = of(result, layout);
        return result.outcome().value().figure().isEmpty()
                ? percentage
                : new Cell(
                        result.outcome()
                                        .numerator()
                                        .map(n -> n.toPlainString() + " ")
                                        .orElse("") + "(" + percentage.text() + ")",
                        percentage.notes());
    }

    private static String provisional(Result result) {
        return result.provisional().orElse(false) ? "*" : "";
    }

    private static ImmutableList<String> reason(Result result) {
        return result.reason().isEmpty() ? ImmutableList.of() : ImmutableList.of(result.reason());
    }

    static Cell words(String text) {
        return new Cell(text, ImmutableList.of());
    }

    Cell with(ImmutableList<String> more) {
        return new Cell(
                text, ImmutableList.<String>builder().addAll(notes).addAll(more).build());
    }

    /** A label and its cells, with the marks of their notes; a note of all the cells is marked at the label. */
    static ImmutableList<String> row(String label, ImmutableList<String> ofLabel, List<Cell> cells, Notes notes) {
        Set<String> shared = new LinkedHashSet<>();
        if (cells.size() > 1) {
            shared.addAll(cells.get(0).notes());
            cells.forEach(cell -> shared.retainAll(cell.notes()));
        }
        ImmutableList.Builder<String> row = ImmutableList.builder();
        row.add(label
                + notes.marks(ImmutableList.<String>builder()
                        .addAll(shared)
                        .addAll(ofLabel)
                        .build()));
        for (Cell cell : cells) {
            row.add(cell.text()
                    + notes.marks(cell.notes().stream()
                            .filter(note -> !shared.contains(note))
                            .toList()));
        }
        return row.build();
    }
}
