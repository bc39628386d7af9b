package org.safeguarding.indicators.io.payload;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The children of an extract's tables as the objects of a payload, every key written as the councils' tools do, {@code null} for
 * no value. What was over before a day is left out, as the cohort leaves it out.
 */
final class PayloadExport {
    private final Path folder;
    private final String cutOff;
    private final Map<String, Map<String, Object>> children = new LinkedHashMap<>();
    /** The episodes of each child by their referral dates, so that what names no episode goes under one that had begun. */
    private final Map<String, TreeMap<String, Map<String, Object>>> episodes = new LinkedHashMap<>();

    private final Map<String, Map<String, Object>> episodesById = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> enquiriesById = new LinkedHashMap<>();

    private PayloadExport(Path folder, String cutOff) {
        this.folder = folder;
        this.cutOff = cutOff;
    }

    /** The children by their ids. */
    static Map<String, Map<String, Object>> of(Path folder, String cutOff) throws IOException {
        PayloadExport export = new PayloadExport(folder, cutOff);
        export.export();
        return export.children;
    }

    private void export() throws IOException {
        rows("ssd_person", row -> {
            Map<String, Object> details = object();
            put(details, "date_of_birth", row, "pers_dob");
            put(details, "expected_date_of_birth", row, "pers_expected_dob");
            details.put("purge", false);
            Map<String, Object> child = object();
            child.put("la_child_id", row.getField("pers_person_id"));
            child.put("mis_child_id", null);
            child.put("child_details", details);
            child.put("social_care_episodes", new ArrayList<>());
            child.put("purge", false);
            children.put(row.getField("pers_person_id"), child);
        });
        rows("ssd_cin_episodes", this::episode);
        rows(
                "ssd_cin_assessments",
                row -> part(
                        row,
                        "cina",
                        "assessment_id",
                        "assessment_start_date",
                        "assessment_auth_date",
                        "authorisation_date",
                        "child_and_family_assessments",
                        "child_and_family_assessment_id"));
        rows(
                "ssd_cin_plans",
                row -> part(
                        row,
                        "cinp",
                        "cin_plan_id",
                        "cin_plan_start_date",
                        "cin_plan_end_date",
                        "end_date",
                        "child_in_need_plans",
                        "child_in_need_plan_id"));
        rows("ssd_s47_enquiry", row -> {
            Map<String, Object> enquiry = part(
                    row,
                    "s47e",
                    "s47_enquiry_id",
                    "s47_start_date",
                    "s47_end_date",
                    "end_date",
                    "section_47_assessments",
                    "section_47_assessment_id");
            enquiry.put("icpc_date", null);
            enquiriesById.put(row.getField("s47e_s47_enquiry_id"), enquiry);
        });
        rows("ssd_initial_cp_conference", row -> {
            Map<String, Object> enquiry = enquiriesById.get(row.getField("icpc_s47_enquiry_id"));
            if (enquiry != null) {
                put(enquiry, "icpc_date", row, "icpc_icpc_date");
            }
        });
        rows(
                "ssd_cp_plans",
                row -> part(
                        row,
                        "cppl",
                        "cp_plan_id",
                        "cp_plan_start_date",
                        "cp_plan_end_date",
                        "end_date",
                        "child_protection_plans",
                        "child_protection_plan_id"));
        rows(
                "ssd_cla_episodes",
                row -> part(
                        row,
                        "clae",
                        "cla_episode_id",
                        "cla_episode_start_date",
                        "cla_episode_ceased_date",
                        "end_date",
                        "child_looked_after_placements",
                        "child_looked_after_placement_id"));
        rows("ssd_involvements", this::worker);
        episodesById
                .values()
                .forEach(episode -> list(episode, "section_47_assessments")
                        .removeIf(enquiry -> isOver(enquiry.get("end_date"))
                                && (enquiry.get("icpc_date") == null || isOver(enquiry.get("icpc_date")))));
        children.values().forEach(child -> list(child, "social_care_episodes").removeIf(this::isOver));
    }

