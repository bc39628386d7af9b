package org.safeguarding.indicators.io.extract;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.safeguarding.indicators.time.Day;

/**
 * What an extract leaves out, where its format is narrower than the tables are.
 *
 * @param openFrom by table, the first day of which all that was open is there
 * @param rejected by table, the rows rejected before they could become rows of it
 * @param withheld by indicator, why it cannot be worked out
 * @param remarks by table and column, what figures that read the column must say
 */
record Gaps(
        ImmutableMap<String, LocalDate> openFrom,
        ImmutableMap<String, Long> rejected,
        ImmutableMap<String, String> withheld,
        ImmutableMap<String, ImmutableMap<String, String>> remarks) {
    ImmutableMap<String, String> remarks(String table) {
        ImmutableMap<String, String> ofTable = remarks.get(table);
        return ofTable == null ? ImmutableMap.of() : ofTable;
    }

    OptionalInt openFrom(String table) {
        LocalDate from = openFrom.get(table);
        return from == null ? OptionalInt.empty() : OptionalInt.of(Day.of(from));
    }

    long rejected(String table) {
        return rejected.getOrDefault(table, 0L);
    }
}
