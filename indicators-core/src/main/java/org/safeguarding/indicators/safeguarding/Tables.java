package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Optional;
import org.safeguarding.indicators.calculation.DayField;
import org.safeguarding.indicators.calculation.Rows;
import org.safeguarding.indicators.calculation.TimeField;
import org.safeguarding.indicators.evaluation.ColumnSource;

/** The tables and dates the catalogue reads, under the names of the Standard Safeguarding Dataset. */
final class Tables {
    static final Rows<ChildRecord, Contact> CONTACTS = new Rows<>("ssd_contacts", ChildRecord::contacts);
    static final DayField<Contact> CONTACT_DATE = new DayField<>("cont_contact_date", Contact::day);

    static final Rows<ChildRecord, CinEpisode> EPISODES = new Rows<>("ssd_cin_episodes", ChildRecord::episodes);
    static final DayField<CinEpisode> REFERRAL_DATE = new DayField<>("cine_referral_date", CinEpisode::referred);
    static final DayField<CinEpisode> EPISODE_CLOSED = new DayField<>("cine_close_date", CinEpisode::closed);

    static final Rows<ChildRecord, Assessment> ASSESSMENTS =
            new Rows<>("ssd_cin_assessments", ChildRecord::assessments);
    static final DayField<Assessment> ASSESSMENT_START =
            new DayField<>("cina_assessment_start_date", Assessment::started);
    static final DayField<Assessment> ASSESSMENT_AUTHORISED =
            new DayField<>("cina_assessment_auth_date", Assessment::authorised);
    static final DayField<Assessment> ASSESSMENT_REFERRAL =
            new DayField<>("cine_referral_date of cina_referral_id", Assessment::referred);

    static final String SECTION_47 = "ssd_s47_enquiry";
    static final Rows<ChildRecord, Section47Enquiry> ENQUIRIES = new Rows<>(SECTION_47, ChildRecord::enquiries);
    static final DayField<Section47Enquiry> ENQUIRY_START =
            new DayField<>("s47e_s47_start_date", Section47Enquiry::started);
    static final DayField<Section47Enquiry> ENQUIRY_END = new DayField<>("s47e_s47_end_date", Section47Enquiry::ended);

    static final Rows<ChildRecord, InitialConference> CONFERENCES =
            new Rows<>("ssd_initial_cp_conference", ChildRecord::conferences);
    static final DayField<InitialConference> CONFERENCE_DATE =
            new DayField<>("icpc_icpc_date", InitialConference::held);
    static final DayField<InitialConference> CONFERENCE_ENQUIRY =
            new DayField<>("s47e_s47_start_date of icpc_s47_enquiry_id", InitialConference::enquiryStarted);

    static final Rows<ChildRecord, ProtectionPlan> PLANS = new Rows<>("ssd_cp_plans", ChildRecord::plans);
    static final DayField<ProtectionPlan> PLAN_START =
            new DayField<>("cppl_cp_plan_start_date", ProtectionPlan::started);
    static final DayField<ProtectionPlan> PLAN_END = new DayField<>("cppl_cp_plan_end_date", ProtectionPlan::ended);

    /** The visits to a child, whatever plan they name. */
    static final Rows<ChildRecord, ProtectionVisit> PROTECTION_VISITS =
            new Rows<>("ssd_cp_visits", ChildRecord::protectionVisits);
    /** The visits among which those of a child's plans are: what to match with plans, and nothing else. */
    static final Rows<ChildRecord, ProtectionVisit> PLAN_VISITS = new Rows<>("ssd_cp_visits", Tables::planVisits);

    static final DayField<ProtectionVisit> PROTECTION_VISIT_DATE =
            new DayField<>("cppv_cp_visit_date", ProtectionVisit::day);

    static final Rows<ChildRecord, ProtectionReview> PROTECTION_REVIEWS =
            new Rows<>("ssd_cp_reviews", ChildRecord::protectionReviews);
    static final DayField<ProtectionReview> PROTECTION_REVIEW_DATE =
            new DayField<>("cppr_cp_review_date", ProtectionReview::day);

