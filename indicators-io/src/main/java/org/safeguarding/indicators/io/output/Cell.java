package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.measure.Layout;

/**
 * A cell with a figure, or with the way in which there is none. Never blank, and never a zero that is not one.
 *
 * @param text what is printed
 * @param note what a reader must know of it, or empty
 */
record Cell(String text, String note) {

    static Cell of(Result result, Layout layout) {
        String provisional = result.provisional().orElse(false) ? "*" : "";
        String text = result.outcome()
                .value()
                .figure()
                .map(exact -> Figures.figure(result, exact, layout) + provisional)
                .orElseGet(() -> Figures.status(result.outcome().value().status()));
        return new Cell(text, result.reason());
    }

    static Cell words(String text) {
        return new Cell(text, "");
    }

    /** A label and its cells, with the marks of their notes; one note of all the cells is marked at the label. */
    static ImmutableList<String> row(String label, List<Cell> cells, Notes notes) {
        ImmutableList.Builder<String> row = ImmutableList.builder();
        boolean shared =
                cells.size() > 1 && cells.stream().map(Cell::note).distinct().count() == 1;
        row.add(label + (shared ? notes.mark(cells.get(0).note()) : ""));
        cells.forEach(cell -> row.add(cell.text() + (shared ? "" : notes.mark(cell.note()))));
        return row.build();
    }
}
