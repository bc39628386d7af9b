package org.safeguarding.indicators.io.statistics;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.io.table.TableUnreadable;
import org.safeguarding.indicators.io.table.TextRows;

/** Which columns hold figures: those said to, and where nothing is said, those whose cells say so. */
final class ColumnVotes {
    private ColumnVotes() {}

    /** By field; reads the rows to their end. */
    static boolean[] of(TextRows rows, ImmutableMap<String, ColumnNote> notes, IndicatorNames names)
            throws TableUnreadable {
        int fields = rows.header().size();
        // One up for a number or symbol, one down for text.
        long[] balance = new long[fields];
        while (rows.next()) {
            for (int field = 0; rows.isWhole() && field < fields; field++) {
                String text = rows.text(field);
                if (!text.isEmpty()) {
                    balance[field] += CellText.parse(text).isPresent() ? 1 : -1;
                }
            }
        }
        boolean[] figures = new boolean[fields];
        for (int field = 0; field < fields; field++) {
            @Nullable
            ColumnNote note = notes.get(names.of(Ascii.toLowerCase(rows.header().get(field))));
            figures[field] = note == null ? balance[field] >= 0 : !note.filter();
        }
        return figures;
    }
}
