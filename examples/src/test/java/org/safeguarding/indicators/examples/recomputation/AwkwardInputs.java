package org.safeguarding.indicators.examples.recomputation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows of what is put in and not recorded: snapshots of the workforce, and estimates of the population. */
final class AwkwardInputs {
    static final String HOME = "X09000001";
    static final String OTHER = "X09000002";

    private final AwkwardChoices choices;
    private final AwkwardDays days;

    AwkwardInputs(AwkwardChoices choices, AwkwardDays days) {
        this.choices = choices;
        this.days = days;
    }

    List<Map<String, Object>> workforce() {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<String> services = List.of("MASH & Assessment", "Family, north", "Complex Needs", "complex needs", "Café");
        int blanks = choices.oneOf(0, 0, 0, 10);
        boolean empty = choices.chance(8);
        Set<LocalDate> snapshots = new HashSet<>();
        for (int i = choices.between(2, 7); i > 0; i--) {
            LocalDate asAt = choices.chance(40) ? days.about(days.asAt()) : days.any();
            if (!snapshots.add(asAt)) {
                continue;
            }
            for (String service : services.subList(0, choices.between(1, services.size()))) {
                Map<String, Object> row = new HashMap<>();
                row.put("as_at", asAt);
                row.put("service", service);
                for (String column : List.of("posts_fte", "permanent_fte", "agency_fte", "leavers_fte_12m")) {
                    if (!choices.chance(blanks)) {
                        row.put(column, empty ? BigDecimal.ZERO : fte());
                    }
                }
                // Mostly no more people than posts, now and then exactly as many, so that there is nothing to cover.
                if (choices.chance(75) && row.get("permanent_fte") instanceof BigDecimal permanent) {
                    row.computeIfPresent(
                            "posts_fte", (column, posts) -> choices.chance(80) ? permanent.add(fte()) : permanent);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private BigDecimal fte() {
        return switch (choices.between(0, 5)) {
            case 0 -> BigDecimal.valueOf(choices.between(0, 3));
            case 1 -> BigDecimal.valueOf(choices.between(1, 200)).movePointLeft(1);
            case 2 -> BigDecimal.valueOf(choices.between(1, 9999)).movePointLeft(2);
            case 3 -> BigDecimal.valueOf(33_333_333L + choices.between(0, 9)).movePointLeft(6);
            case 4 -> new BigDecimal("0.000000000001").multiply(BigDecimal.valueOf(choices.between(1, 1_000_000_000)));
            default -> BigDecimal.valueOf(choices.between(4, 90));
        };
    }

    List<Map<String, Object>> population() {
        List<Map<String, Object>> rows = new ArrayList<>();
        int year = days.asAt().getYear();
        for (String area : choices.chance(70) ? List.of(HOME) : List.of(OTHER, HOME)) {
            for (int june = year - 3; june <= year + 1; june++) {
                if (choices.chance(75)) {
                    for (String vintage : List.of("", "2019-06-26", "2020-06-24", "2024-07-15")) {
                        if (choices.chance(50)) {
                            rows.addAll(bands(area, LocalDate.of(june, Month.JUNE, 30), vintage));
                        }
                    }
                }
            }
        }
        return rows;
    }

    /** One vintage: bands that tile the ages or fail to, all cut from the same single years. */
    private List<Map<String, Object>> bands(String area, LocalDate reference, String vintage) {
        int[] persons = new int[26];
        for (int age = 0; age < persons.length; age++) {
            persons[age] = choices.between(100, 4000);
        }
        List<int[]> bands = new ArrayList<>();
        switch (choices.between(0, 9)) {
            case 0, 7 -> bands.add(new int[] {0, 17});
            case 1, 8, 9 ->
                bands.addAll(List.of(new int[] {0, 4}, new int[] {5, 9}, new int[] {10, 15}, new int[] {16, 17}));
            case 2 -> {
                for (int age = 0; age < persons.length; age++) {
                    bands.add(new int[] {age, age});
                }
            }
            case 3 -> bands.addAll(List.of(new int[] {0, 15}, new int[] {16, 19})); // too far
            case 4 -> bands.addAll(List.of(new int[] {0, 9}, new int[] {9, 17})); // 9 twice
            case 5 ->
                bands.addAll(List.of(
                        new int[] {0, 9}, new int[] {5, 17}, new int[] {0, 4}, new int[] {0, 15}, new int[] {18, 25}));
            default -> bands.addAll(List.of(new int[] {0, 4}, new int[] {6, 17})); // no 5
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int[] band : bands) {
            int sum = 0;
            for (int age = band[0]; age <= band[1]; age++) {
                sum += persons[age];
            }
            Map<String, Object> row = new HashMap<>();
            row.put("area_code", area);
            row.put("area_name", "Exampleton");
            row.put("reference_date", reference);
            row.put("age_from", band[0]);
            row.put("age_to", band[1]);
            row.put("persons", sum);
            if (!vintage.isEmpty()) {
                row.put("vintage", vintage);
            }
            row.put("published_on", choices.chance(80) ? reference.plusMonths(12) : days.any());
            rows.add(row);
        }
        // A row of all ages is taken though its parts add up to another number.
        if (bands.size() > 1 && choices.chance(15)) {
            Map<String, Object> all = new HashMap<>(rows.get(0));
            all.put("age_from", 0);
            all.put("age_to", 17);
            all.put("persons", choices.between(20_000, 70_000));
            rows.add(choices.between(0, rows.size()), all);
        }
        return rows;
    }
}
