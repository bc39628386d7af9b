package org.safeguarding.indicators.io.annexa;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeguarding.indicators.io.extract.Coverage;
import org.safeguarding.indicators.io.extract.ExtractBuilder;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.WarningCode;

/** Makes the tables of an extract of the lists that were read. */
final class Conversion {
    private static final int CONFERENCE_MONTHS = 3;

    private final Map<AnnexList, ListRows> lists;
    private final LocalDate asAt;
    private final LocalDate firstDay;
    private final ExtractBuilder extract;

    Conversion(Map<AnnexList, ListRows> lists, LocalDate asAt, ExtractBuilder extract) {
        this.lists = lists;
        this.asAt = asAt;
        this.firstDay = AnnexA.firstDay(asAt);
        this.extract = extract;
    }

    void run() {
        Limits.REASONS.forEach(extract::withheld);
        persons();
        contacts();
        episodes();
        assessments();
        enquiries();
        protection();
        care();
    }

    private Optional<ListRows> rows(AnnexList list) {
        return Optional.ofNullable(lists.get(list));
    }

    /** The rows of all lists, in their order: who is on several is one person, and the first date of birth stands. */
    private void persons() {
        MadeTable made = new MadeTable("ssd_person", "Annex A");
        Map<String, String> born = new HashMap<>();
        for (ListRows rows : lists.values()) {
            for (int row = 0; row < rows.size(); row++) {
                String birth = rows.text(AnnexList.BORN, row);
                String known = birth.isEmpty() ? birth : born.putIfAbsent(rows.child(row), birth);
                if (known != null && !known.equals(birth)) {
                    extract.issue(new ReadIssue(
                            WarningCode.BIRTH_DATES_DIFFER,
                            rows.file(row),
                            rows.line(row),
                            rows.nameInFile(AnnexList.BORN),
                            "",
                            "another row before has another date of birth for the child, which is read"));
                }
            }
        }
        Set<String> added = new HashSet<>();
        for (ListRows rows : lists.values()) {
            for (int row = 0; row < rows.size(); row++) {
                String child = rows.child(row);
                if (added.add(child)) {
                    made.add(
                            rows.file(row),
                            rows.line(row),
                            "pers_person_id",
                            child,
                            "pers_dob",
                            born.getOrDefault(child, ""));
                }
            }
        }
        extract.table(made.name(), made);
    }

    private void contacts() {
        rows(AnnexList.CONTACTS).ifPresent(rows -> {
            MadeTable made = made("ssd_contacts", rows)
                    .named("cont_person_id", rows.nameInFile(AnnexList.CHILD))
                    .named("cont_contact_date", rows.nameInFile(rows.key()));
            for (int row = 0; row < rows.size(); row++) {
                made.add(
                        rows.file(row),
                        rows.line(row),
                        "cont_contact_id",
                        rows.id(row),
                        "cont_person_id",
                        rows.child(row),
                        "cont_contact_date",
                        rows.date(row),
                        "cont_contact_source_code",
                        rows.text("Contact Source", row));
            }
            add(made, rows);
            extract.lacks(made.name(), "cont_contact_outcome_json", Limits.NO_OUTCOME);
        });
    }

    private void episodes() {
        Optional<ListRows> referrals = rows(AnnexList.REFERRALS);
        Optional<ListRows> need = rows(AnnexList.NEED);
        if (referrals.isEmpty() && need.isEmpty()) {
            return;
        }
        Episodes episodes = Episodes.of(referrals, need, firstDay, asAt);
        episodes.issues().forEach(extract::issue);
        extract.table(episodes.table().name(), episodes.table())
                .covers(episodes.table().name(), Coverage.cutOffBefore(firstDay, asAt))
                .openFrom(episodes.table().name(), asAt);
        referrals.ifPresent(
                rows -> extract.rejected(episodes.table().name(), rows.table().rejected()));
        need.ifPresent(
                rows -> extract.rejected(episodes.table().name(), rows.table().rejected()));
        if (referrals.isEmpty()) {
            extract.withheld("referrals", "list 3 of Annex A, the referrals, is missing");
        }
        if (need.isEmpty()) {
            for (String indicator : new String[] {"cin-open", "cin-rate", "cin-dfe", "cin-dfe-rate"}) {
                extract.withheld(indicator, "list 6 of Annex A, the children in need, is missing");
            }
        }
    }

