package org.safeguarding.indicators.examples.recomputation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Rows about plans and what is done under them: visits, reviews and meetings about the days on which they are due. */
final class AwkwardPlanRows {
    private final AwkwardMade made;
    private final AwkwardChoices choices;
    private final AwkwardDays days;

    AwkwardPlanRows(AwkwardMade made) {
        this.made = made;
        this.choices = made.choices;
        this.days = made.days;
    }

    Map<String, Object> plan() {
        Map<String, Object> row = new HashMap<>();
        String child = made.child();
        LocalDate start = days.any();
        Optional<Map<String, Object>> other = made.some("ssd_cp_plans", 30);
        if (other.isPresent()) {
            child = (String) other.get().get("cppl_person_id");
            start = days.about((LocalDate) other.get().get("cppl_cp_plan_start_date"));
        } else if (choices.chance(15)) {
            start = days.about(days.read().minusMonths(choices.oneOf(3, 6, 9, 24)));
        }
        row.put("cppl_cp_plan_id", made.id());
        row.put("cppl_person_id", child);
        row.put("cppl_cp_plan_start_date", start);
        made.end(row, "cppl_cp_plan_end_date", start);
        if (choices.chance(25)) {
            LocalDate end = days.about(days.read());
            row.put("cppl_cp_plan_start_date", days.about(end.minusDays(729)));
            row.put("cppl_cp_plan_end_date", end);
        }
        row.put("cppl_cp_plan_initial_category", choices.oneOf("NEG", "EMO", "PHY", "neg", ""));
        made.flag(row, "cppl_cp_plan_ola", 15);
        return row;
    }

    /** A visit that names its plan, another, none at all or one that is not there. */
    Map<String, Object> protectionVisit() {
        Map<String, Object> row = new HashMap<>();
        row.put("cppv_cp_visit_id", made.id());
        row.put("cppv_person_id", made.child());
        row.put("cppv_cp_visit_date", dueBack());
        Optional<Map<String, Object>> plan = made.some("ssd_cp_plans", 90);
        if (plan.isPresent()) {
            LocalDate start = (LocalDate) plan.get().get("cppl_cp_plan_start_date");
            LocalDate end = (LocalDate) plan.get().getOrDefault("cppl_cp_plan_end_date", days.read());
            row.put("cppv_person_id", choices.chance(85) ? plan.get().get("cppl_person_id") : made.child());
            if (choices.chance(55)) {
                row.put("cppv_cp_plan_id", plan.get().get("cppl_cp_plan_id"));
            } else if (choices.chance(25)) {
                row.put("cppv_cp_plan_id", choices.oneOf("none", "999999"));
            }
            if (choices.chance(20)) {
                row.put("cppv_cp_visit_date", days.about(choices.oneOf(start, end)));
            }
        } else {
            episodeVisit(row, "cppv_person_id", "cppv_cp_visit_date");
        }
        made.flag(row, "cppv_cp_visit_seen", 85);
        return row;
    }

    Map<String, Object> inNeedVisit() {
        Map<String, Object> row = new HashMap<>();
        row.put("cinv_cin_visit_id", made.id());
        row.put("cinv_person_id", made.anyChild());
        row.put("cinv_cin_visit_date", dueBack());
        episodeVisit(row, "cinv_person_id", "cinv_cin_visit_date");
        made.flag(row, "cinv_cin_visit_seen", 80);
        return row;
    }

    /** Makes a visit one to the child of a referral, often about the day by which the child should be seen. */
    private void episodeVisit(Map<String, Object> visit, String person, String date) {
        made.some("ssd_cin_episodes", 80).ifPresent(episode -> {
            visit.put(person, episode.get("cine_person_id"));
            LocalDate referred = (LocalDate) episode.get("cine_referral_date");
            if (choices.chance(45)) {
                visit.put(
                        date,
                        choices.oneOf(
                                referred,
                                referred.minusDays(1),
                                referred.plusDays(choices.between(1, 5)),
                                days.about(PlainWorkingDays.due(referred, 5))));
            }
        });
    }

    /** So long before a day that is read that a visit is just in time or just not, or any day. */
    private LocalDate dueBack() {
        LocalDate read = days.read();
        LocalDate tenth = read;
        while (PlainWorkingDays.elapsed(tenth, read) < 10) {
            tenth = tenth.minusDays(1);
        }
        return choices.oneOf(
                read,
                read.plusDays(1),
                days.about(read.minusDays(20)),
                days.about(tenth),
                days.about(tenth),
                days.any());
    }

