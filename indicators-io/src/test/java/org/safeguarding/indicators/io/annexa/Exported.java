package org.safeguarding.indicators.io.annexa;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The lists that a council makes of its dataset on a day, in the way of the queries that are passed around for it: what happened in
 * the six months, what was open in them, and of children in need, on plans and looked after the latest row of each.
 */
final class Exported {
    private static final Splitter BARS = Splitter.on('|');
    private static final String FOREVER = "9999-12-31";

    private final Written written;
    private final String today;
    private final String since;
    private final Map<String, Map<String, String>> persons;

    /**
     * A list: its name, its two headers and its rows.
     *
     * @param name the name of its file or sheet
     * @param human the header of the guidance
     * @param machine the header of the queries
     * @param rows the cells, dates as {@code yyyy-MM-dd}
     */
    record Sheet(String name, List<String> human, List<String> machine, List<List<String>> rows) {}

    Exported(Written written, LocalDate today) {
        this.written = written;
        this.today = today.toString();
        since = today.minusMonths(6).toString();
        persons = written.by("ssd_person", "pers_person_id");
    }

    List<Sheet> lists() {
        return List.of(contacts(), earlyHelp(), referrals(), assessments(), enquiries(), need(), plans(), care());
    }

    private Sheet contacts() {
        Sheet sheet = sheet("Contacts", "Date of Contact|Contact Source", "DateOfContact|ContactSource");
        for (Map<String, String> row : written.rows("ssd_contacts")) {
            if (in(row, "cont_contact_date")) {
                add(sheet, row.get("cont_person_id"), row.get("cont_contact_date"), source(row, "cont_contact"));
            }
        }
        return sheet;
    }

    private Sheet earlyHelp() {
        Sheet sheet = sheet(
                "Early help",
                "Assessment start date|Assessment completion date|Organisation completing assessment",
                "AssessmentStartDate|AssessmentCompletionDate|OrganisationCompletingAssessment");
        add(sheet, "EH1", "2019-02-01", "", "A school");
        return sheet;
    }

    private Sheet referrals() {
        Sheet sheet = sheet(
                "Referrals",
                "Date of referral|Referral Source|Referral NFA?|Number of Referrals in Last 12 Months|Allocated Team|Allocated Worker",
                "ReferralDate|ReferralSource|ReferralNFA|ReferralsLast12Months|AllocatedTeam|AllocatedWorker");
        for (Map<String, String> row : written.rows("ssd_cin_episodes")) {
            if (in(row, "cine_referral_date")) {
                add(
                        sheet,
                        row.get("cine_person_id"),
                        row.get("cine_referral_date"),
                        source(row, "cine_referral"),
                        "Y".equals(row.get("cine_referral_nfa")) ? "a) Yes" : "b) No",
                        "99",
                        row.get("cine_referral_team"),
                        "Worker");
            }
        }
        return sheet;
    }

    private Sheet assessments() {
        Sheet sheet = sheet(
                "Assessments",
                "Does the Child have a Disability|Continuous Assessment Start Date|Child Seen During Continuous Assessment"
                        + "|Continuous Assessment Date of Authorisation"
                        + "|Was the child assessed as requiring LA children\u2019s  social care support?|Allocated Team",
                "HasDisability|ContinuousAssessmentStart|ContinuousAssessmentChildSeen|ContinuousAssessmentAuthDate"
                        + "|CSCSupportRequired|AllocatedTeam");
        for (Map<String, String> row : written.rows("ssd_cin_assessments")) {
            if (openSince(row, "cina_assessment_auth_date")) {
                String outcome = row.getOrDefault("cina_assessment_outcome_json", "");
                add(
                        sheet,
                        row.get("cina_person_id"),
                        "c) Unknown",
                        row.get("cina_assessment_start_date"),
                        "b) No",
                        row.get("cina_assessment_auth_date"),
                        outcome.isEmpty()
                                ? ""
                                : outcome.replace(" ", "").contains("\"PROV_OF_SERVICES_FLAG\":\"Y\"")
                                        ? "a) Yes"
                                        : "b) No",
                        "");
            }
        }
        return sheet;
    }

    private Sheet enquiries() {
        Sheet sheet = sheet(
                "Section 47",
                "Does the Child have a Disability|Strategy discussion initiating Section 47 Enquiry Start Date"
                        + "|Was an Initial Child Protection Conference deemed unnecessary?|Date of Initial Child Protection Conference"
                        + "|Did the Initial Child Protection Conference Result in a Child Protection Plan",
                "HasDisability|StratDiscussionDate|InitialCPConfUnnecessary|InitialCPConfDate|CPConfResultInCPPlan");
        Map<String, Map<String, String>> conferences = written.by("ssd_initial_cp_conference", "icpc_s47_enquiry_id");
        for (Map<String, String> row : written.rows("ssd_s47_enquiry")) {
            if (openSince(row, "s47e_s47_end_date")) {
                Map<String, String> held = conferences.getOrDefault(row.get("s47e_s47_enquiry_id"), Map.of());
                add(
                        sheet,
                        row.get("s47e_person_id"),
                        "b) No",
                        row.get("s47e_s47_start_date"),
                        held.isEmpty() ? "a) Yes" : "b) No",
                        held.getOrDefault("icpc_icpc_date", ""),
                        "Y".equals(held.get("icpc_icpc_outcome_cp_flag")) ? "a) Yes" : held.isEmpty() ? "" : "b) No");
            }
        }
        return sheet;
    }

