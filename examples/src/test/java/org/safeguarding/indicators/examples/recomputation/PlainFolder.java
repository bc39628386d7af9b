package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

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
        return cell(asAt, indicator, period, breakdown, group, ImmutableList.of());
    }

    /** The row of a group, of a breakdown that the indicator has or that is asked for, and of some teams. */
    PlainCell cell(
            String asAt, String indicator, String period, String breakdown, String group, ImmutableList<String> teams) {
        return cells(asAt, indicator, period, breakdown, teams).stream()
                .filter(cell ->
                        cell.breakdown().equals(breakdown) && cell.group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private List<PlainCell> cells(
            String asAt, String indicator, String period, String by, ImmutableList<String> teams) {
        try {
            return new PlainReport(PlainReader.read(path), LocalDate.parse(asAt), by, teams)
                    .cells(List.of(PlainCatalogue.of(indicator)), List.of(period));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The groups printed of a breakdown, each with its numerator, in a line. */
    String groups(String asAt, String indicator, String period, String breakdown) {
        return cells(asAt, indicator, period, breakdown, ImmutableList.of()).stream()
                .filter(cell -> cell.breakdown().equals(breakdown))
                .map(cell -> cell.group() + " " + cell.numerator())
                .collect(Collectors.joining(" | "));
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
