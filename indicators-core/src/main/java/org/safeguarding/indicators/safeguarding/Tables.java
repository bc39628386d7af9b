package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Optional;
import org.safeguarding.indicators.calculation.DayField;
import org.safeguarding.indicators.calculation.Rows;
import org.safeguarding.indicators.calculation.TimeField;

/** The tables and dates the catalogue reads, under the names of the Standard Safeguarding Dataset. */
final class Tables {
    static final Rows<ChildRecord, Contact> CONTACTS = new Rows<>("ssd_contacts", ChildRecord::contacts);
    static final DayField<Contact> CONTACT_DATE = new DayField<>("cont_contact_date", Contact::day);

    static final Rows<ChildRecord, CinEpisode> EPISODES = new Rows<>("ssd_cin_episodes", ChildRecord::episodes);
    static final DayField<CinEpisode> REFERRAL_DATE = new DayField<>("cine_referral_date", CinEpisode::referred);

    static final Rows<ChildRecord, Assessment> ASSESSMENTS =
            new Rows<>("ssd_cin_assessments", ChildRecord::assessments);
    static final DayField<Assessment> ASSESSMENT_START =
            new DayField<>("cina_assessment_start_date", Assessment::started);
    static final DayField<Assessment> ASSESSMENT_AUTHORISED =
            new DayField<>("cina_assessment_auth_date", Assessment::authorised);
    static final DayField<Assessment> ASSESSMENT_REFERRAL =
            new DayField<>("cine_referral_date of cina_referral_id", Assessment::referred);

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
                    .put(EPISODES, REFERRAL_DATE)
                    .putAll(ASSESSMENTS, ASSESSMENT_START, ASSESSMENT_AUTHORISED, ASSESSMENT_REFERRAL)
                    .putAll(CONFERENCES, CONFERENCE_DATE, CONFERENCE_ENQUIRY)
                    .putAll(PLANS, PLAN_START, PLAN_END)
                    .build();

    static final String SECTION_47 = "ssd_s47_enquiry";
    static final String CARE_EPISODES = "ssd_cla_episodes";
    static final String POPULATION = "local_population";

    private Tables() {}
}
