package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows about a few children, in values: a cell that is not there is blank. */
final class AwkwardRows {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    /** Ids that a careless reader makes one: by number, by case, by length. */
    private static final ImmutableList<String> CHILDREN =
            ImmutableList.of("7", "07", "007", "12", "120", "C1", "c1", "C10", "C2", "900719925474099312");

    private static final ImmutableList<String> SOURCES = ImmutableList.of(
            "1A",
            "1b",
            "1C",
            "1D",
            "2A",
            "2b",
            "3A",
            "3B",
            "3c",
            "3D",
            "3E",
            "3F",
            "4",
            "5A",
            "5B",
            "5C",
            "5d",
            "6",
            "7",
            "8",
            "9",
            "10",
            "",
            "11",
            "1",
            "6.0",
            "6: Police",
            "1E");
    private static final ImmutableList<String> OUTCOMES = ImmutableList.of(
            "{\"NEW_REFERRAL_FLAG\":\"Y\",\"EXISTING_REFERRAL_FLAG\":\"N\"}",
            "{\"NEW_REFERRAL_FLAG\": \"yes\"}",
            "{\"NFA_FLAG\":\"N\", \"NEW_REFERRAL_FLAG\": true}",
            "{\"NEW_REFERRAL_FLAG\":1}",
            "{\"NEW_REFERRAL_FLAG\":\"a) Yes\"}",
            "{\"NEW_REFERRAL_FLAG\":\"N\",\"NFA_FLAG\":\"Y\"}",
            "{\"NEW_REFERRAL_FLAG\":\"perhaps\"}",
            "{\"NEW_REFERRAL_FLAG\":\"U\"}",
            "{\"NEW_REFERRAL_FLAG\":null}",
            "{\"NEW_REFERRAL_FLAG\":\"\"}",
            "{\"EXISTING_REFERRAL_FLAG\":\"Y\"}",
            "{}",
            "");

    private final AwkwardChoices choices;
    private final AwkwardDays days;
    private final boolean clean;
    private final List<Map<String, Object>> enquiries = new ArrayList<>();
    private int nextId = 1;

    AwkwardRows(AwkwardChoices choices, AwkwardDays days, boolean clean) {
        this.choices = choices;
        this.days = days;
        this.clean = clean;
    }

    List<Map<String, Object>> of(String table) {
        List<Map<String, Object>> rows = new ArrayList<>();
        int size = choices.between(5, 60);
        for (int i = 0; i < size; i++) {
            Map<String, Object> row = switch (table) {
                case "ssd_contacts" -> contact();
                case "local_contact_decisions" -> decision();
                case "ssd_cin_episodes" -> episode(rows);
                case "ssd_cin_assessments" -> assessment();
                case "ssd_s47_enquiry" -> enquiry();
                case "ssd_initial_cp_conference" -> conference();
                case "ssd_cp_plans" -> plan(rows);
                case "ssd_cla_episodes" -> lookedAfter();
                default -> throw new IllegalArgumentException("no rows are made for " + table);
            };
            rows.add(row);
        }
        return rows;
    }

    private Map<String, Object> contact() {
        Map<String, Object> row = new HashMap<>();
        row.put("cont_contact_id", id());
        row.put("cont_person_id", child());
        row.put("cont_contact_date", days.any());
        row.put("cont_contact_source_code", choices.pick(SOURCES));
        row.put("cont_contact_source_desc", choices.oneOf("Police", "GP; \"the practice\"", "school,\nyear 6", ""));
        row.put("cont_contact_outcome_json", choices.pick(OUTCOMES));
        return row;
    }

    private Map<String, Object> decision() {
        Map<String, Object> row = new HashMap<>();
        LocalDateTime received = days.any().atTime(choices.between(0, 23), choices.oneOf(0, 30, 59));
        LocalDate asAt = days.asAt();
        switch (choices.between(0, 9)) {
            case 0 -> received = asAt.atStartOfDay();
            case 1 -> received = asAt.minusDays(1).atTime(23, 59);
            case 2 ->
                received = choices.oneOf(asAt.atTime(0, 30), asAt.minusDays(1).atTime(23, 30));
            case 3 -> received = days.clockChange().atTime(1, choices.oneOf(0, 30, 59));
            case 4 -> received = days.clockChange().minusDays(1).atTime(choices.between(1, 23), 30);
            default -> {}
        }
        row.put("contact_id", id());
        row.put("received_at", received);
        LocalDateTime later = received.atZone(LONDON).plusHours(24).toLocalDateTime();
        switch (choices.between(0, 11)) {
            case 0, 1, 2 -> {}
            case 3 -> row.put("decided_at", later);
            case 4 -> row.put("decided_at", later.plusSeconds(1));
            case 5 -> row.put("decided_at", later.plusNanos(1_000_000));
            case 6 -> row.put("decided_at", received.plusDays(1));
            case 7 -> row.put("decided_at", received.minusMinutes(choices.oneOf(1, 20, 3000, -40)));
            case 8 -> row.put("decided_at", received);
            case 9 ->
                row.put(
                        "decided_at",
                        choices.oneOf(asAt.atTime(23, 59), asAt.plusDays(1).atStartOfDay()));
            case 10 -> row.put("decided_at", days.any().atTime(12, 0));
            default -> row.put("decided_at", received.plusMinutes(choices.between(1, 2000)));
        }
        return row;
    }