    static final Rows<ChildRecord, CoreGroup> CORE_GROUPS = new Rows<>("local_core_groups", ChildRecord::coreGroups);
    static final DayField<CoreGroup> CORE_GROUP_DATE = new DayField<>("held_on", CoreGroup::day);

    static final Rows<ChildRecord, CinPlan> CIN_PLANS = new Rows<>("ssd_cin_plans", ChildRecord::cinPlans);
    static final DayField<CinPlan> CIN_PLAN_START = new DayField<>("cinp_cin_plan_start_date", CinPlan::started);
    static final DayField<CinPlan> CIN_PLAN_END = new DayField<>("cinp_cin_plan_end_date", CinPlan::ended);

    static final Rows<ChildRecord, CinPlanReview> CIN_PLAN_REVIEWS =
            new Rows<>("local_cin_plan_reviews", ChildRecord::cinPlanReviews);
    static final DayField<CinPlanReview> CIN_PLAN_REVIEW_DATE = new DayField<>("reviewed_on", CinPlanReview::day);

    static final Rows<ChildRecord, CinVisit> CIN_VISITS = new Rows<>("ssd_cin_visits", ChildRecord::cinVisits);
    static final DayField<CinVisit> CIN_VISIT_DATE = new DayField<>("cinv_cin_visit_date", CinVisit::day);

    static final String CARE_EPISODES = "ssd_cla_episodes";
    static final Rows<ChildRecord, CareEpisode> LOOKED_AFTER = new Rows<>(CARE_EPISODES, ChildRecord::careEpisodes);
    static final DayField<CareEpisode> LOOKED_AFTER_START =
            new DayField<>("clae_cla_episode_start_date", CareEpisode::started);
    static final DayField<CareEpisode> LOOKED_AFTER_CEASED =
            new DayField<>("clae_cla_episode_ceased_date", CareEpisode::ceased);

    static final Rows<ChildRecord, Involvement> INVOLVEMENTS =
            new Rows<>("ssd_involvements", ChildRecord::involvements);
    static final Rows<Worker, Involvement> WORKER_INVOLVEMENTS = new Rows<>("ssd_involvements", Worker::involvements);
    static final DayField<Involvement> INVOLVEMENT_START =
            new DayField<>("invo_involvement_start_date", Involvement::started);
    static final DayField<Involvement> INVOLVEMENT_END =
            new DayField<>("invo_involvement_end_date", Involvement::ended);

    static final Rows<ChildRecord, FosteringArrangement> PRIVATE_FOSTERING =
            new Rows<>("local_private_fostering", ChildRecord::fosteringArrangements);
    static final DayField<FosteringArrangement> FOSTERING_START =
            new DayField<>("started_on", FosteringArrangement::started);
    static final DayField<FosteringArrangement> FOSTERING_END = new DayField<>("ended_on", FosteringArrangement::ended);

    static final Rows<ChildRecord, CaringService> YOUNG_CARERS =
            new Rows<>("local_young_carers", ChildRecord::caringServices);
    static final DayField<CaringService> CARER_KNOWN_FROM = new DayField<>("known_from", CaringService::knownFrom);
    static final DayField<CaringService> CARER_KNOWN_TO = new DayField<>("known_to", CaringService::knownTo);

    static final Rows<ChildRecord, Proceeding> PROCEEDINGS =
            new Rows<>("local_care_proceedings", ChildRecord::proceedings);
    static final Rows<CareCase, Proceeding> CASE_PROCEEDINGS =
            new Rows<>("local_care_proceedings", CareCase::proceedings);
    static final DayField<Proceeding> ISSUED = new DayField<>("issued_on", Proceeding::issued);
    static final DayField<Proceeding> CONCLUDED = new DayField<>("concluded_on", Proceeding::concluded);

    static final Rows<Audit, Audit> AUDITS = new Rows<>("local_audits", ImmutableList::of);
    static final DayField<Audit> AUDIT_DATE = new DayField<>("audited_on", Audit::day);
    static final Rows<AuditExpectation, AuditExpectation> AUDIT_EXPECTATIONS =
            new Rows<>("local_audit_expectations", ImmutableList::of);
    static final DayField<AuditExpectation> EXPECTED_MONTH = new DayField<>("month", AuditExpectation::firstDay);
    static final Rows<FeedbackScore, FeedbackScore> FEEDBACK = new Rows<>("local_feedback_scores", ImmutableList::of);
    static final DayField<FeedbackScore> FEEDBACK_DATE = new DayField<>("given_on", FeedbackScore::day);

