package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * A breakdown: the groups that are always printed, and the group of a row on a day.
 *
 * @param breakdown its name
 * @param fixed the groups printed at 0 too
 * @param groupOf the group of a row, on the event's day or on the day on which what lasts is read
 */
record PlainGrouping(String breakdown, ImmutableList<String> fixed, BiFunction<PlainRow, LocalDate, String> groupOf) {
    private static final String UNKNOWN = "unknown";

    /** The codes of each source. */
    private static final ImmutableMap<String, ImmutableList<String>> SOURCES =
            ImmutableMap.<String, ImmutableList<String>>builder()
                    .put("individual", ImmutableList.of("1A", "1B", "1C", "1D"))
                    .put("schools", ImmutableList.of("2A"))
                    .put("education_services", ImmutableList.of("2B"))
                    .put("health_services", ImmutableList.of("3A", "3B", "3C", "3D", "3E", "3F"))
                    .put("housing", ImmutableList.of("4"))
                    .put("la_services", ImmutableList.of("5A", "5B", "5C", "5D"))
                    .put("police", ImmutableList.of("6"))
                    .put("other_legal_agency", ImmutableList.of("7"))
                    .put("other", ImmutableList.of("8"))
                    .put("anonymous", ImmutableList.of("9"))
                    .put(UNKNOWN, ImmutableList.of("10"))
                    .buildOrThrow();

    /** The breakdown of a name over an extract. */
    static PlainGrouping of(String breakdown, PlainExtract extract) {
        return switch (breakdown) {
            case "source" ->
                new PlainGrouping(
                        breakdown, SOURCES.keySet().asList(), (row, day) -> source(endingWith("_source_code", row)));
            case "team" ->
                new PlainGrouping(breakdown, ImmutableList.of(), (row, day) -> known(endingWith("_team", row)));
            case "category" ->
                new PlainGrouping(
                        breakdown, ImmutableList.of(), (row, day) -> known(row.text("cppl_cp_plan_initial_category")));
            case "age" -> {
                PlainAges ages = new PlainAges(extract.table("ssd_person"));
                yield new PlainGrouping(breakdown, PlainAges.BANDS, (row, day) -> ages.band(row.child(), day));
            }
            case "status" -> {
                PlainWorkedWith workedWith = new PlainWorkedWith(extract);
                yield new PlainGrouping(
                        breakdown,
                        ImmutableList.of(
                                "looked_after", "child_protection_plan", "cin_plan", "being_assessed", "other"),
                        (row, day) -> workedWith.status(row.child(), day));
            }
            case "duration" ->
                new PlainGrouping(
                        breakdown,
                        ImmutableList.of(
                                "same_day",
                                "1-10",
                                "11-20",
                                "21-30",
                                "31-40",
                                "41-45",
                                "46-50",
                                "51-60",
                                "61+",
                                "invalid"),
                        (row, day) -> PlainAssessments.band(row));
            case "services" ->
                new PlainGrouping(
                        breakdown,
                        ImmutableList.of(),
                        (row, day) -> Integer.toString(
                                PlainInNeed.services(extract.table("local_young_carers"), row.child(), day)));
            case "final_order" ->
                new PlainGrouping(
                        breakdown,
                        ImmutableList.of(
                                "NO_ORDER",
                                "CAO",
                                "CAO_SO",
                                "SGO",
                                "SGO_SO",
                                "SO",
                                "CO",
                                "CO_PLACEMENT",
                                "WITHDRAWN",
                                "TRANSFERRED",
                                "FAO"),
                        (row, day) -> known(row.text("final_order")));
            case "grade" -> new PlainGrouping(breakdown, ImmutableList.of(), (row, day) -> known(row.text("grade")));
            case "score" ->
                new PlainGrouping(
                        breakdown,
                        ImmutableList.of("0-3", "4-6", "7-10", UNKNOWN),
                        (row, day) -> PlainQuality.band(row));
            default -> throw new IllegalArgumentException("no such breakdown: " + breakdown);
        };
    }

    /** The groups printed for what was counted: the fixed ones, then those that were seen. */
    List<String> printed(PlainCounts counts) {
        List<String> printed = new ArrayList<>(fixed);
        TreeSet<String> seen = new TreeSet<>();
        for (PlainCounts.Counted counted : counts.all()) {
            seen.add(groupOf.apply(counted.row(), counted.day()));
        }
        seen.removeAll(fixed);
        printed.addAll(seen);
        return printed;
    }

    /** What was counted through the rows of a group. */
    PlainCounts of(String group, PlainCounts counts) {
        return counts.only((row, day) -> groupOf.apply(row, day).equals(group));
    }

    private static String source(String code) {
        for (Map.Entry<String, ImmutableList<String>> source : SOURCES.entrySet()) {
            if (source.getValue().contains(code.toUpperCase(Locale.ROOT))) {
                return source.getKey();
            }
        }
        return UNKNOWN;
    }

    private static String known(String text) {
        return text.isEmpty() ? UNKNOWN : text;
    }

    private static String endingWith(String end, PlainRow row) {
        for (String column : row.cells().keySet()) {
            if (column.endsWith(end)) {
                return row.text(column);
            }
        }
        return "";
    }
}
