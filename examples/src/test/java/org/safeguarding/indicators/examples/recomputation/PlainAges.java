package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The ages of children on a day, in bands. */
final class PlainAges {
    private static final String UNBORN = "unborn";
    private static final String ADULT = "18+";
    private static final String UNKNOWN = "unknown";

    /** The bands, each printed always. */
    static final ImmutableList<String> BANDS =
            ImmutableList.of(UNBORN, "0", "1-4", "5-9", "10-15", "16-17", ADULT, UNKNOWN);

    private final Map<String, PlainRow> people = new HashMap<>();

    PlainAges(PlainTable persons) {
        persons.rows().forEach(row -> people.put(row.text("pers_person_id"), row));
    }

    String band(String child, LocalDate day) {
        Optional<PlainRow> person = Optional.ofNullable(people.get(child));
        Optional<LocalDate> birth = person.flatMap(row -> row.date("pers_dob"));
        if (birth.isEmpty()) {
            // An expected date says that a child is not born before it, and nothing once it has passed.
            return person.flatMap(row -> row.date("pers_expected_dob"))
                    .filter(expected -> expected.isAfter(day))
                    .map(expected -> UNBORN)
                    .orElse(UNKNOWN);
        }
        if (birth.get().isAfter(day)) {
            return UNBORN;
        }
        int age = Period.between(birth.get(), day).getYears();
        if (age == 0) {
            return "0";
        } else if (age <= 4) {
            return "1-4";
        } else if (age <= 9) {
            return "5-9";
        } else if (age <= 15) {
            return "10-15";
        }
        return age <= 17 ? "16-17" : ADULT;
    }

    /** The population of a band, if there can be one. */
    static Optional<PlainPopulation> population(
            String band, PlainTable populations, Optional<String> area, LocalDate last) {
        return switch (band) {
            case UNBORN, ADULT, UNKNOWN -> Optional.empty();
            case "0" -> PlainPopulation.at(populations, area, last, 0, 0);
            case "1-4" -> PlainPopulation.at(populations, area, last, 1, 4);
            case "5-9" -> PlainPopulation.at(populations, area, last, 5, 9);
            case "10-15" -> PlainPopulation.at(populations, area, last, 10, 15);
            case "16-17" -> PlainPopulation.at(populations, area, last, 16, 17);
            default -> throw new IllegalArgumentException("no such band: " + band);
        };
    }
}
