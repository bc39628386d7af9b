package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The counts behind each indicator, by loops over the rows. Dates are the first and the last day that count. */
final class PlainFigures {
    private static final ImmutableMap<String, String> SOURCES = ImmutableMap.<String, String>builder()
            .put("1A", "individual")
            .put("1B", "individual")
            .put("1C", "individual")
            .put("1D", "individual")
            .put("2A", "schools")
            .put("2B", "education_services")
            .put("3A", "health_services")
            .put("3B", "health_services")
            .put("3C", "health_services")
            .put("3D", "health_services")
            .put("3E", "health_services")
            .put("3F", "health_services")
            .put("4", "housing")
            .put("5A", "la_services")
            .put("5B", "la_services")
            .put("5C", "la_services")
            .put("5D", "la_services")
            .put("6", "police")
            .put("7", "other_legal_agency")
            .put("8", "other")
            .put("9", "anonymous")
            .put("10", "unknown")
            .buildOrThrow();

    private final PlainExtract extract;
    private final LocalDate asAt;
    private final Optional<String> area;

    PlainFigures(PlainExtract extract, LocalDate asAt, Optional<String> area) {
        this.extract = extract;
        this.asAt = asAt;
        this.area = area;
    }

    /** The answer for the days from the first to the last; a figure as at a date reads only the last. */
    PlainAnswer answer(PlainIndicator indicator, LocalDate first, LocalDate last) {
        PlainTable contacts = extract.table("ssd_contacts");
        PlainTable episodes = extract.table("ssd_cin_episodes");
        PlainTable plans = extract.table("ssd_cp_plans");
        return switch (indicator) {
            case CONTACTS, CONTACTS_BY_SOURCE -> PlainAnswer.count(dated(contacts, "cont_contact_date", first, last));
            case CONTACT_CHILDREN -> PlainAnswer.count(contactChildren(first, last));
            case CONTACTS_PROGRESSED -> PlainAnswer.count(progressed(first, last));
            case CONTACTS_PROGRESSED_PCT ->
                PlainAnswer.share(progressed(first, last), dated(contacts, "cont_contact_date", first, last));
            case REFERRALS -> PlainAnswer.count(dated(episodes, "cine_referral_date", first, last));
            case REFERRAL_RATE_12M ->
                PlainAnswer.rate(dated(episodes, "cine_referral_date", first, last), population(last));
            case REREFERRAL_PCT_12M ->
                PlainAnswer.share(rereferrals(first, last), dated(episodes, "cine_referral_date", first, last));
            case DECISION_24H_PCT ->
                PlainAnswer.timescale(
                        PlainClocks.decisions(extract.table("local_contact_decisions"), first, last, asAt));
            case ASSESSMENTS_STARTED ->
                PlainAnswer.count(
                        dated(extract.table("ssd_cin_assessments"), "cina_assessment_start_date", first, last));
            case ASSESSMENT_45WD_PCT ->
                PlainAnswer.timescale(PlainClocks.assessments(extract.table("ssd_cin_assessments"), first, last, asAt));
            case CIN_OPEN -> PlainAnswer.count(cinOpen(last));
            case CIN_RATE -> PlainAnswer.rate(cinOpen(last), population(last));
            case CPP_START_RATE_12M -> PlainAnswer.rate(planStarts(first, last, false), population(last));
            case CPP_REPEAT_PCT_12M -> PlainAnswer.share(planStarts(first, last, true), planStarts(first, last, false));
            case CPP_OPEN -> PlainAnswer.count(plansOpen(plans, last));
            case ICPC_15WD_PCT ->
                PlainAnswer.timescale(PlainClocks.conferences(
                        extract.table("ssd_initial_cp_conference"),
                        extract.table("ssd_s47_enquiry"),
                        first,
                        last,
                        asAt));
            default -> PlainWorkforce.total(indicator, extract.table("local_workforce"), last);
        };
    }

    /** The contacts of each source, every group of the list at 0 too. */
    Map<String, Integer> contactsBySource(LocalDate first, LocalDate last) {
        Map<String, Integer> groups = new LinkedHashMap<>();
        SOURCES.values().forEach(group -> groups.put(group, 0));
        for (PlainRow row : extract.table("ssd_contacts").rows()) {
            if (isWithin(row.day("cont_contact_date"), first, last)) {
                String code = row.text("cont_contact_source_code").toUpperCase(Locale.ROOT);
                groups.merge(SOURCES.getOrDefault(code, "unknown"), 1, Integer::sum);
            }
        }
        return groups;
    }

