package org.safeguarding.indicators.io.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a profile from its file. */
final class ProfileReader {
    private ProfileReader() {}

    static Profile read(String json) {
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(json);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("expected a profile as a JSON object: " + e.getOriginalMessage(), e);
        }
        Span span = new Span(date(root, "first_day"), date(root, "contacts_from"), date(root, "as_at"));
        Map<Series, double[]> values = new EnumMap<>(Series.class);
        for (Series series : Series.values()) {
            values.put(series, months(series, member(member(root, "monthly"), series.key()), span));
        }
        return new Profile(
                text(root, "area_code"), text(root, "area_name"), span, Monthly.of(values), surroundings(root), 0);
    }

    private static double[] months(Series series, JsonNode node, Span span) {
        double[] months = new double[span.months()];
        if (node.isNumber()) {
            Arrays.fill(months, number(node, series.key()));
            return months;
        }
        Arrays.fill(months, Double.NaN);
        for (Map.Entry<String, JsonNode> year : node.properties()) {
            int first = span.indexOf(YearMonth.of(startOf(year.getKey()), 4));
            for (int i = 0; i < year.getValue().size(); i++) {
                if (first + i >= 0 && first + i < months.length) {
                    months[first + i] = number(year.getValue().get(i), series.key());
                }
            }
        }
        for (int i = series.isRecent() ? span.firstContactMonth() : 0; i < months.length; i++) {
            if (Double.isNaN(months[i])) {
                throw new IllegalArgumentException(
                        "expected " + series.key() + " for " + span.month(i).of() + " but the profile has none");
            }
        }
        return months;
    }

    /** The calendar year in which a financial year such as 2018/19 begins. */
    private static int startOf(String financialYear) {
        if (!financialYear.matches("\\d{4}/\\d{2}")
                || (Integer.parseInt(financialYear.substring(0, 4)) + 1) % 100
                        != Integer.parseInt(financialYear.substring(5))) {
            throw new IllegalArgumentException(
                    "expected a financial year such as 2018/19 but was '" + financialYear + "'");
        }
        return Integer.parseInt(financialYear.substring(0, 4));
    }

    private static Surroundings surroundings(JsonNode root) {
        ImmutableSortedMap.Builder<Integer, Integer> population = ImmutableSortedMap.naturalOrder();
        counts(root, "population").forEach((year, persons) -> population.put(Integer.valueOf(year), persons));
        ImmutableList.Builder<WorkforceService> workforce = ImmutableList.builder();
        for (JsonNode service : member(root, "workforce")) {
            workforce.add(new WorkforceService(
                    text(service, "service"),
                    number(member(service, "posts"), "posts"),
                    number(member(service, "permanent"), "permanent"),
                    number(member(service, "agency"), "agency"),
                    number(member(service, "leavers"), "leavers")));
        }
        return new Surroundings(
                population.buildOrThrow(),
                workforce.build(),
                number(member(root, "looked_after_staff"), "looked_after_staff"),
                counts(root, "assessments_finished").entrySet().stream()
                        .collect(ImmutableMap.toImmutableMap(year -> startOf(year.getKey()), Map.Entry::getValue)),
                counts(root, "young_carers"),
                counts(root, "care_outcomes"),
                counts(root, "feedback").values().asList());
    }

    private static ImmutableMap<String, Integer> counts(JsonNode root, String key) {
        ImmutableMap.Builder<String, Integer> counts = ImmutableMap.builder();
        for (Map.Entry<String, JsonNode> entry : member(root, key).properties()) {
            counts.put(entry.getKey(), (int) number(entry.getValue(), key));
        }
        return counts.buildOrThrow();
    }

    private static LocalDate date(JsonNode root, String key) {
        try {
            return LocalDate.parse(text(root, key));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "expected " + key + " as yyyy-MM-dd but was '" + text(root, key) + "'", e);
        }
    }

    private static String text(JsonNode node, String key) {
        JsonNode found = member(node, key);
        if (!found.isString()) {
            throw new IllegalArgumentException("expected " + key + " to be text but was " + found);
        }
        return found.asString();
    }

    private static double number(JsonNode node, String key) {
        if (!node.isNumber() || node.asDouble() < 0) {
            throw new IllegalArgumentException("expected " + key + " to hold numbers of at least 0 but was " + node);
        }
        return node.asDouble();
    }

    private static JsonNode member(JsonNode node, String key) {
        JsonNode found = node.get(key);
        if (found == null) {
            throw new IllegalArgumentException("expected a profile with " + key + " but there is none");
        }
        return found;
    }
}
