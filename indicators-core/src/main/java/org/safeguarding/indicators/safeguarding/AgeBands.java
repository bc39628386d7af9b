package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.time.Day;

/** The bands ages are printed in. Whoever is born on 29 February has a birthday on 1 March in other years. */
final class AgeBands {
    static final ImmutableMap<String, Population.Ages> AGES = ImmutableMap.of(
            "0", new Population.Ages(0, 0),
            "1-4", new Population.Ages(1, 4),
            "5-9", new Population.Ages(5, 9),
            "10-15", new Population.Ages(10, 15),
            "16-17", new Population.Ages(16, 17));

    static final ImmutableList<String> ALL =
            ImmutableList.of("unborn", "0", "1-4", "5-9", "10-15", "16-17", "18+", "unknown");

    private AgeBands() {}

    /**
     * The band of a child on a day. Without a date of birth a child is unborn until the expected date is past, and of
     * unknown age from then on or where there is none.
     */
    static String of(ChildRecord child, int day) {
        if (child.born() == Day.NONE) {
            return child.expected() != Day.NONE && day < child.expected() ? "unborn" : "unknown";
        }
        if (day < child.born()) {
            return "unborn";
        }
        int age = age(child.born(), day);
        if (age >= 18) {
            return "18+";
        }
        return AGES.entrySet().stream()
                .filter(band ->
                        age >= band.getValue().from() && age <= band.getValue().to())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("unknown");
    }

    private static int age(int born, int day) {
        int years = Day.toDate(day).getYear() - Day.toDate(born).getYear();
        return day < birthday(born, years) ? years - 1 : years;
    }

    private static int birthday(int born, int years) {
        int day = Day.plusMonths(born, 12 * years);
        boolean leapling =
                Day.toDate(born).getDayOfMonth() == 29 && Day.toDate(day).getDayOfMonth() == 28;
        return leapling ? day + 1 : day;
    }
}