    private void assessments() {
        rows(AnnexList.ASSESSMENTS).ifPresent(rows -> {
            String authorised = "Continuous Assessment Date of Authorisation";
            String support = "Was the child assessed as requiring LA children's social care support?";
            MadeTable made = made("ssd_cin_assessments", rows)
                    .named("cina_person_id", rows.nameInFile(AnnexList.CHILD))
                    .named("cina_assessment_start_date", rows.nameInFile(rows.key()))
                    .named("cina_assessment_auth_date", rows.nameInFile(authorised));
            boolean anyBefore = false;
            for (int row = 0; row < rows.size(); row++) {
                anyBefore |= LocalDate.parse(rows.date(row)).isBefore(firstDay);
                String flag = rows.text(support, row);
                made.add(
                        rows.file(row),
                        rows.line(row),
                        "cina_assessment_id",
                        rows.id(row),
                        "cina_person_id",
                        rows.child(row),
                        "cina_assessment_start_date",
                        rows.date(row),
                        "cina_assessment_auth_date",
                        rows.text(authorised, row),
                        "cina_assessment_child_seen",
                        rows.text("Child Seen During Continuous Assessment", row),
                        "cina_assessment_outcome_json",
                        flag.isEmpty() ? "" : "{\"PROV_OF_SERVICES_FLAG\":\"" + flag + "\"}",
                        "cina_assessment_team",
                        rows.text(AnnexList.TEAM, row));
            }
            if (rows.size() > 0 && !anyBefore) {
                extract.issue(new ReadIssue(
                        WarningCode.LIST_MAY_BE_SHORT,
                        rows.table().file(),
                        0,
                        rows.nameInFile(rows.key()),
                        "",
                        "no assessment started before " + firstDay
                                + ": if the list leaves out those that started earlier and were"
                                + " open in the six months, figures on how long assessments take are too good"));
            }
            add(made, rows);
            extract.lacks(
                    made.name(),
                    "cina_referral_id",
                    "list 4 of Annex A does not say which referral led to an assessment");
        });
    }

    /** A conference is on the row of its enquiry. One on an enquiry of before the six months is not there. */
    private void enquiries() {
        rows(AnnexList.ENQUIRIES).ifPresent(rows -> {
            String held = "Date of Initial Child Protection Conference";
            MadeTable enquiries = made("ssd_s47_enquiry", rows)
                    .named("s47e_person_id", rows.nameInFile(AnnexList.CHILD))
                    .named("s47e_s47_start_date", rows.nameInFile(rows.key()));
            MadeTable conferences = made("ssd_initial_cp_conference", rows)
                    .named("icpc_person_id", rows.nameInFile(AnnexList.CHILD))
                    .named("icpc_icpc_date", rows.nameInFile(held));
            for (int row = 0; row < rows.size(); row++) {
                enquiries.add(
                        rows.file(row),
                        rows.line(row),
                        "s47e_s47_enquiry_id",
                        rows.id(row),
                        "s47e_person_id",
                        rows.child(row),
                        "s47e_s47_start_date",
                        rows.date(row));
                String day = rows.text(held, row);
                if (!day.isEmpty()) {
                    conferences.add(
                            rows.file(row),
                            rows.line(row),
                            "icpc_icpc_id",
                            rows.id(row),
                            "icpc_person_id",
                            rows.child(row),
                            "icpc_s47_enquiry_id",
                            rows.id(row),
                            "icpc_icpc_transfer_in",
                            "N",
                            "icpc_icpc_date",
                            day,
                            "icpc_icpc_outcome_cp_flag",
                            rows.text(
                                    "Did the Initial Child Protection Conference Result in a Child Protection Plan",
                                    row));
                }
            }
            add(enquiries, rows);
            // Its rejected rows are those of the enquiries, and counted with them: what needs conferences needs both.
            extract.table(conferences.name(), conferences)
                    .covers(
                            conferences.name(),
                            Coverage.cutOffBefore(
                                    asAt.minusMonths(CONFERENCE_MONTHS).plusDays(1), asAt));
        });
    }

