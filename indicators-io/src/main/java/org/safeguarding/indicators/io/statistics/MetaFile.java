package org.safeguarding.indicators.io.statistics;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.ColumnType;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.RejectionCode;
import org.safeguarding.indicators.io.table.TableSchema;
import org.safeguarding.indicators.io.table.TableSource;
import org.safeguarding.indicators.io.table.TableUnreadable;
import org.safeguarding.indicators.io.table.TextRows;

/** The companion of a file: what each of its columns is. */
final class MetaFile {
    private static final String NAME = "col_name";
    private static final String TYPE = "col_type";
    private static final ImmutableList<String> COLUMNS =
            ImmutableList.of(NAME, TYPE, "label", "indicator_unit", "indicator_dp");
    private static final int MOST_DIGITS = 2;

    private static final TableSchema NAMED = new TableSchema(
            "columns",
            COLUMNS.stream()
                    .map(name -> new Column(name, ColumnType.TEXT, true, false, ImmutableList.of()))
                    .collect(ImmutableList.toImmutableList()),
            ImmutableList.of(NAME));

    private final TextRows rows;
    private final int[] fields;

    private MetaFile(TextRows rows) throws TableUnreadable {
        this.rows = rows;
        List<String> header = rows.header().stream().map(Ascii::toLowerCase).toList();
        fields = COLUMNS.stream().mapToInt(header::indexOf).toArray();
        if (fields[0] < 0 || fields[1] < 0) {
            throw new TableUnreadable(rows.file() + ": expected the columns " + NAME + " and " + TYPE);
        }
    }

    /** By the one name of an indicator, or the name of a filter. A row that is unclear is rejected, a repeated one too. */
    static ImmutableMap<String, ColumnNote> read(TableSource source, IndicatorNames names, List<ReadIssue> issues)
            throws TableUnreadable {
        Map<String, ColumnNote> notes = new LinkedHashMap<>();
        try (TextRows rows = TextRows.open(source, NAMED)) {
            MetaFile file = new MetaFile(rows);
            while (rows.next()) {
                file.note(names, notes, issues);
            }
        }
        return ImmutableMap.copyOf(notes);
    }

    private void note(IndicatorNames names, Map<String, ColumnNote> notes, List<ReadIssue> issues) {
        if (!rows.isWhole()) {
            issues.add(rows.broken());
            return;
        }
        String name = text(0);
        boolean filter = Ascii.equalsIgnoreCase(text(1), "Filter");
        if (name.isEmpty()) {
            issues.add(reject(RejectionCode.MISSING_VALUE, 0, "it must not be blank"));
        } else if (!filter && !Ascii.equalsIgnoreCase(text(1), "Indicator")) {
            issues.add(reject(RejectionCode.BAD_CODE, 1, "expected Filter or Indicator"));
        } else if (!text(4).isEmpty() && !(text(4).matches("\\d+") && text(4).length() <= MOST_DIGITS)) {
            issues.add(reject(RejectionCode.BAD_NUMBER, 4, "expected a number of places"));
        } else {
            OptionalInt places = text(4).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text(4)));
            ColumnNote note = new ColumnNote(name, filter, text(2), text(3), places);
            if (notes.putIfAbsent(filter ? Ascii.toLowerCase(name) : names.of(name), note) != null) {
                issues.add(reject(RejectionCode.DUPLICATE_ID, 0, "an accepted row is of the same column"));
            }
        }
    }

    private ReadIssue reject(RejectionCode code, int column, String message) {
        return rows.rejected(code, fields[column], ColumnType.ID, message);
    }

    private String text(int column) {
        return fields[column] < 0 ? "" : rows.text(fields[column]);
    }
}
