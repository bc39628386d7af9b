package org.safeguarding.indicators.io.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.Texts;
import org.safeguarding.indicators.safeguarding.ChildRecord;

/** The children whom the rows of the tables name, in the person table or not, in the order in which they are first named. */
final class Children {
    private final Map<String, ChildRecord.Builder> records = new LinkedHashMap<>();

    /** Takes a row of a table for the child it names. */
    @FunctionalInterface
    interface Taking {
        void take(ChildRecord.Builder child, int row);
    }

    Iterable<ChildRecord> records() {
        return records.values().stream()
                .map(ChildRecord.Builder::build)
                .map(ChildRecord.class::cast)
                .toList();
    }

    /** Hands over the rows of a table, each with the child whose id it has in a column. */
    void each(Table table, String person, Taking taking) {
        Texts persons = table.texts(person);
        for (int row = 0; row < table.size(); row++) {
            taking.take(named(persons.text(row)), row);
        }
    }

    private ChildRecord.Builder named(String person) {
        return records.computeIfAbsent(person, ChildRecord::builder);
    }
}