    private void protection() {
        rows(AnnexList.PROTECTION).ifPresent(rows -> {
            String ended = "Child Protection Plan End Date";
            MadeTable made = made("ssd_cp_plans", rows)
                    .named("cppl_person_id", rows.nameInFile(AnnexList.CHILD))
                    .named("cppl_cp_plan_start_date", rows.nameInFile(rows.key()))
                    .named("cppl_cp_plan_end_date", rows.nameInFile(ended));
            for (int row = 0; row < rows.size(); row++) {
                made.add(
                        rows.file(row),
                        rows.line(row),
                        "cppl_cp_plan_id",
                        rows.id(row),
                        "cppl_person_id",
                        rows.child(row),
                        "cppl_cp_plan_start_date",
                        rows.date(row),
                        "cppl_cp_plan_end_date",
                        rows.text(ended, row),
                        "cppl_cp_plan_initial_category",
                        rows.text("Initial Category of Abuse", row));
            }
            said(
                    "childprotectionplan",
                    open(rows, ended),
                    (need, row) -> made.add(
                            need.file(row),
                            need.line(row),
                            "cppl_cp_plan_id",
                            need.id(row) + Episodes.IN_NEED,
                            "cppl_person_id",
                            need.child(row),
                            "cppl_cp_plan_start_date",
                            need.date(row),
                            "cppl_cp_plan_ola",
                            "Y"));
            add(made, rows);
            extract.openFrom(made.name(), asAt);
        });
    }

    private void care() {
        rows(AnnexList.CARE).ifPresent(rows -> {
            String ceased = "Date Ceased to be Looked After";
            MadeTable made = made("ssd_cla_episodes", rows)
                    .named("clae_person_id", rows.nameInFile(AnnexList.CHILD))
                    .named("clae_cla_episode_start_date", rows.nameInFile(rows.key()))
                    .named("clae_cla_episode_ceased_date", rows.nameInFile(ceased));
            for (int row = 0; row < rows.size(); row++) {
                made.add(
                        rows.file(row),
                        rows.line(row),
                        "clae_cla_episode_id",
                        rows.id(row),
                        "clae_person_id",
                        rows.child(row),
                        "clae_cla_episode_start_date",
                        rows.date(row),
                        "clae_cla_episode_ceased_date",
                        rows.text(ceased, row));
            }
            said(
                    "lookedafterchild",
                    open(rows, ceased),
                    (need, row) -> made.add(
                            need.file(row),
                            need.line(row),
                            "clae_cla_episode_id",
                            need.id(row) + Episodes.IN_NEED,
                            "clae_person_id",
                            need.child(row),
                            "clae_cla_episode_start_date",
                            need.date(row)));
            add(made, rows);
            extract.openFrom(made.name(), asAt);
        });
    }

    /** The children with a row that is open at the as-at date. */
    private Set<String> open(ListRows rows, String endColumn) {
        Set<String> children = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            String end = rows.text(endColumn, row);
            // Dates of four-digit years are ordered as their texts are.
            if (rows.date(row).compareTo(asAt.toString()) <= 0
                    && (end.isEmpty() || end.compareTo(asAt.toString()) > 0)) {
                children.add(rows.child(row));
            }
        }
        return children;
    }

    /** What to do with a row of list 6. */
    private interface Said {
        void of(ListRows need, int row);
    }

    /**
     * List 6 says of an open case that the child is on a plan or looked after, where the list of those has nothing: the plan is one of
     * another authority, which list 7 leaves out. It is added, once a child, so that the child is not counted as in need only.
     */
    private void said(String status, Set<String> known, Said said) {
        Set<String> added = new HashSet<>(known);
        rows(AnnexList.NEED).ifPresent(need -> {
            for (int row = 0; row < need.size(); row++) {
                if (need.text("Case Status", row).equals(status)
                        && need.text("CIN Closure Date", row).isEmpty()
                        && added.add(need.child(row))) {
                    said.of(need, row);
                }
            }
        });
    }

    private static MadeTable made(String table, ListRows rows) {
        return new MadeTable(table, rows.table().file());
    }

    private void add(MadeTable made, ListRows rows) {
        extract.table(made.name(), made)
                .covers(made.name(), Coverage.cutOffBefore(firstDay, asAt))
                .rejected(made.name(), rows.table().rejected());
    }
}
