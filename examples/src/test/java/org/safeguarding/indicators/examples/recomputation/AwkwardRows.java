package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows about a few children, in values: a cell that is not there is blank. */
final class AwkwardRows {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

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

    private static final ImmutableList<String> SERVICE_OUTCOMES = ImmutableList.of(
            "{\"PROV_OF_SERVICES_FLAG\":\"Y\"}",
            "{\"PROV_OF_SERVICES_FLAG\":\"yes\",\"NFA_FLAG\":\"N\"}",
            "{\"PROV_OF_SERVICES_FLAG\":1}",
            "{\"PROV_OF_SERVICES_FLAG\":\"c) Unknown\"}",
            "{\"PROV_OF_SERVICES_FLAG\":\"N\"}",
            "{\"NFA_FLAG\":\"Y\"}",
            "{}",
            "");

    private final AwkwardMade made;
    private final AwkwardChoices choices;
    private final AwkwardDays days;
    private final AwkwardPlanRows plans;
    private final AwkwardLocalRows local;

    AwkwardRows(AwkwardMade made) {
        this.made = made;
        this.choices = made.choices;
        this.days = made.days;
        this.plans = new AwkwardPlanRows(made);
        this.local = new AwkwardLocalRows(made);
    }

    List<Map<String, Object>> of(String table) {
        switch (table) {
            case "ssd_person" -> made.rows(table).addAll(local.people());
            case "ssd_professionals" -> made.rows(table).addAll(local.professionals());
            case "local_audit_expectations" -> made.rows(table).addAll(local.expectations());
            default -> {
                int size = choices.between(5, 60);
                for (int i = 0; i < size; i++) {
                    Map<String, Object> row = row(table);
                    made.rows(table).add(row);
                }
            }
        }
        for (Map<String, Object> row : made.rows(table)) {
            if (!made.isClean && choices.chance(1)) {
                made.mistype(row);
            }
        }
        return made.rows(table);
    }

    private Map<String, Object> row(String table) {
        return switch (table) {
            case "ssd_contacts" -> contact();
            case "local_contact_decisions" -> decision();
            case "ssd_cin_episodes" -> episode();
            case "ssd_cin_assessments" -> assessment();
            case "ssd_s47_enquiry" -> enquiry();
            case "ssd_initial_cp_conference" -> conference();
            case "ssd_cla_episodes" -> lookedAfter();
            case "ssd_cp_plans" -> plans.plan();
            case "ssd_cp_visits" -> plans.protectionVisit();
            case "ssd_cp_reviews" -> plans.protectionReview();
            case "local_core_groups" -> plans.coreGroup();
            case "ssd_cin_plans" -> plans.inNeedPlan();
            case "local_cin_plan_reviews" -> plans.inNeedPlanReview();
            case "ssd_cin_visits" -> plans.inNeedVisit();
            case "ssd_involvements" -> local.involvement();
            case "local_private_fostering" -> local.fostering();
            case "local_young_carers" -> local.youngCarer();
            case "local_care_proceedings" -> local.proceeding();
            case "local_audits" -> local.audit();
            case "local_feedback_scores" -> local.feedback();
            default -> throw new IllegalArgumentException("no rows are made for " + table);
        };
    }

    private Map<String, Object> contact() {
        Map<String, Object> row = new HashMap<>();
        row.put("cont_contact_id", made.id());
        row.put("cont_person_id", made.anyChild());
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
        row.put("contact_id", made.id());
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

    private Map<String, Object> episode() {
        Map<String, Object> row = new HashMap<>();
        String child = made.anyChild();
        LocalDate start = days.any();
        Optional<Map<String, Object>> other = made.some("ssd_cin_episodes", 40);
        if (other.isPresent()) {
            LocalDate earlier = (LocalDate) other.get().get("cine_referral_date");
            child = (String) other.get().get("cine_person_id");
            start = choices.oneOf(earlier, days.about(earlier.plusMonths(12)), days.about(earlier.minusMonths(12)));
        }
        row.put("cine_referral_id", made.id());
        row.put("cine_person_id", child);
        row.put("cine_referral_date", start);
        row.put("cine_referral_source_code", choices.pick(SOURCES));
        made.flag(row, "cine_referral_nfa", 10);
        made.end(row, "cine_close_date", start);
        row.put("cine_close_reason", choices.oneOf("RC1", "rc8", "RC9", " Rc8", "RC10", ""));
        row.put("cine_referral_team", made.team());
        return row;
    }

    private Map<String, Object> assessment() {
        Map<String, Object> row = new HashMap<>();
        LocalDate start = days.any();
        row.put("cina_assessment_id", made.id());
        row.put("cina_person_id", made.anyChild());
        row.put("cina_referral_id", choices.oneOf("1", "2", "R9", ""));
        row.put("cina_assessment_start_date", start);
        if (choices.chance(40)) {
            row.put(
                    "cina_assessment_auth_date",
                    days.about(PlainWorkingDays.due(start, choices.oneOf(10, 20, 40, 44, 45, 45, 46, 50, 60))));
        } else {
            made.end(row, "cina_assessment_auth_date", start);
        }
        made.flag(row, "cina_assessment_child_seen", 50);
        row.put("cina_assessment_outcome_json", choices.pick(SERVICE_OUTCOMES));
        row.put("cina_assessment_team", made.team());
        return row;
    }

    private Map<String, Object> enquiry() {
        Map<String, Object> row = new HashMap<>();
        LocalDate start = days.any();
        row.put("s47e_s47_enquiry_id", made.id());
        row.put("s47e_person_id", made.anyChild());
        row.put("s47e_s47_start_date", start);
        made.end(row, "s47e_s47_end_date", start);
        return row;
    }

    private Map<String, Object> conference() {
        Map<String, Object> row = new HashMap<>();
        row.put("icpc_icpc_id", made.id());
        row.put("icpc_person_id", made.anyChild());
        row.put("icpc_icpc_date", days.any());
        row.put("icpc_s47_enquiry_id", choices.oneOf("", "none", "999999"));
        made.some("ssd_s47_enquiry", 85).ifPresent(enquiry -> {
            LocalDate start = (LocalDate) enquiry.get("s47e_s47_start_date");
            row.put("icpc_s47_enquiry_id", enquiry.get("s47e_s47_enquiry_id"));
            row.put("icpc_person_id", choices.oneOf(made.child(), (String) enquiry.get("s47e_person_id")));
            if (choices.chance(75)) {
                row.put(
                        "icpc_icpc_date",
                        choices.oneOf(
                                start,
                                days.about(start),
                                days.about(PlainWorkingDays.due(start, choices.oneOf(14, 15, 16)))));
            }
        });
        made.flag(row, "icpc_icpc_transfer_in", 15);
        made.flag(row, "icpc_icpc_outcome_cp_flag", 70);
        return row;
    }

    private Map<String, Object> lookedAfter() {
        Map<String, Object> row = new HashMap<>();
        LocalDate start = days.any();
        row.put("clae_cla_episode_id", made.id());
        row.put("clae_person_id", made.child());
        row.put("clae_cla_episode_start_date", start);
        made.end(row, "clae_cla_episode_ceased_date", start);
        return row;
    }
}