    private Map<String, Object> episode(List<Map<String, Object>> before) {
        Map<String, Object> row = new HashMap<>();
        String child = child();
        LocalDate start = days.any();
        if (!before.isEmpty() && choices.chance(40)) {
            Map<String, Object> other = choices.pick(before);
            LocalDate earlier = (LocalDate) other.get("cine_referral_date");
            child = (String) other.get("cine_person_id");
            start = choices.oneOf(earlier, days.about(earlier.plusMonths(12)), days.about(earlier.minusMonths(12)));
        }
        row.put("cine_referral_id", id());
        row.put("cine_person_id", child);
        row.put("cine_referral_date", start);
        row.put("cine_referral_source_code", choices.pick(SOURCES));
        flag(row, "cine_referral_nfa", 10);
        end(row, "cine_close_date", start);
        row.put("cine_close_reason", choices.oneOf("RC1", "rc8", "RC9", ""));
        row.put("cine_referral_team", choices.oneOf("MASH", "Family, north", ""));
        return row;
    }

    private Map<String, Object> assessment() {
        Map<String, Object> row = new HashMap<>();
        LocalDate start = days.any();
        if (!clean && choices.chance(2)) {
            start = LocalDate.of(1919, 5, 3);
        }
        row.put("cina_assessment_id", id());
        row.put("cina_person_id", child());
        row.put("cina_referral_id", choices.oneOf("1", "2", "R9", ""));
        row.put("cina_assessment_start_date", start);
        if (choices.chance(40)) {
            row.put(
                    "cina_assessment_auth_date",
                    days.about(PlainWorkingDays.due(start, choices.oneOf(44, 45, 45, 46))));
        } else {
            end(row, "cina_assessment_auth_date", start);
        }
        if (!clean && choices.chance(2)) {
            row.put("cina_assessment_auth_date", LocalDate.of(2109, 5, 3));
        }
        flag(row, "cina_assessment_child_seen", 50);
        row.put("cina_assessment_outcome_json", choices.oneOf("{\"PROV_OF_SERVICES_FLAG\":\"Y\"}", "{}", ""));
        row.put("cina_assessment_team", choices.oneOf("Assessment 1", ""));
        return row;
    }

    private Map<String, Object> enquiry() {
        Map<String, Object> row = new HashMap<>();
        LocalDate start = !clean && choices.chance(3) ? LocalDate.of(1919, 5, 3) : days.any();
        row.put("s47e_s47_enquiry_id", id());
        row.put("s47e_person_id", child());
        row.put("s47e_s47_start_date", start);
        end(row, "s47e_s47_end_date", start);
        enquiries.add(row);
        return row;
    }

    private Map<String, Object> conference() {
        Map<String, Object> row = new HashMap<>();
        row.put("icpc_icpc_id", id());
        row.put("icpc_person_id", child());
        row.put("icpc_icpc_date", days.any());
        row.put("icpc_s47_enquiry_id", choices.oneOf("", "none", "999999"));
        if (!enquiries.isEmpty() && choices.chance(85)) {
            Map<String, Object> enquiry = choices.pick(enquiries);
            LocalDate start = (LocalDate) enquiry.get("s47e_s47_start_date");
            row.put("icpc_s47_enquiry_id", enquiry.get("s47e_s47_enquiry_id"));
            row.put("icpc_person_id", choices.oneOf(child(), (String) enquiry.get("s47e_person_id")));
            if (choices.chance(75)) {
                row.put(
                        "icpc_icpc_date",
                        choices.oneOf(
                                start,
                                days.about(start),
                                days.about(PlainWorkingDays.due(start, choices.oneOf(14, 15, 16)))));
            }
        }
        flag(row, "icpc_icpc_transfer_in", 15);
        flag(row, "icpc_icpc_outcome_cp_flag", 70);
        return row;
    }

    private Map<String, Object> plan(List<Map<String, Object>> before) {
        Map<String, Object> row = new HashMap<>();
        String child = child();
        LocalDate start = days.any();
        if (!before.isEmpty() && choices.chance(30)) {
            Map<String, Object> other = choices.pick(before);
            child = (String) other.get("cppl_person_id");
            start = days.about((LocalDate) other.get("cppl_cp_plan_start_date"));
        }
        row.put("cppl_cp_plan_id", id());
        row.put("cppl_person_id", child);
        row.put("cppl_cp_plan_start_date", start);
        end(row, "cppl_cp_plan_end_date", start);
        row.put("cppl_cp_plan_initial_category", choices.oneOf("NEG", "EMO", "PHY", ""));
        flag(row, "cppl_cp_plan_ola", 15);
        return row;
    }

    private Map<String, Object> lookedAfter() {
        Map<String, Object> row = new HashMap<>();
        LocalDate start = days.any();
        row.put("clae_cla_episode_id", id());
        row.put("clae_person_id", child());
        row.put("clae_cla_episode_start_date", start);
        end(row, "clae_cla_episode_ceased_date", start);
        return row;
    }

    /** An end that is not there, that is of the same day, that is before, about the as-at date, or anywhere. */
    private void end(Map<String, Object> row, String column, LocalDate start) {
        switch (choices.between(0, 9)) {
            case 0, 1, 2 -> {}
            case 3 -> row.put(column, start);
            case 4 -> row.put(column, start.minusDays(choices.between(1, 40)));
            case 5 -> row.put(column, days.about(days.asAt()));
            case 6, 7 -> row.put(column, start.plusDays(choices.between(1, 500)));
            default -> row.put(column, days.any());
        }
    }

    private void flag(Map<String, Object> row, String column, int percent) {
        if (choices.chance(85)) {
            row.put(column, choices.chance(percent));
        }
    }

    /** A child of few, mostly of the first six, so that rows meet. */
    private String child() {
        return choices.chance(70) ? CHILDREN.get(choices.between(0, 5)) : choices.pick(CHILDREN);
    }

    /** An id not given before. */
    private String id() {
        int id = nextId++;
        return choices.oneOf(Integer.toString(id), "000" + id, "R" + id, "r-" + id);
    }
}
