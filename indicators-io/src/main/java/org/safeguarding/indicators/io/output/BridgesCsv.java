package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.stream.Collectors;
import org.safeguarding.indicators.evaluation.Bridge;
import org.safeguarding.indicators.evaluation.RowName;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Outcome;

/**
 * {@code changes.csv} and {@code movement.csv}: the steps of bridges, a row for each record behind a step, and one for a step whose
 * records are not listed. {@code records} says how many there are, and {@code records_of_total} how many more move the total that a group
 * is a share of. What a step comes to stands at its first row alone. Values are exact, as fractions where they are no whole numbers, so
 * that the changes of the steps of a bridge add up. Names keys of records, and nobody by name.
 */
public final class BridgesCsv {
    private static final ImmutableList<String> COLUMNS = ImmutableList.of(
            "indicator",
            "breakdown",
            "group",
            "from_period",
            "to_period",
            "step",
            "cause",
            "numerator",
            "denominator",
            "value_before",
            "value_after",
            "change",
            "records",
            "records_of_total",
            "table",
            "row_key",
            "subject",
            "was",
            "is",
            "because",
            "note");

    /** What a step comes to is told once. */
    private static final ImmutableList<String> AGAIN = ImmutableList.copyOf(Collections.nCopies(7, ""));

    private BridgesCsv() {}

    /**
     * The columns.
     *
     * @return their names, in order
     */
    public static ImmutableList<String> columns() {
        return COLUMNS;
    }

    /**
     * Writes bridges.
     *
     * @param bridges the bridges; those without steps give no row
     * @param listed whether the records behind the steps of groups and statistics are listed, or only those of totals
     * @param out where to; flushed, not closed
     * @throws IOException if that fails
     */
    public static void write(Iterable<Bridge> bridges, boolean listed, Writer out) throws IOException {
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        for (Bridge bridge : bridges) {
            for (int i = 0; i < bridge.steps().size(); i++) {
                step(bridge, i, listed || bridge.isTotal(), rows);
            }
        }
        CsvFile.write(COLUMNS, rows.build(), row -> row, out);
    }

    private static void step(
            Bridge bridge, int place, boolean listed, ImmutableList.Builder<ImmutableList<String>> rows) {
        Bridge.Step step = bridge.steps().get(place);
        ImmutableList<String> figure = ImmutableList.of(
                bridge.indicator(),
                bridge.breakdown(),
                SpreadsheetText.defuse(bridge.group()),
                bridge.from(),
                bridge.to(),
                Integer.toString(place + 1),
                step.cause().label());
        ImmutableList<String> amounts = ImmutableList.of(
                BridgeText.decimal(step.after().numerator()),
                BridgeText.decimal(step.after().denominator()),
                value(step.before()),
                value(step.after()),
                step.change().map(Exact::toString).orElse(""),
                Integer.toString(step.rows().size()),
                Integer.toString(step.ofTotal()));
        if (step.rows().isEmpty() || !listed) {
            rows.add(row(figure, amounts, "", "", "", "", "", "", step.note()));
            return;
        }
        for (int i = 0; i < step.rows().size(); i++) {
            Bridge.Moved moved = step.rows().get(i);
            rows.add(row(
                    figure,
                    i == 0 ? amounts : AGAIN,
                    moved.row().table(),
                    moved.row().key(),
                    moved.subject(),
                    moved.was(),
                    moved.is(),
                    moved.because().stream().map(RowName::toString).collect(Collectors.joining("; ")),
                    i == 0 ? step.note() : ""));
        }
    }

    private static ImmutableList<String> row(
            ImmutableList<String> figure, ImmutableList<String> amounts, String... texts) {
        ImmutableList.Builder<String> row =
                ImmutableList.<String>builder().addAll(figure).addAll(amounts);
        for (String text : texts) {
            row.add(SpreadsheetText.defuse(text));
        }
        return row.build();
    }

    private static String value(Outcome outcome) {
        return outcome.value()
                .figure()
                .map(Exact::toString)
                .orElse(outcome.value().status().label());
    }
}