    private void episode(NamedCsvRecord row) {
        Map<String, Object> episode = object();
        episode.put("social_care_episode_id", row.getField("cine_referral_id"));
        put(episode, "referral_date", row, "cine_referral_date");
        put(episode, "referral_source", row, "cine_referral_source_code");
        String nfa = row.getField("cine_referral_nfa");
        episode.put("referral_no_further_action_flag", nfa.isEmpty() ? null : nfa.equals("Y"));
        episode.put("care_worker_details", new ArrayList<>());
        put(episode, "closure_date", row, "cine_close_date");
        put(episode, "closure_reason", row, "cine_close_reason");
        episode.put("purge", false);
        String child = row.getField("cine_person_id");
        Map<String, Object> of = children.get(child);
        if (of == null) {
            throw new IllegalStateException("a child without a person");
        }
        list(of, "social_care_episodes").add(episode);
        episodes.computeIfAbsent(child, id -> new TreeMap<>()).put(row.getField("cine_referral_date"), episode);
        episodesById.put(row.getField("cine_referral_id"), episode);
    }

    private Map<String, Object> part(
            NamedCsvRecord row,
            String prefix,
            String id,
            String start,
            String end,
            String endKey,
            String list,
            String idKey) {
        Map<String, Object> part = object();
        part.put(idKey, row.getField(prefix + "_" + id));
        put(part, "start_date", row, prefix + "_" + start);
        put(part, endKey, row, prefix + "_" + end);
        part.put("purge", false);
        // An enquiry may have a conference yet.
        if (prefix.equals("s47e") || !isOver(part.get(endKey))) {
            list(episodeOf(row, prefix, row.getField(prefix + "_" + start)), list)
                    .add(part);
        }
        return part;
    }

    private void worker(NamedCsvRecord row) {
        Map<String, Object> worker = object();
        put(worker, "worker_id", row, "invo_professional_id");
        put(worker, "start_date", row, "invo_involvement_start_date");
        put(worker, "end_date", row, "invo_involvement_end_date");
        list(episodeOf(row, "invo", row.getField("invo_involvement_start_date")), "care_worker_details")
                .add(worker);
    }

    private Map<String, Object> episodeOf(NamedCsvRecord row, String prefix, String start) {
        Map<String, Object> named =
                episodesById.get(row.findField(prefix + "_referral_id").orElse(""));
        if (named != null) {
            return named;
        }
        TreeMap<String, Map<String, Object>> ofChild = episodes.get(row.getField(prefix + "_person_id"));
        if (ofChild == null) {
            // A child with no episode at all is in no payload; the part hangs on nothing.
            return object();
        }
        Map.Entry<String, Map<String, Object>> before = ofChild.floorEntry(start);
        return (before == null ? ofChild.firstEntry() : before).getValue();
    }

    private boolean isOver(Object end) {
        return end instanceof String day && day.compareTo(cutOff) < 0;
    }

    /** An episode that closed before, under which nothing is left that has not. */
    private boolean isOver(Map<String, Object> episode) {
        return isOver(episode.get("closure_date"))
                && episode.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals("care_worker_details"))
                        .noneMatch(entry -> entry.getValue() instanceof List<?> parts && !parts.isEmpty());
    }

    private void rows(String table, Consumer<NamedCsvRecord> each) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(table + ".csv"))) {
            reader.forEach(each);
        }
    }

    private static void put(Map<String, Object> object, String key, NamedCsvRecord row, String column) {
        String cell = row.getField(column);
        object.put(key, cell.isEmpty() ? null : cell);
    }

    static Map<String, Object> object() {
        return new LinkedHashMap<>();
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> object, String key) {
        return (List<Map<String, Object>>) object.computeIfAbsent(key, name -> new ArrayList<>());
    }
}
