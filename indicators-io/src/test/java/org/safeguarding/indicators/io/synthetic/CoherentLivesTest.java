package org.safeguarding.indicators.io.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A child's life hangs together: what follows from something comes after it, and names it. */
class CoherentLivesTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2014, 4, 1);

    @TempDir
    private static Path folder;

    private static Written written = new Written(Path.of("."));
    private static Map<String, Written.Line> episodes = Map.of();
    private static Map<String, List<Written.Line>> episodesOf = Map.of();
    private static Map<String, Written.Line> plans = Map.of();
    private static Map<String, List<Written.Line>> careOf = Map.of();

    @BeforeAll
    static void generate() throws IOException {
        SyntheticExtract.generate(Profile.plausible(0.3), 11, folder);
        written = new Written(folder);
        episodes = written.byId("ssd_cin_episodes", "cine_referral_id");
        episodesOf = written.by("ssd_cin_episodes", "cine_person_id");
        plans = written.byId("ssd_cp_plans", "cppl_cp_plan_id");
        careOf = written.by("ssd_cla_episodes", "clae_person_id");
    }

    private static boolean isOpen(String child, LocalDate day) {
        return episodesOf.getOrDefault(child, List.of()).stream()
                .anyMatch(episode -> !episode.date("cine_referral_date").isAfter(day)
                        && !episode.end("cine_close_date").isBefore(day));
    }

    @Test
    void everyChildNamedIsAPerson() throws IOException {
        Map<String, Written.Line> people = written.byId("ssd_person", "pers_person_id");
        for (ExtractTable table : ExtractTable.values()) {
            for (String column : table.columns()) {
                if (column.equals("person_id") || column.endsWith("_person_id")) {
                    for (Written.Line row : written.rows(table.tableName())) {
                        assertThat(people).containsKey(row.text(column));
                    }
                }
            }
        }
    }

    @Test
    void noChildIsReferredWhileItsCaseIsOpenAndEveryClosureHasAReason() {
        for (List<Written.Line> child : episodesOf.values()) {
            LocalDate closed = FIRST_DAY.minusDays(1);
            for (Written.Line episode : child) {
                assertThat(episode.date("cine_referral_date")).isAfter(closed);
                closed = episode.end("cine_close_date");
                assertThat(closed).isAfterOrEqualTo(episode.date("cine_referral_date"));
                assertThat(episode.isBlank("cine_close_date")).isEqualTo(episode.isBlank("cine_close_reason"));
            }
        }
    }

    @Test
    void assessmentsAndEnquiriesLieWithinTheirReferral() throws IOException {
        for (Written.Line row : written.rows("ssd_cin_assessments")) {
            Written.Line episode = episodes.get(row.text("cina_referral_id"));
            assertThat(episode.text("cine_person_id")).isEqualTo(row.text("cina_person_id"));
            assertThat(episode.text("cine_referral_nfa")).isEqualTo("N");
            assertThat(row.date("cina_assessment_start_date")).isAfterOrEqualTo(episode.date("cine_referral_date"));
            assertThat(row.end("cina_assessment_auth_date")).isBeforeOrEqualTo(episode.end("cine_close_date"));
            assertThat(row.isBlank("cina_assessment_auth_date")).isEqualTo(row.isBlank("cina_assessment_outcome_json"));
        }
        for (Written.Line row : written.rows("ssd_s47_enquiry")) {
            Written.Line episode = episodes.get(row.text("s47e_referral_id"));
            assertThat(row.date("s47e_s47_start_date")).isAfterOrEqualTo(episode.date("cine_referral_date"));
            assertThat(row.end("s47e_s47_end_date")).isBeforeOrEqualTo(episode.end("cine_close_date"));
        }
    }

    @Test
    void aPlanBeginsAtAConferenceThatFollowsItsEnquiry() throws IOException {
        Map<String, Written.Line> enquiries = written.byId("ssd_s47_enquiry", "s47e_s47_enquiry_id");
        Map<String, List<Written.Line>> conferences = written.by("ssd_initial_cp_conference", "icpc_person_id");
        for (List<Written.Line> child : conferences.values()) {
            for (Written.Line conference : child) {
                LocalDate held = conference.date("icpc_icpc_date");
                assertThat(held.getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY);
                boolean transfer = conference.text("icpc_icpc_transfer_in").equals("Y");
                assertThat(conference.isBlank("icpc_s47_enquiry_id")).isEqualTo(transfer);
                if (!transfer) {
                    Written.Line enquiry = enquiries.get(conference.text("icpc_s47_enquiry_id"));
                    assertThat(enquiry.text("s47e_person_id")).isEqualTo(conference.text("icpc_person_id"));
                    assertThat(held).isAfter(enquiry.date("s47e_s47_start_date"));
                }
            }
        }
        for (Written.Line plan : plans.values()) {
            if (plan.text("cppl_cp_plan_ola").equals("N")) {
                List<Written.Line> own = conferences.getOrDefault(plan.text("cppl_person_id"), List.of());
                assertThat(own)
                        .anyMatch(conference -> conference
                                        .text("icpc_icpc_date")
                                        .equals(plan.text("cppl_cp_plan_start_date"))
                                && conference.text("icpc_icpc_outcome_cp_flag").equals("Y"));
            }
        }
    }

    @Test
    void plansOfOneChildFollowOneAnotherInAnOpenCase() throws IOException {
        for (List<Written.Line> child :
                written.by("ssd_cp_plans", "cppl_person_id").values()) {
            LocalDate ended = LocalDate.MIN;
            for (Written.Line plan : child) {
                assertThat(plan.date("cppl_cp_plan_start_date")).isAfterOrEqualTo(ended);
                ended = plan.end("cppl_cp_plan_end_date");
                assertThat(ended).isAfter(plan.date("cppl_cp_plan_start_date"));
                if (plan.text("cppl_cp_plan_ola").equals("N")) {
                    assertThat(isOpen(plan.text("cppl_person_id"), plan.date("cppl_cp_plan_start_date")))
                            .isTrue();
                    assertThat(plan.isBlank("cppl_cp_plan_end_date") || isOpen(plan.text("cppl_person_id"), ended))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aChildInNeedPlanNeverMeetsAProtectionPlanOrCare() throws IOException {
        Map<String, List<Written.Line>> protection = written.by("ssd_cp_plans", "cppl_person_id");
        for (Written.Line plan : written.rows("ssd_cin_plans")) {
            String child = plan.text("cinp_person_id");
            LocalDate start = plan.date("cinp_cin_plan_start_date");
            LocalDate end = plan.end("cinp_cin_plan_end_date");
            assertThat(end).isAfterOrEqualTo(start);
            Written.Line episode = episodes.get(plan.text("cinp_referral_id"));
            assertThat(start).isAfterOrEqualTo(episode.date("cine_referral_date"));
            assertThat(end).isBeforeOrEqualTo(episode.end("cine_close_date"));
            for (Written.Line other : protection.getOrDefault(child, List.of())) {
                assertThat(other.date("cppl_cp_plan_start_date").isBefore(end)
                                && start.isBefore(other.end("cppl_cp_plan_end_date")))
                        .isFalse();
            }
            for (Written.Line care : careOf.getOrDefault(child, List.of())) {
                assertThat(care.date("clae_cla_episode_start_date").isBefore(end)
                                && start.isBefore(care.end("clae_cla_episode_ceased_date")))
                        .isFalse();
            }
        }
    }

    @Test
    void meetingsAndVisitsHappenWhileThereIsAPlanOrACase() throws IOException {
        for (Written.Line visit : written.rows("ssd_cp_visits")) {
            assertWithin(plans.get(visit.text("cppv_cp_plan_id")), visit.date("cppv_cp_visit_date"));
        }
        for (Written.Line meeting : written.rows("local_core_groups")) {
            assertWithin(plans.get(meeting.text("cp_plan_id")), meeting.date("held_on"));
        }
        for (Written.Line review : written.rows("ssd_cp_reviews")) {
            assertWithin(plans.get(review.text("cppr_cp_plan_id")), review.date("cppr_cp_review_date"));
        }
        for (Written.Line visit : written.rows("ssd_cin_visits")) {
            assertThat(isOpen(visit.text("cinv_person_id"), visit.date("cinv_cin_visit_date")))
                    .isTrue();
        }
        Map<String, Written.Line> needPlans = written.byId("ssd_cin_plans", "cinp_cin_plan_id");
        for (Written.Line review : written.rows("local_cin_plan_reviews")) {
            Written.Line plan = needPlans.get(review.text("cin_plan_id"));
            assertThat(review.date("reviewed_on"))
                    .isBetween(plan.date("cinp_cin_plan_start_date"), plan.end("cinp_cin_plan_end_date"));
        }
    }

    private static void assertWithin(Written.Line plan, LocalDate day) {
        assertThat(day).isBetween(plan.date("cppl_cp_plan_start_date"), plan.end("cppl_cp_plan_end_date"));
    }

    @Test
    void aContactThatProgressedHasItsReferralWithinDays() throws IOException {
        int progressed = 0;
        for (Written.Line contact : written.rows("ssd_contacts")) {
            if (contact.text("cont_contact_outcome_json").contains("NEW_REFERRAL_FLAG")) {
                progressed++;
                LocalDate day = contact.date("cont_contact_date");
                assertThat(episodesOf.get(contact.text("cont_person_id")))
                        .anyMatch(episode -> !episode.date("cine_referral_date").isBefore(day)
                                && episode.date("cine_referral_date").isBefore(day.plusDays(4))
                                && episode.text("cine_referral_source_code")
                                        .equals(contact.text("cont_contact_source_code")));
            }
        }
        assertThat(progressed).isPositive();
    }

    @Test
    void anOpenCaseHasOneWorkerOfOneOfEighteenTeams() throws IOException {
        Map<String, Written.Line> workers = written.byId("ssd_professionals", "prof_professional_id");
        LocalDate asAt = LocalDate.of(2019, 5, 31);
        Map<String, List<Written.Line>> involvements = written.by("ssd_involvements", "invo_person_id");
        long teams = involvements.values().stream()
                .flatMap(List::stream)
                .map(row -> row.text("invo_professional_team"))
                .distinct()
                .count();
        assertThat(teams).isEqualTo(18);
        for (Written.Line episode : episodes.values()) {
            if (episode.holds("cine_referral_date", "cine_close_date", asAt)) {
                List<Written.Line> now = involvements.get(episode.text("cine_person_id")).stream()
                        .filter(row -> row.holds("invo_involvement_start_date", "invo_involvement_end_date", asAt))
                        .toList();
                assertThat(now).hasSize(1);
                assertThat(workers).containsKey(now.get(0).text("invo_professional_id"));
            }
        }
    }

    @Test
    void aCaseInCourtIsIssuedAndConcludedOnce() throws IOException {
        for (List<Written.Line> rows :
                written.by("local_care_proceedings", "case_id").values()) {
            Written.Line first = rows.get(0);
            assertThat(rows)
                    .allMatch(row -> row.text("issued_on").equals(first.text("issued_on"))
                            && row.text("concluded_on").equals(first.text("concluded_on"))
                            && row.isBlank("final_order") == row.isBlank("concluded_on"));
        }
    }
}