    private Optional<PlainPopulation> population(LocalDate last) {
        return PlainPopulation.at(extract.table("local_population"), area, last);
    }

    private static int dated(PlainTable table, String column, LocalDate first, LocalDate last) {
        int count = 0;
        for (PlainRow row : table.rows()) {
            if (isWithin(row.day(column), first, last)) {
                count++;
            }
        }
        return count;
    }

    private int contactChildren(LocalDate first, LocalDate last) {
        Set<String> children = new HashSet<>();
        for (PlainRow row : extract.table("ssd_contacts").rows()) {
            if (isWithin(row.day("cont_contact_date"), first, last)) {
                children.add(row.text("cont_person_id"));
            }
        }
        return children.size();
    }

    private int progressed(LocalDate first, LocalDate last) {
        int count = 0;
        for (PlainRow row : extract.table("ssd_contacts").rows()) {
            if (isWithin(row.day("cont_contact_date"), first, last)
                    && row.outcome("cont_contact_outcome_json", "NEW_REFERRAL_FLAG")) {
                count++;
            }
        }
        return count;
    }

    private int rereferrals(LocalDate first, LocalDate last) {
        int count = 0;
        for (PlainRow row : extract.table("ssd_cin_episodes").rows()) {
            LocalDate day = row.day("cine_referral_date");
            if (!isWithin(day, first, last)) {
                continue;
            }
            boolean again = false;
            for (PlainRow earlier : extract.table("ssd_cin_episodes").rows()) {
                if (earlier.text("cine_person_id").equals(row.text("cine_person_id"))
                        && isWithin(earlier.day("cine_referral_date"), day.minusMonths(12), day.minusDays(1))) {
                    again = true;
                }
            }
            count += again ? 1 : 0;
        }
        return count;
    }

    private int cinOpen(LocalDate at) {
        Set<String> children = new HashSet<>();
        for (PlainRow episode : extract.table("ssd_cin_episodes").rows()) {
            String child = episode.text("cine_person_id");
            boolean counts = isOpen(episode, "cine_referral_date", "cine_close_date", at);
            for (PlainRow plan : extract.table("ssd_cp_plans").rows()) {
                if (plan.text("cppl_person_id").equals(child)
                        && isOpen(plan, "cppl_cp_plan_start_date", "cppl_cp_plan_end_date", at)) {
                    counts = false;
                }
            }
            for (PlainRow care : extract.table("ssd_cla_episodes").rows()) {
                if (care.text("clae_person_id").equals(child)
                        && isOpen(care, "clae_cla_episode_start_date", "clae_cla_episode_ceased_date", at)) {
                    counts = false;
                }
            }
            if (counts) {
                children.add(child);
            }
        }
        return children.size();
    }

    private int planStarts(LocalDate first, LocalDate last, boolean onlyRepeats) {
        int count = 0;
        for (PlainRow plan : extract.table("ssd_cp_plans").rows()) {
            if (plan.flag("cppl_cp_plan_ola") || !isWithin(plan.day("cppl_cp_plan_start_date"), first, last)) {
                continue;
            }
            boolean repeat = false;
            for (PlainRow earlier : extract.table("ssd_cp_plans").rows()) {
                if (!earlier.flag("cppl_cp_plan_ola")
                        && earlier.text("cppl_person_id").equals(plan.text("cppl_person_id"))
                        && earlier.day("cppl_cp_plan_start_date").isBefore(plan.day("cppl_cp_plan_start_date"))) {
                    repeat = true;
                }
            }
            count += repeat || !onlyRepeats ? 1 : 0;
        }
        return count;
    }

    private static int plansOpen(PlainTable plans, LocalDate at) {
        int count = 0;
        for (PlainRow plan : plans.rows()) {
            if (!plan.flag("cppl_cp_plan_ola")
                    && isOpen(plan, "cppl_cp_plan_start_date", "cppl_cp_plan_end_date", at)) {
                count++;
            }
        }
        return count;
    }

    /** Open at the end of a day, which is never after the as-at date: so an end after that reads as blank of itself. */
    private static boolean isOpen(PlainRow row, String start, String end, LocalDate at) {
        return !row.day(start).isAfter(at)
                && row.date(end).map(day -> day.isAfter(at)).orElse(true);
    }

    private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
