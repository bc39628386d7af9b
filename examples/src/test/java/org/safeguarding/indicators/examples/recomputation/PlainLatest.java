package org.safeguarding.indicators.examples.recomputation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Of each child (or worker) the latest of some rows, through which it is counted once. */
final class PlainLatest {
    private final String dateColumn;
    private final String keyColumn;
    private final Map<String, PlainRow> latest = new LinkedHashMap<>();

    PlainLatest(String dateColumn, String keyColumn) {
        this.dateColumn = dateColumn;
        this.keyColumn = keyColumn;
    }

    /** Takes a row in; of two of one day the one with the greater key, as text, is the later. */
    void take(String whose, PlainRow row) {
        PlainRow before = latest.getOrDefault(whose, row);
        LocalDate day = row.day(dateColumn);
        int order = day.compareTo(before.day(dateColumn));
        if (order > 0 || (order == 0 && row.text(keyColumn).compareTo(before.text(keyColumn)) >= 0)) {
            latest.put(whose, row);
        }
    }

    Map<String, PlainRow> byOwner() {
        return latest;
    }
}
