package org.safeguarding.indicators.io.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.safeguarding.indicators.io.table.Flags;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.Texts;
import org.safeguarding.indicators.safeguarding.Assessment;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.Contact;
import org.safeguarding.indicators.safeguarding.InitialConference;
import org.safeguarding.indicators.safeguarding.Section47Enquiry;
import org.safeguarding.indicators.time.Day;

/**
 * Gathers who children are and what begins a case: contacts, referrals, assessments, enquiries, conferences. References between
 * tables are by id alone, looked up in the whole table whoever the person on it is.
 */
final class ChildRows {
    private final Children children;
    private final Map<String, Integer> referred = new HashMap<>();
    private final Map<String, Section47Enquiry> enquiries = new HashMap<>();

    ChildRows(Children children) {
        this.children = children;
    }

    void persons(Table table) {
        int[] born = table.days("pers_dob");
        int[] expected = table.days("pers_expected_dob");
        children.each(
                table, "pers_person_id", (child, row) -> child.born(born[row]).expected(expected[row]));
    }

    void contacts(Table table) {
        Texts ids = table.texts("cont_contact_id");
        int[] days = table.days("cont_contact_date");
        Texts sources = table.texts("cont_contact_source_code");
        Flags progressed = table.flags("cont_contact_outcome_json", "NEW_REFERRAL_FLAG");
        children.each(
                table,
                "cont_person_id",
                (child, row) -> child.addContacts(
                        new Contact(ids.text(row), days[row], sources.text(row), progressed.isYes(row))));
    }

    void episodes(Table table) {
        Texts ids = table.texts("cine_referral_id");
        int[] days = table.days("cine_referral_date");
        int[] closed = table.days("cine_close_date");
        Texts reasons = table.texts("cine_close_reason");
        Flags noFurtherAction = table.flags("cine_referral_nfa");
        Texts sources = table.texts("cine_referral_source_code");
        Texts teams = table.texts("cine_referral_team");
        children.each(table, "cine_person_id", (child, row) -> {
            referred.put(ids.text(row), days[row]);
            child.addEpisodes(new CinEpisode(
                    ids.text(row),
                    days[row],
                    closed[row],
                    reasons.text(row),
                    noFurtherAction.isYes(row),
                    sources.text(row),
                    teams.text(row)));
        });
    }

    /** After the episodes, which assessments name. */
    void assessments(Table table) {
        Texts ids = table.texts("cina_assessment_id");
        Texts referrals = table.texts("cina_referral_id");
        int[] started = table.days("cina_assessment_start_date");
        int[] authorised = table.days("cina_assessment_auth_date");
        Flags services = table.flags("cina_assessment_outcome_json", "PROV_OF_SERVICES_FLAG");
        Texts teams = table.texts("cina_assessment_team");
        children.each(
                table,
                "cina_person_id",
                (child, row) -> child.addAssessments(new Assessment(
                        ids.text(row),
                        started[row],
                        authorised[row],
                        referred.getOrDefault(referrals.text(row), Day.NONE),
                        services.isYes(row),
                        teams.text(row))));
    }

    void enquiries(Table table) {
        Texts ids = table.texts("s47e_s47_enquiry_id");
        int[] started = table.days("s47e_s47_start_date");
        int[] ended = table.days("s47e_s47_end_date");
        children.each(table, "s47e_person_id", (child, row) -> {
            Section47Enquiry enquiry = new Section47Enquiry(ids.text(row), started[row], ended[row]);
            enquiries.put(enquiry.key(), enquiry);
            child.addEnquiries(enquiry);
        });
    }

    /** After the enquiries, which conferences name. */
    void conferences(Table table) {
        Texts ids = table.texts("icpc_icpc_id");
        Texts named = table.texts("icpc_s47_enquiry_id");
        int[] held = table.days("icpc_icpc_date");
        Flags transfersIn = table.flags("icpc_icpc_transfer_in");
        children.each(
                table,
                "icpc_person_id",
                (child, row) -> child.addConferences(new InitialConference(
                        ids.text(row),
                        held[row],
                        Optional.ofNullable(enquiries.get(named.text(row))),
                        transfersIn.isYes(row))));
    }
}
