package org.safeguarding.indicators.testing;

import static org.safeguarding.indicators.testing.CaseBlock.day;
import static org.safeguarding.indicators.testing.CaseBlock.flag;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CouncilRecords;

/** What is done under plans and beside them, in the columns of an extract. */
final class ServiceCase {
    private ServiceCase() {}

    static void addTo(ImmutableList.Builder<CaseBlock> blocks, CouncilRecords council) {
        CaseBlock cinVisits = new CaseBlock(
                "ssd_cin_visits", "cinv_cin_visit_id", "cinv_person_id", "cinv_cin_visit_date", "cinv_cin_visit_seen");
        CaseBlock visits = new CaseBlock(
                "ssd_cp_visits",
                "cppv_cp_visit_id",
                "cppv_person_id",
                "cppv_cp_plan_id",
                "cppv_cp_visit_date",
                "cppv_cp_visit_seen");
        CaseBlock reviews = new CaseBlock(
                "ssd_cp_reviews", "cppr_cp_review_id", "cppr_person_id", "cppr_cp_plan_id", "cppr_cp_review_date");
        CaseBlock groups = new CaseBlock("local_core_groups", "core_group_id", "person_id", "cp_plan_id", "held_on");
        CaseBlock cinPlans = new CaseBlock(
                "ssd_cin_plans",
                "cinp_cin_plan_id",
                "cinp_person_id",
                "cinp_cin_plan_start_date",
                "cinp_cin_plan_end_date",
                "cinp_cin_plan_team");
        CaseBlock cinReviews =
                new CaseBlock("local_cin_plan_reviews", "review_id", "person_id", "cin_plan_id", "reviewed_on");
        CaseBlock involvements = new CaseBlock(
                "ssd_involvements",
                "invo_involvements_id",
                "invo_person_id",
                "invo_professional_id",
                "invo_professional_team",
                "invo_involvement_start_date",
                "invo_involvement_end_date");
        CaseBlock fostering =
                new CaseBlock("local_private_fostering", "arrangement_id", "person_id", "started_on", "ended_on");
        CaseBlock carers = new CaseBlock("local_young_carers", "person_id", "service", "known_from", "known_to");
        CaseBlock proceedings = new CaseBlock(
                "local_care_proceedings",
                "proceedings_id",
                "case_id",
                "person_id",
                "issued_on",
                "concluded_on",
                "final_order",
                "older_sibling_earlier");
        for (ChildRecord child : council.children()) {
            String key = child.key();
            child.cinVisits().forEach(v -> cinVisits.row(v.key(), key, day(v.day()), flag(v.seen())));
            child.protectionVisits().forEach(v -> visits.row(v.key(), key, v.planKey(), day(v.day()), flag(v.seen())));
            child.protectionReviews().forEach(r -> reviews.row(r.key(), key, r.planKey(), day(r.day())));
            child.coreGroups().forEach(g -> groups.row(g.key(), key, g.planKey(), day(g.day())));
            child.cinPlans().forEach(p -> cinPlans.row(p.key(), key, day(p.started()), day(p.ended()), p.team()));
            child.cinPlanReviews().forEach(r -> cinReviews.row(r.key(), key, r.planKey(), day(r.day())));
            child.involvements()
                    .forEach(i ->
                            involvements.row(i.key(), key, i.worker(), i.team(), day(i.started()), day(i.ended())));
            child.fosteringArrangements().forEach(a -> fostering.row(a.key(), key, day(a.started()), day(a.ended())));
            child.caringServices().forEach(s -> carers.row(key, s.service(), day(s.knownFrom()), day(s.knownTo())));
            child.proceedings()
                    .forEach(p -> proceedings.row(
                            p.key(),
                            p.caseKey(),
                            key,
                            day(p.issued()),
                            day(p.concluded()),
                            p.finalOrder(),
                            flag(p.olderSiblingEarlier())));
        }
        blocks.add(cinVisits, visits, reviews, groups, cinPlans, cinReviews);
        blocks.add(involvements, fostering, carers, proceedings);
    }
}
