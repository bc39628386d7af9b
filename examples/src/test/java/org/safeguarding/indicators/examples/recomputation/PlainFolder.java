package org.safeguarding.indicators.examples.recomputation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A small extract written by hand in a test, and what is recomputed from it. */
record PlainFolder(Path path) {

    /** Writes a table, a line a row, the header first; a column holds no comma. */
    PlainFolder with(String table, String... lines) {
        return file(table + ".csv", String.join("\n", lines) + "\n");
    }

    PlainFolder file(String name, String text) {
        try {
            Files.writeString(path.resolve(name), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    /** The total row of an indicator. */
    PlainCell cell(String asAt, String indicator, String period) {
        return cell(asAt, indicator, period, "", "");
    }

    PlainCell cell(String asAt, String indicator, String period, String breakdown, String group) {
        try {
            return Objects.requireNonNull(PlainReport.of(path, LocalDate.parse(asAt), List.of(period))
                    .get(new PlainCell.Key(indicator, period, breakdown, group)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Numerator, denominator, value and status of a total row, in a line. */
    String figure(String asAt, String indicator, String period) {
        return line(cell(asAt, indicator, period));
    }

    /** The same of a group's row. */
    String figure(String asAt, String indicator, String period, String breakdown, String group) {
        return line(cell(asAt, indicator, period, breakdown, group));
    }

    /** Met, missed, overdue, not yet due, invalid and provisional, in a line. */
    String clocks(String asAt, String indicator, String period) {
        PlainCell cell = cell(asAt, indicator, period);
        return String.join(
                " | ", cell.met(), cell.missed(), cell.overdue(), cell.notYetDue(), cell.invalid(), cell.provisional());
    }

    private static String line(PlainCell cell) {
        return String.join(" | ", cell.numerator(), cell.denominator(), cell.value(), cell.status());
    }
}
