package org.safeguarding.indicators.examples;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.Texts;

/** Whose report it is, as far as the extract says. */
final class CouncilName {
    private CouncilName() {}

    /**
     * The home area by the name that {@code local_population} has for it, the newest where it was renamed; else by its code, which is the
     * one asked for, else that of the extract, else the only one there is.
     *
     * @return the name, or empty where there is neither
     */
    static String of(Extract extract, Optional<String> area) {
        Optional<Table> populations = extract.table("local_population");
        Optional<String> code = area.or(extract::areaCode)
                .or(() -> populations
                        .map(CouncilName::codes)
                        .filter(codes -> codes.size() == 1)
                        .map(codes -> codes.iterator().next()));
        return code.flatMap(home -> populations.flatMap(table -> name(table, home)))
                .or(() -> code.map(home -> "Area " + home))
                .orElse("");
    }

    private static Set<String> codes(Table populations) {
        Texts codes = populations.texts("area_code");
        return IntStream.range(0, populations.size()).mapToObj(codes::text).collect(Collectors.toSet());
    }

    private static Optional<String> name(Table populations, String home) {
        Texts codes = populations.texts("area_code");
        Texts names = populations.texts("area_name");
        int[] days = populations.days("reference_date");
        return IntStream.range(0, populations.size())
                .filter(row -> codes.text(row).equals(home) && !names.isBlank(row))
                .boxed()
                .max(Comparator.comparingInt(row -> days[row]))
                .map(names::text);
    }
}