    static final Rows<ContactDecision, ContactDecision> DECISIONS =
            new Rows<>("local_contact_decisions", ImmutableList::of);
    static final TimeField<ContactDecision> RECEIVED =
            new TimeField<>("received_at", decision -> Optional.of(decision.received()));
    static final TimeField<ContactDecision> DECIDED = new TimeField<>("decided_at", ContactDecision::decided);

    static final Rows<StaffingRecord, StaffingRow> WORKFORCE = new Rows<>("local_workforce", StaffingRecord::rows);
    static final DayField<StaffingRow> SNAPSHOT_DATE = new DayField<>("as_at", StaffingRow::asAt);

    /** The dates of children's rows that may be there as columns. */
    static final ImmutableSetMultimap<Rows<?, ?>, DayField<?>> DATES =
            ImmutableSetMultimap.<Rows<?, ?>, DayField<?>>builder()
                    .put(CONTACTS, CONTACT_DATE)
                    .putAll(EPISODES, REFERRAL_DATE, EPISODE_CLOSED)
                    .putAll(ASSESSMENTS, ASSESSMENT_START, ASSESSMENT_AUTHORISED, ASSESSMENT_REFERRAL)
                    .putAll(ENQUIRIES, ENQUIRY_START, ENQUIRY_END)
                    .putAll(CONFERENCES, CONFERENCE_DATE, CONFERENCE_ENQUIRY)
                    .putAll(PLANS, PLAN_START, PLAN_END)
                    .put(PROTECTION_VISITS, PROTECTION_VISIT_DATE)
                    .put(PROTECTION_REVIEWS, PROTECTION_REVIEW_DATE)
                    .put(CORE_GROUPS, CORE_GROUP_DATE)
                    .putAll(CIN_PLANS, CIN_PLAN_START, CIN_PLAN_END)
                    .put(CIN_PLAN_REVIEWS, CIN_PLAN_REVIEW_DATE)
                    .put(CIN_VISITS, CIN_VISIT_DATE)
                    .putAll(LOOKED_AFTER, LOOKED_AFTER_START, LOOKED_AFTER_CEASED)
                    .putAll(INVOLVEMENTS, INVOLVEMENT_START, INVOLVEMENT_END)
                    .putAll(PRIVATE_FOSTERING, FOSTERING_START, FOSTERING_END)
                    .putAll(YOUNG_CARERS, CARER_KNOWN_FROM, CARER_KNOWN_TO)
                    .putAll(PROCEEDINGS, ISSUED, CONCLUDED)
                    .build();

    /** The times of rows that may be there as columns. */
    static final ImmutableSetMultimap<Rows<?, ?>, TimeField<?>> TIMES =
            ImmutableSetMultimap.<Rows<?, ?>, TimeField<?>>builder()
                    .putAll(DECISIONS, RECEIVED, DECIDED)
                    .build();

    static final String PROFESSIONALS = "ssd_professionals";
    static final String POPULATION = "local_population";

    private Tables() {}

    /** Whether all that is wanted is what the columns of a table hold under its name. An age is not: it changes by the day. */
    static boolean isOfColumns(ColumnSource.Wanted wanted) {
        return DATES.get(wanted.rows()).containsAll(wanted.days())
                && TIMES.get(wanted.rows()).containsAll(wanted.times())
                && wanted.by().stream()
                        .allMatch(by -> !by.changes() && by.equals(Dimensions.OF_CHILDREN.get(by.name())));
    }

    /** A visit that names no plan can only belong to a plan of the child visited; one that names a plan, to any child's. */
    private static ImmutableList<ProtectionVisit> planVisits(ChildRecord child) {
        return child.strayVisits().isEmpty()
                ? child.protectionVisits()
                : ImmutableList.<ProtectionVisit>builder()
                        .addAll(child.protectionVisits())
                        .addAll(child.strayVisits())
                        .build();
    }
}