    Map<String, Object> protectionReview() {
        Map<String, Object> row = new HashMap<>();
        row.put("cppr_cp_review_id", made.id());
        row.put("cppr_person_id", made.child());
        row.put("cppr_cp_plan_id", choices.oneOf("none", "999999"));
        row.put("cppr_cp_review_date", days.any());
        made.some("ssd_cp_plans", 95).ifPresent(plan -> {
            LocalDate start = (LocalDate) plan.get("cppl_cp_plan_start_date");
            row.put("cppr_cp_plan_id", plan.get("cppl_cp_plan_id"));
            row.put("cppr_person_id", choices.chance(85) ? plan.get("cppl_person_id") : made.child());
            LocalDate first = days.about(start.plusMonths(3));
            LocalDate latest = first;
            for (Map<String, Object> other : made.rows("ssd_cp_reviews")) {
                if (other.get("cppr_cp_plan_id").equals(plan.get("cppl_cp_plan_id"))) {
                    LocalDate held = (LocalDate) other.get("cppr_cp_review_date");
                    latest = held.isBefore(latest) ? latest : days.about(held.plusMonths(choices.oneOf(6, 6, 6, 5, 0)));
                }
            }
            row.put(
                    "cppr_cp_review_date",
                    choices.chance(80)
                            ? latest
                            : choices.oneOf(first, start, start.minusDays(1), days.read(), days.any()));
        });
        if (choices.chance(50)) {
            row.put("cppr_cp_review_due", days.any());
        }
        return row;
    }

    /** A core group about the day on which the one before makes it due, or the same day, or long after. */
    Map<String, Object> coreGroup() {
        Map<String, Object> row = new HashMap<>();
        row.put("core_group_id", made.id());
        row.put("person_id", made.child());
        row.put("cp_plan_id", choices.oneOf("none", "999999"));
        row.put("held_on", days.any());
        made.some("ssd_cp_plans", 95).ifPresent(plan -> {
            LocalDate start = (LocalDate) plan.get("cppl_cp_plan_start_date");
            row.put("cp_plan_id", plan.get("cppl_cp_plan_id"));
            row.put("person_id", choices.chance(85) ? plan.get("cppl_person_id") : made.child());
            LocalDate next = choices.oneOf(
                    days.about(PlainWorkingDays.due(start, 10)), start, start.plusDays(choices.between(-1, 30)));
            for (Map<String, Object> other : made.rows("local_core_groups")) {
                if (other.get("cp_plan_id").equals(plan.get("cppl_cp_plan_id"))) {
                    LocalDate held = (LocalDate) other.get("held_on");
                    next = held.plusDays(choices.oneOf(0, 20, 35, 41, 42, 42, 43, 100));
                }
            }
            row.put("held_on", choices.chance(85) ? next : days.any());
        });
        return row;
    }

    Map<String, Object> inNeedPlan() {
        Map<String, Object> row = new HashMap<>();
        LocalDate start = choices.chance(50) ? days.about(days.read().minusMonths(choices.oneOf(3, 3, 6))) : days.any();
        row.put("cinp_cin_plan_id", made.id());
        row.put(
                "cinp_person_id",
                made.some("ssd_cin_episodes", 80)
                        .map(episode -> (String) episode.get("cine_person_id"))
                        .orElseGet(made::anyChild));
        row.put("cinp_referral_id", choices.oneOf("1", "R9", ""));
        row.put("cinp_cin_plan_start_date", start);
        if (choices.chance(60)) {
            made.end(row, "cinp_cin_plan_end_date", start);
        }
        row.put("cinp_cin_plan_team", made.team());
        return row;
    }

    Map<String, Object> inNeedPlanReview() {
        Map<String, Object> row = new HashMap<>();
        LocalDate read = days.read();
        row.put("review_id", made.id());
        row.put("person_id", made.anyChild());
        row.put("cin_plan_id", choices.oneOf("none", "999999"));
        row.put(
                "reviewed_on",
                choices.oneOf(days.about(read.minusMonths(3)), days.about(read), read.minusDays(40), days.any()));
        made.some("ssd_cin_plans", 95).ifPresent(plan -> {
            row.put("cin_plan_id", plan.get("cinp_cin_plan_id"));
            row.put("person_id", choices.chance(85) ? plan.get("cinp_person_id") : made.anyChild());
        });
        return row;
    }
}
