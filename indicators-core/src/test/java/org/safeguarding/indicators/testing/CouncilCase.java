package org.safeguarding.indicators.testing;

import static org.safeguarding.indicators.testing.CaseBlock.day;
import static org.safeguarding.indicators.testing.CaseBlock.flag;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.InitialConference;
import org.safeguarding.indicators.safeguarding.StaffingRow;
import org.safeguarding.indicators.time.Day;

/** The tables of a council, in the columns of an extract. */
final class CouncilCase {
    private CouncilCase() {}

    static ImmutableList<CaseBlock> ofChildren(CouncilRecords council) {
        ImmutableList.Builder<CaseBlock> blocks = ImmutableList.builder();
        blocks.add(contacts(council), episodes(council), assessments(council), enquiries(council));
        blocks.add(conferences(council), plans(council), careEpisodes(council));
        ServiceCase.addTo(blocks, council);
        return blocks.build();
    }

    private static CaseBlock contacts(CouncilRecords council) {
        CaseBlock block = new CaseBlock(
                "ssd_contacts",
                "cont_contact_id",
                "cont_person_id",
                "cont_contact_date",
                "cont_contact_source_code",
                "cont_contact_outcome_json");
        council.children()
                .forEach(child -> child.contacts().forEach(c -> {
                    String outcome = "{\"NEW_REFERRAL_FLAG\": \"" + flag(c.newReferral()) + "\"}";
                    block.row(c.key(), child.key(), day(c.day()), c.sourceCode(), outcome);
                }));
        return block;
    }

    private static CaseBlock episodes(CouncilRecords council) {
        CaseBlock block = new CaseBlock(
                "ssd_cin_episodes",
                "cine_referral_id",
                "cine_person_id",
                "cine_referral_date",
                "cine_close_date",
                "cine_close_reason",
                "cine_referral_nfa",
                "cine_referral_source_code",
                "cine_referral_team");
        council.children()
                .forEach(child -> child.episodes()
                        .forEach(e -> block.row(
                                e.key(),
                                child.key(),
                                day(e.referred()),
                                day(e.closed()),
                                e.closeReason(),
                                flag(e.noFurtherAction()),
                                e.sourceCode(),
                                e.team())));
        return block;
    }

    private static CaseBlock assessments(CouncilRecords council) {
        Map<Integer, String> referrals = new HashMap<>();
        council.children().forEach(child -> child.episodes().forEach(e -> referrals.put(e.referred(), e.key())));
        CaseBlock block = new CaseBlock(
                "ssd_cin_assessments",
                "cina_assessment_id",
                "cina_person_id",
                "cina_referral_id",
                "cina_assessment_start_date",
                "cina_assessment_auth_date",
                "cina_assessment_outcome_json",
                "cina_assessment_team");
        council.children()
                .forEach(child -> child.assessments()
                        .forEach(a -> block.row(
                                a.key(),
                                child.key(),
                                a.referred() == Day.NONE ? "" : referrals.getOrDefault(a.referred(), ""),
                                day(a.started()),
                                day(a.authorised()),
                                "{\"PROV_OF_SERVICES_FLAG\": \"" + flag(a.provisionOfServices()) + "\"}",
                                a.team())));
        return block;
    }

    private static CaseBlock enquiries(CouncilRecords council) {
        CaseBlock block = new CaseBlock(
                "ssd_s47_enquiry", "s47e_s47_enquiry_id", "s47e_person_id", "s47e_s47_start_date", "s47e_s47_end_date");
        council.children()
                .forEach(child -> child.enquiries()
                        .forEach(e -> block.row(e.key(), child.key(), day(e.started()), day(e.ended()))));
        return block;
    }

    private static CaseBlock conferences(CouncilRecords council) {
        CaseBlock block = new CaseBlock(
                "ssd_initial_cp_conference",
                "icpc_icpc_id",
                "icpc_person_id",
                "icpc_s47_enquiry_id",
                "icpc_icpc_date",
                "icpc_icpc_transfer_in");
        council.children()
                .forEach(child -> child.conferences()
                        .forEach(c ->
                                block.row(c.key(), child.key(), named(child, c), day(c.held()), flag(c.transferIn()))));
        return block;
    }

    private static String named(ChildRecord child, InitialConference conference) {
        return conference
                .enquiry()
                .filter(child.enquiries()::contains)
                .map(enquiry -> enquiry.key())
                .orElse("");
    }

    private static CaseBlock plans(CouncilRecords council) {
        CaseBlock block = new CaseBlock(
                "ssd_cp_plans",
                "cppl_cp_plan_id",
                "cppl_person_id",
                "cppl_cp_plan_start_date",
                "cppl_cp_plan_end_date",
                "cppl_cp_plan_initial_category",
                "cppl_cp_plan_ola");
        council.children()
                .forEach(child -> child.plans()
                        .forEach(p -> block.row(
                                p.key(),
                                child.key(),
                                day(p.started()),
                                day(p.ended()),
                                p.category(),
                                flag(p.otherAuthority()))));
        return block;
    }

    private static CaseBlock careEpisodes(CouncilRecords council) {
        CaseBlock block = new CaseBlock(
                "ssd_cla_episodes",
                "clae_cla_episode_id",
                "clae_person_id",
                "clae_cla_episode_start_date",
                "clae_cla_episode_ceased_date");
        council.children()
                .forEach(child -> child.careEpisodes()
                        .forEach(e -> block.row(e.key(), child.key(), day(e.started()), day(e.ceased()))));
        return block;
    }

    static ImmutableList<CaseBlock> ofOthers(CouncilRecords council) {
        CaseBlock decisions = new CaseBlock("local_contact_decisions", "contact_id", "received_at", "decided_at");
        council.decisions().forEach(d -> decisions.row(d.key(), d.received(), d.decided()));
        CaseBlock staffing = new CaseBlock(
                "local_workforce", "as_at", "service", "posts_fte", "permanent_fte", "agency_fte", "leavers_fte_12m");
        for (StaffingRow row : council.workforce().rows()) {
            staffing.row(day(row.asAt()), row.service(), row.posts(), row.permanent(), row.agency(), row.leavers());
        }
        CaseBlock professionals =
                new CaseBlock("ssd_professionals", "prof_professional_id", "prof_full_time_equivalency");
        council.professionals().forEach(p -> professionals.row(p.key(), p.fte()));
        CaseBlock audits = new CaseBlock("local_audits", "audit_id", "audited_on", "grade", "learning_discussion");
        council.audits().forEach(a -> audits.row(a.key(), day(a.day()), a.grade(), flag(a.learningDiscussion())));
        CaseBlock expectations = new CaseBlock("local_audit_expectations", "month", "expected_audits");
        council.auditExpectations()
                .forEach(e -> expectations.row(day(e.firstDay()).substring(0, "2019-05".length()), e.expected()));
        CaseBlock feedback = new CaseBlock("local_feedback_scores", "response_id", "given_on", "score");
        council.feedbackScores().forEach(f -> feedback.row(f.key(), day(f.day()), text(f.score())));
        return ImmutableList.of(decisions, staffing, professionals, audits, expectations, feedback);
    }

    private static String text(OptionalInt score) {
        return score.isPresent() ? Integer.toString(score.getAsInt()) : "";
    }
}
