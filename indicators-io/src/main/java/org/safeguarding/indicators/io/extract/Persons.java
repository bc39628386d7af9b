package org.safeguarding.indicators.io.extract;

import java.util.HashMap;
import java.util.Map;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.Texts;
import org.safeguarding.indicators.time.Day;

/** A date of each person who has it. */
final class Persons {
    private final Map<String, Integer> dates = new HashMap<>();

    Persons(Table persons, String column) {
        Texts ids = persons.texts("pers_person_id");
        int[] days = persons.days(column);
        for (int row = 0; row < days.length; row++) {
            if (days[row] != Day.NONE) {
                dates.put(ids.text(row), days[row]);
            }
        }
    }

    boolean isEmpty() {
        return dates.isEmpty();
    }

    /** The date of a person, blank if it is not known. */
    int date(String person) {
        return dates.getOrDefault(person, Day.NONE);
    }
}
