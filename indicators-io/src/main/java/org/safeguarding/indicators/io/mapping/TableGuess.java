package org.safeguarding.indicators.io.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.ColumnType;
import org.safeguarding.indicators.io.table.Schemas;
import org.safeguarding.indicators.io.table.TableSchema;

/**
 * Which table a file may be, by the names of its columns and its own.
 *
 * @param schema the table
 * @param fields by the name of each column that was found, the place of its field
 * @param id how the id of its rows is made, where the file has none
 * @param missing the required columns for which nothing was found
 * @param score how likely it is
 */
record TableGuess(
        TableSchema schema,
        ImmutableMap<String, Integer> fields,
        Optional<String> id,
        ImmutableList<String> missing,
        int score) {
    private static final int WHOLE = 1_000;
    private static final int NAMED = 100;
    private static final int REQUIRED = 10;
    private static final int LEAST_FOUND = 2;

    /** Words in the name of a file that say which table it is, the more telling table first where one is part of another. */
    private static final ImmutableMap<String, ImmutableList<String>> FILE_NAMES =
            ImmutableMap.<String, ImmutableList<String>>builder()
                    .put("ssd_person", ImmutableList.of("person", "people", "children"))
                    .put("ssd_contacts", ImmutableList.of("contact", "list1"))
                    .put("ssd_cin_episodes", ImmutableList.of("referral", "cinepisode", "list3"))
                    .put("ssd_cin_assessments", ImmutableList.of("assessment", "list4"))
                    .put("ssd_s47_enquiry", ImmutableList.of("s47", "section47", "list5"))
                    .put("ssd_initial_cp_conference", ImmutableList.of("icpc", "conference"))
                    .put("ssd_cp_plans", ImmutableList.of("cpplan", "cpp", "childprotectionplan", "list7"))
                    .put("ssd_cp_visits", ImmutableList.of("cpvisit", "cppvisit"))
                    .put("ssd_cp_reviews", ImmutableList.of("cpreview", "rcpc", "cppreview"))
                    .put("ssd_cin_plans", ImmutableList.of("cinplan", "list6"))
                    .put("ssd_cin_visits", ImmutableList.of("cinvisit"))
                    .put("ssd_cla_episodes", ImmutableList.of("cla", "lookedafter", "lac", "list8"))
                    .put("ssd_involvements", ImmutableList.of("involvement", "allocation"))
                    .put("ssd_professionals", ImmutableList.of("professional", "socialworker"))
                    .buildOrThrow();

    /** The likeliest table; empty if nothing points to any. */
    static Optional<TableGuess> of(DescribedFile file, KnownNames known) {
        if (!file.isHeader()) {
            return Optional.empty();
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < file.header().size(); i++) {
            places.putIfAbsent(SourceName.normal(file.header().get(i)), i);
        }
        Optional<TableGuess> best = Optional.empty();
        for (TableSchema schema : Schemas.all()) {
            Optional<TableGuess> guess = of(schema, file, places, known);
            if (guess.isPresent() && (best.isEmpty() || guess.get().score > best.get().score)) {
                best = guess;
            }
        }
        return best;
    }

    private static Optional<TableGuess> of(
            TableSchema schema, DescribedFile file, Map<String, Integer> places, KnownNames known) {
        boolean named = isNamed(schema, file.name());
        Map<String, Integer> fields = new LinkedHashMap<>();
        for (Column column : schema.columns()) {
            for (String name : known.of(schema, column, named)) {
                @Nullable Integer place = places.get(SourceName.normal(name));
                if (place != null && !fields.containsValue(place)) {
                    fields.put(column.name(), place);
                    break;
                }
            }
        }
        Optional<String> id = composedId(schema, file.header(), fields);
        List<String> missing = new ArrayList<>();
        int score = named ? NAMED : 0;
        int telling = 0;
        for (Column column : schema.columns()) {
            boolean found = fields.containsKey(column.name());
            score += found ? column.required() ? REQUIRED : 1 : 0;
            telling += found && !column.name().endsWith("person_id") ? 1 : 0;
            if (column.required() && !found && !(id.isPresent() && schema.key().contains(column.name()))) {
                missing.add(column.name());
            }
        }
        boolean isLikely = telling > 0 && (fields.size() >= LEAST_FOUND || missing.isEmpty());
        return isLikely
                ? Optional.of(new TableGuess(
                        schema,
                        ImmutableMap.copyOf(fields),
                        id,
                        ImmutableList.copyOf(missing),
                        score + (missing.isEmpty() ? WHOLE : 0)))
                : Optional.empty();
    }

    private static boolean isNamed(TableSchema schema, String file) {
        String name = SourceName.normal(file.substring(file.lastIndexOf('/') + 1));
        String own = SourceName.normal(schema.name().substring(schema.name().indexOf('_') + 1));
        ImmutableList<String> words = FILE_NAMES.getOrDefault(schema.name(), ImmutableList.of());
        return name.contains(own) || (words != null && words.stream().anyMatch(name::contains));
    }

    /** Person and day make an id where a file has none, as the lists of inspections do not. */
    private static Optional<String> composedId(
            TableSchema schema, ImmutableList<String> header, Map<String, Integer> fields) {
        Column first = schema.columns().get(0);
        if (first.type() != ColumnType.ID || schema.key().size() != 1 || fields.containsKey(first.name())) {
            return Optional.empty();
        }
        ImmutableSet.Builder<String> parts = ImmutableSet.builder();
        boolean person = false;
        boolean day = false;
        for (Column column : schema.columns()) {
            @Nullable Integer place = fields.get(column.name());
            if (place != null && column.required()) {
                boolean isPerson = column.name().endsWith("person_id");
                boolean isDay = column.type() == ColumnType.DATE;
                person |= isPerson;
                day |= isDay;
                String name = header.get(place);
                if ((isPerson || isDay) && !name.contains("{") && !name.contains("}")) {
                    parts.add("{" + name + "}");
                }
            }
        }
        return person && day && parts.build().size() == 2
                ? Optional.of(String.join("/", parts.build()))
                : Optional.empty();
    }
}
