package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import org.safeguarding.indicators.evaluation.Bridge;
import org.safeguarding.indicators.evaluation.RowName;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Outcome;

/**
 * {@code changes.csv} and {@code movement.csv}: the steps of bridges, a row for each record behind a step, and one for a step that has
 * none. Values are exact, as fractions where they are no whole numbers, so that the changes of the steps of a bridge add up.
 * Names keys of records, and nobody by name.
 */
public final class BridgesCsv {
    private static final ImmutableList<String> COLUMNS = ImmutableList.of(
            "indicator",
            "from_period",
            "to_period",
            "step",
            "cause",
            "numerator",
            "denominator",
            "value_before",
            "value_after",
            "change",
            "table",
            "row_key",
            "subject",
            "was",
            "is",
            "because",
            "note");

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
     * @param out where to; flushed, not closed
     * @throws IOException if that fails
     */
    public static void write(Iterable<Bridge> bridges, Writer out) throws IOException {
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        for (Bridge bridge : bridges) {
            for (int i = 0; i < bridge.steps().size(); i++) {
                step(bridge, i, rows);
            }
        }
        CsvFile.write(COLUMNS, rows.build(), row -> row, out);
    }

    private static void step(Bridge bridge, int place, ImmutableList.Builder<ImmutableList<String>> rows) {
        Bridge.Step step = bridge.steps().get(place);
        ImmutableList<String> common = ImmutableList.of(
                bridge.indicator(),
                bridge.from(),
                bridge.to(),
                Integer.toString(place + 1),
                step.cause().label(),
                BridgeText.decimal(step.after().numerator()),
                BridgeText.decimal(step.after().denominator()),
                value(step.before()),
                value(step.after()),
                step.change().map(Exact::toString).orElse(""));
        if (step.rows().isEmpty()) {
            rows.add(row(common, "", "", "", "", "", "", step.note()));
        }
        for (Bridge.Moved moved : step.rows()) {
            rows.add(row(
                    common,
                    moved.row().table(),
                    moved.row().key(),
                    moved.subject(),
                    moved.was(),
                    moved.is(),
                    moved.because().stream().map(RowName::toString).collect(Collectors.joining("; ")),
                    step.note()));
        }
    }

    private static ImmutableList<String> row(ImmutableList<String> common, String... texts) {
        ImmutableList.Builder<String> row = ImmutableList.<String>builder().addAll(common);
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
