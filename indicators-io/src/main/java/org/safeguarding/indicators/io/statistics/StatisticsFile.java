package org.safeguarding.indicators.io.statistics;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.ColumnType;
import org.safeguarding.indicators.io.table.CsvFile;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.RejectionCode;
import org.safeguarding.indicators.io.table.TableSchema;
import org.safeguarding.indicators.io.table.TableSource;
import org.safeguarding.indicators.io.table.TableUnreadable;
import org.safeguarding.indicators.io.table.TextRows;
import org.safeguarding.indicators.io.table.WarningCode;

/**
 * Reads published statistics: tidy CSV, bound by header, the order of columns and their capitals not mattering.
 *
 * <ul>
 *   <li>{@code time_period}, {@code time_identifier} and {@code geographic_level} must be there; of the codes and names of
 *       places those that are not are blank. A column without a name is passed over.
 *   <li>Which of the other columns are filters and which indicators, the companion file {@code <name>.meta.csv} says. Where
 *       it does not, the cells vote: a column is an indicator unless more of its cells are text than are numbers and symbols.
 *   <li>A cell of an indicator is a number, a {@link Symbol} or blank; a row with any other is rejected, and so is one without
 *       a period or place, or a second one of the same period, place and filters.
 *   <li>Text is UTF-8, with or without a byte order mark; lines end as they like.
 * </ul>
 */
public final class StatisticsFile {
    static final TableSchema NAMED = new TableSchema(
            "published statistics",
            StatisticColumns.GEOGRAPHY.stream()
                    .map(name -> new Column(
                            name, ColumnType.TEXT, StatisticColumns.REQUIRED.contains(name), false, ImmutableList.of()))
                    .collect(ImmutableList.toImmutableList()),
            ImmutableList.of("time_period"));

    private StatisticsFile() {}

    /**
     * Reads a file, with its companion {@code <name>.meta.csv} where that stands beside it.
     *
     * @param file the file
     * @param reporting what a reporting year means in it
     * @return its statistics
     * @throws TableUnreadable if the file cannot be read, is no text, lacks a column that must be there, or has two of one
     *     name
     */
    public static Statistics read(Path file, ReportingYear reporting) throws TableUnreadable {
        Path meta = file.resolveSibling(metaName(String.valueOf(file.getFileName())));
        return read(
                CsvFile.of(file),
                Files.exists(meta) ? Optional.of(CsvFile.of(meta)) : Optional.empty(),
                reporting,
                IndicatorNames.standard());
    }

    private static String metaName(String name) {
        int end = Ascii.toLowerCase(name).endsWith(".csv") ? name.length() - 4 : name.length();
        return name.substring(0, end) + ".meta.csv";
    }

    /**
     * Reads statistics from anywhere.
     *
     * @param source the statistics
     * @param meta what is said of their columns; if it cannot be read that is a warning
     * @param reporting what a reporting year means in them
     * @param names the one name of each indicator
     * @return the statistics
     * @throws TableUnreadable if they cannot be read, are no text, lack a column that must be there, or have two of one name
     */
    public static Statistics read(
            TableSource source, Optional<? extends TableSource> meta, ReportingYear reporting, IndicatorNames names)
            throws TableUnreadable {
        List<ReadIssue> issues = new ArrayList<>();
        ImmutableMap<String, ColumnNote> notes = notes(meta, names, issues);
        StatisticColumns columns;
        ImmutableMap<String, Integer> geography;
        try (TextRows rows = TextRows.open(source, NAMED)) {
            geography = StatisticColumns.geography(source.file(), rows.header());
            columns = StatisticColumns.of(source.file(), rows.header(), ColumnVotes.of(rows, notes, names), names);
        }
        List<StatisticRow> accepted = new ArrayList<>();
        long read = 0;
        try (TextRows rows = TextRows.open(source, NAMED)) {
            RowParser parser = new RowParser(rows, geography, columns, reporting);
            Set<ImmutableList<String>> keys = new HashSet<>();
            while (rows.next()) {
                read++;
                @Nullable StatisticRow row = parser.parse(issues);
                if (row == null) {
                    continue;
                }
                if (keys.add(row.key())) {
                    accepted.add(row);
                } else {
                    issues.add(rows.rejected(
                            RejectionCode.DUPLICATE_ID,
                            parser.field("time_period"),
                            ColumnType.MONTH,
                            "an accepted row has the same period, place and filters"));
                }
            }
        }
        return new Statistics(
                source.file(),
                columns,
                ImmutableList.copyOf(accepted),
                notes,
                read,
                ImmutableList.sortedCopyOf(ReadIssue.ORDER, issues));
    }

    private static ImmutableMap<String, ColumnNote> notes(
            Optional<? extends TableSource> meta, IndicatorNames names, List<ReadIssue> issues) {
        if (meta.isEmpty()) {
            return ImmutableMap.of();
        }
        try {
            return MetaFile.read(meta.get(), names, issues);
        } catch (TableUnreadable e) {
            issues.add(new ReadIssue(
                    WarningCode.TABLE_UNREADABLE, meta.get().file(), 0, "", "", String.valueOf(e.getMessage())));
            return ImmutableMap.of();
        }
    }
}
