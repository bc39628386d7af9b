package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * {@code results.meta.csv}: what the columns of {@code results.csv} are, in the form in which the Department for Education's
 * <i>explore education statistics</i> has a data file described.
 *
 * <ul>
 *   <li>A row a column, in the order of the file. As that form wants it, the column that groups the values of another, {@code
 *       breakdown}, is named there and has no row of its own.
 *   <li>Columns of numbers are indicators, all others filters. The unit of {@code value} differs from row to row and stands in
 *       the column {@code unit}, so it is blank here; so are places that differ.
 * </ul>
 */
public final class ResultsMetaCsv {
    private static final ImmutableList<String> COLUMNS = ImmutableList.of(
            "col_name",
            "col_type",
            "label",
            "indicator_grouping",
            "indicator_unit",
            "indicator_dp",
            "filter_hint",
            "filter_grouping_column");
    private static final String INDICATOR = "Indicator";
    private static final String FILTER = "Filter";

    private ResultsMetaCsv() {}

    /**
     * The columns of the description.
     *
     * @return their names, in order
     */
    public static ImmutableList<String> columns() {
        return COLUMNS;
    }

    /**
     * The description of the columns of {@code results.csv}.
     *
     * @return a note a column; none for a column that another is grouped by
     */
    public static ImmutableList<ColumnNote> notes() {
        ImmutableList<String> groupings =
                ResultField.ALL.stream().map(field -> field.about().within()).collect(ImmutableList.toImmutableList());
        return ResultField.ALL.stream()
                .filter(field -> !groupings.contains(field.name()))
                .map(ResultsMetaCsv::note)
                .collect(ImmutableList.toImmutableList());
    }

    private static ColumnNote note(ResultField field) {
        ResultField.About about = field.about();
        boolean indicator = field.kind() == ResultField.Kind.NUMBER;
        return new ColumnNote(
                field.name(),
                indicator,
                about.label(),
                about.grouping(),
                "",
                about.places(),
                // Hints are for filters only.
                indicator ? "" : about.hint(),
                about.within());
    }

    /**
     * Writes the description of the columns of {@code results.csv}.
     *
     * @param out where to; flushed, not closed
     * @throws IOException if that fails
     */
    public static void write(Writer out) throws IOException {
        CsvFile.write(COLUMNS, notes(), ResultsMetaCsv::cells, out);
    }

    private static ImmutableList<String> cells(ColumnNote note) {
        return ImmutableList.of(
                note.name(),
                note.indicator() ? INDICATOR : FILTER,
                SpreadsheetText.defuse(note.label()),
                SpreadsheetText.defuse(note.grouping()),
                SpreadsheetText.defuse(note.unit()),
                note.places().isPresent() ? Integer.toString(note.places().getAsInt()) : "",
                SpreadsheetText.defuse(note.hint()),
                note.groupingColumn());
    }

    /**
     * Reads a description.
     *
     * @param file the file, as {@link #write} has it
     * @return its notes, in their order; equal to {@link #notes} if this version wrote it
     * @throws OutputUnreadable if it is no such file
     */
    public static ImmutableList<ColumnNote> read(Path file) throws OutputUnreadable {
        return read(TextFile.name(file), MoreFiles.asByteSource(file));
    }

    static ImmutableList<ColumnNote> read(String file, ByteSource bytes) throws OutputUnreadable {
        ImmutableList.Builder<ColumnNote> notes = ImmutableList.builder();
        CsvRows.read(file, bytes, COLUMNS, (line, cells) -> notes.add(note(file, line, cells)));
        return notes.build();
    }

    private static ColumnNote note(String file, long line, ImmutableList<String> cells) throws OutputUnreadable {
        int column = 0;
        String name = cells.get(column++);
        String type = cells.get(column++);
        String label = ResultsCsv.harmless(file, line, "label", cells.get(column++));
        String grouping = ResultsCsv.harmless(file, line, "indicator_grouping", cells.get(column++));
        String unit = ResultsCsv.harmless(file, line, "indicator_unit", cells.get(column++));
        String places = cells.get(column++);
        String hint = ResultsCsv.harmless(file, line, "filter_hint", cells.get(column++));
        if (name.isEmpty()) {
            throw new OutputUnreadable(file, line, "col_name", "expected the name of a column, got a blank");
        } else if (!type.equals(INDICATOR) && !type.equals(FILTER)) {
            throw new OutputUnreadable(file, line, "col_type", "expected " + INDICATOR + " or " + FILTER);
        } else if (!places.isEmpty() && !places.matches("[0-9]")) {
            throw new OutputUnreadable(file, line, "indicator_dp", "expected a blank or a digit");
        }
        return new ColumnNote(
                name,
                type.equals(INDICATOR),
                label,
                grouping,
                unit,
                places.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(places)),
                hint,
                cells.get(column));
    }
}
