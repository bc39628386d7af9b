package org.safeguarding.indicators.io.statistics;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.io.table.TableUnreadable;

/**
 * The columns of a file that are neither period nor place, by header.
 *
 * @param names the one name of each indicator
 * @param filters the names of the filters, in the order of the header
 * @param filterFields the field of each filter
 * @param places the place of each indicator among the cells of a row, by its one name
 * @param cellFields the field of each indicator
 */
record StatisticColumns(
        IndicatorNames names,
        ImmutableList<String> filters,
        ImmutableList<Integer> filterFields,
        ImmutableMap<String, Integer> places,
        ImmutableList<Integer> cellFields) {
    /** Period and place. */
    static final ImmutableSet<String> GEOGRAPHY = ImmutableSet.of(
            "time_period",
            "time_identifier",
            "geographic_level",
            "country_code",
            "country_name",
            "region_code",
            "region_name",
            "old_la_code",
            "new_la_code",
            "la_name");

    static final ImmutableSet<String> REQUIRED = ImmutableSet.of("time_period", "time_identifier", "geographic_level");

    private static final int SHOWN = 40;

    /** The field of each column of period and place that is there. Fields without a name belong to no column. */
    static ImmutableMap<String, Integer> geography(String file, ImmutableList<String> header) throws TableUnreadable {
        Map<String, Integer> fields = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int field = 0; field < header.size(); field++) {
            String name = Ascii.toLowerCase(header.get(field));
            if (GEOGRAPHY.contains(name)) {
                fields.putIfAbsent(name, field);
            }
        }
        for (String name : REQUIRED) {
            if (!fields.containsKey(name)) {
                throw new TableUnreadable(file + ": a required column is missing: " + name
                        + "; published statistics have the columns " + String.join(", ", GEOGRAPHY)
                        + " and others");
            }
        }
        // Only what has these is a header at all, and its names may be shown.
        for (int field = 0; field < header.size(); field++) {
            String name = Ascii.toLowerCase(header.get(field));
            @Nullable Integer before = name.isEmpty() ? null : seen.put(name, field);
            if (before != null) {
                throw twice(file, before, field, "have the same name, " + shown(name));
            }
        }
        return ImmutableMap.copyOf(fields);
    }

    static StatisticColumns of(String file, ImmutableList<String> header, boolean[] figures, IndicatorNames names)
            throws TableUnreadable {
        ImmutableList.Builder<String> filters = ImmutableList.builder();
        ImmutableList.Builder<Integer> filterFields = ImmutableList.builder();
        Map<String, Integer> places = new LinkedHashMap<>();
        ImmutableList.Builder<Integer> cellFields = ImmutableList.builder();
        Map<String, Integer> fieldOf = new HashMap<>();
        for (int field = 0; field < header.size(); field++) {
            String name = Ascii.toLowerCase(header.get(field));
            if (name.isEmpty() || GEOGRAPHY.contains(name)) {
                continue;
            }
            if (!figures[field]) {
                filters.add(name);
                filterFields.add(field);
                continue;
            }
            String one = names.of(name);
            @Nullable Integer before = fieldOf.put(one, field);
            if (before != null) {
                throw twice(file, before, field, "are two names of one indicator, " + shown(one));
            }
            places.put(one, places.size());
            cellFields.add(field);
        }
        return new StatisticColumns(
                names, filters.build(), filterFields.build(), ImmutableMap.copyOf(places), cellFields.build());
    }

    private static TableUnreadable twice(String file, int before, int field, String message) {
        return new TableUnreadable(
                file + ", line 1: the columns " + (before + 1) + " and " + (field + 1) + " " + message);
    }

    private static String shown(String name) {
        String plain = name.replaceAll("[^a-z0-9_+-]", " ");
        return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "..." : plain;
    }
}