    private Sheet need() {
        Sheet sheet = sheet(
                "CIN",
                "Does the Child have a Disability|CIN Start Date|Primary Need Code|Date Child Was Last Seen|CIN Closure Date"
                        + "|Reason for Closure|Case status",
                "HasDisability|CINStartDate|PrimaryNeedCode|DateChildLastSeen|CINClosureDate|ReasonForClosure|CaseStatus");
        Set<String> lookedAfter = openNow(
                "ssd_cla_episodes", "clae_person_id", "clae_cla_episode_start_date", "clae_cla_episode_ceased_date");
        Set<String> onPlans =
                openNow("ssd_cp_plans", "cppl_person_id", "cppl_cp_plan_start_date", "cppl_cp_plan_end_date");
        for (Map<String, String> row :
                latest("ssd_cin_episodes", "cine_person_id", "cine_referral_date", "cine_close_date", all -> true)) {
            String child = row.get("cine_person_id");
            String reason = row.getOrDefault("cine_close_reason", "");
            String status = !row.getOrDefault("cine_close_date", "").isEmpty()
                    ? "e) Closed episode"
                    : lookedAfter.contains(child)
                            ? "a) Looked after child"
                            : onPlans.contains(child) ? "b) Child Protection plan" : "c) Child in need plan";
            add(
                    sheet,
                    child,
                    "b) No",
                    row.get("cine_referral_date"),
                    "N1 - Abuse or neglect",
                    "2019-05-30",
                    row.get("cine_close_date"),
                    reason.isEmpty() ? "" : reason + " - Some words, to be sure",
                    status);
        }
        return sheet;
    }

    private Sheet plans() {
        Sheet sheet = sheet(
                "CP",
                "Does the Child have a Disability|Child Protection Plan Start Date|Initial Category of Abuse|Child Protection Plan End Date"
                        + "|Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)"
                        + "|Number of Previous Child Protection Plans",
                "HasDisability|ChildProtectionPlanStartDate|InitialCategoryOfAbuse|ChildProtectionPlanEndDate|ProtectionLastSixMonths"
                        + "|NumberOfPreviousChildProtectionPlans");
        for (Map<String, String> row : latest(
                "ssd_cp_plans",
                "cppl_person_id",
                "cppl_cp_plan_start_date",
                "cppl_cp_plan_end_date",
                plan -> !"Y".equals(plan.get("cppl_cp_plan_ola")))) {
            add(
                    sheet,
                    row.get("cppl_person_id"),
                    "b) No",
                    row.get("cppl_cp_plan_start_date"),
                    "d) Emotional abuse",
                    row.get("cppl_cp_plan_end_date"),
                    "b) No",
                    "7");
        }
        return sheet;
    }

    private Sheet care() {
        Sheet sheet = sheet(
                "CLA",
                "Date Started to be Looked After|Child's Legal Status|Date Ceased to be Looked After",
                "LoookedAfterStartDate|LegalStatus|CeasedLookedAfterDate");
        for (Map<String, String> row : latest(
                "ssd_cla_episodes",
                "clae_person_id",
                "clae_cla_episode_start_date",
                "clae_cla_episode_ceased_date",
                all -> true)) {
            add(
                    sheet,
                    row.get("clae_person_id"),
                    row.get("clae_cla_episode_start_date"),
                    "C2: FCO",
                    row.get("clae_cla_episode_ceased_date"));
        }
        return sheet;
    }

    private static Sheet sheet(String name, String human, String machine) {
        return new Sheet(
                name,
                BARS.splitToList("Child Unique ID|Gender|Ethnicity|Date of Birth|Age of Child (Years)|" + human),
                BARS.splitToList("ChildUniqueID|Gender|Ethnicity|DateOfBirth|Age|" + machine),
                new ArrayList<>());
    }

    private void add(Sheet sheet, String child, String... own) {
        List<String> cells = new ArrayList<>(List.of(
                child,
                "b) Female",
                "a) WBRI",
                persons.getOrDefault(child, Map.of()).getOrDefault("pers_dob", ""),
                "7"));
        cells.addAll(List.of(own));
        sheet.rows().add(cells);
    }

    private boolean in(Map<String, String> row, String date) {
        return row.getOrDefault(date, "").compareTo(since) >= 0;
    }

    private boolean openSince(Map<String, String> row, String end) {
        return end(row, end).compareTo(since) >= 0;
    }

    private static String end(Map<String, String> row, String column) {
        String end = row.getOrDefault(column, "");
        return end.isEmpty() ? FOREVER : end;
    }

    private Set<String> openNow(String table, String person, String start, String end) {
        Set<String> children = new LinkedHashSet<>();
        for (Map<String, String> row : written.rows(table)) {
            if (row.getOrDefault(start, "").compareTo(today) <= 0
                    && end(row, end).compareTo(today) > 0) {
                children.add(row.get(person));
            }
        }
        return children;
    }

    private List<Map<String, String>> latest(
            String table, String person, String start, String end, Predicate<Map<String, String>> listed) {
        Map<String, Map<String, String>> latest = new LinkedHashMap<>();
        Comparator<Map<String, String>> order = Comparator.<Map<String, String>, String>comparing(
                        row -> row.getOrDefault(start, ""))
                .thenComparing(row -> end(row, end));
        for (Map<String, String> row : written.rows(table)) {
            if (listed.test(row) && openSince(row, end)) {
                latest.merge(
                        row.getOrDefault(person, ""), row, (one, other) -> order.compare(other, one) > 0 ? other : one);
            }
        }
        return List.copyOf(latest.values());
    }

    private static String source(Map<String, String> row, String prefix) {
        String code = row.getOrDefault(prefix + "_source_code", "");
        return code.isEmpty() ? "u) 10: Unknown" : "g) " + code + ": Some words";
    }
}
