package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * A section of the report.
 *
 * @param heading its number and title
 * @param columns the periods it usually prints
 * @param across the dimension whose groups are the columns at one date, or empty
 * @param rows the indicators of its table, a row each, in order
 * @param tables the indicators that have a table of their own, of their groups
 */
record Section(
        String heading, Columns columns, String across, ImmutableList<String> rows, ImmutableList<String> tables) {
    /** Indicators without a target whose target is being thought over, which is said in words. */
    static final ImmutableSet<String> UNDER_REVIEW = ImmutableSet.of("cin-rate");

    /** Which periods a section usually prints. */
    enum Columns {
        /** One date. */
        SNAPSHOT,
        /** The months. */
        MONTHS,
        /** The quarters, and the months of the newest of them. */
        QUARTERS_AND_MONTHS,
        /** Whole financial years, and the quarters of the newest of them. */
        YEARS_AND_QUARTERS
    }

    /** The report, section by section. An indicator belongs to one section. */
    static final ImmutableList<Section> ALL = ImmutableList.of(
            of("4 Children worked with", Columns.SNAPSHOT).withTables("open-children"),
            new Section(
                    "5 Workforce (full-time equivalents)",
                    Columns.SNAPSHOT,
                    "service",
                    ImmutableList.of(
                            "posts-fte",
                            "permanent-fte",
                            "perm-staff-pct",
                            "vacancies-fte",
                            "agency-fte",
                            "unfilled-fte",
                            "agency-rate",
                            "vacancy-rate",
                            "agency-cover",
                            "turnover-12m"),
                    ImmutableList.of()),
            of("5.2 Caseloads", Columns.MONTHS, "caseload"),
            of(
                            "8 Front door",
                            Columns.MONTHS,
                            "contacts",
                            "contact-children",
                            "contacts-progressed-pct",
                            "contacts-progressed",
                            "referrals",
                            "referral-rate-12m",
                            "rereferral-pct-12m",
                            "decision-24h-pct")
                    .withTables("contacts-by-source"),
            of(
                            "9 Assessments and section 47",
                            Columns.QUARTERS_AND_MONTHS,
                            "assessments-started",
                            "assessments-started-monthly-mean",
                            "assessment-rate-12m",
                            "seen-5wd-pct",
                            "assessment-45wd-pct",
                            "assessment-50wd-pct",
                            "assessment-60wd-pct",
                            "assessments-overdue",
                            "assessment-service-pct",
                            "s47-rate-12m")
                    .withTables("assessment-duration"),
            of(
                    "10 Children in need",
                    Columns.QUARTERS_AND_MONTHS,
                    "cin-open",
                    "cin-rate",
                    "cin-dfe",
                    "cin-dfe-rate",
                    "cin-plan-pct",
                    "cin-visit-20d-pct",
                    "cin-review-3m-pct"),
            of("11 Young carers", Columns.SNAPSHOT).withTables("young-carers"),
            of("12 Private fostering", Columns.SNAPSHOT, "private-fostering"),
            of(
                    "13 Child protection",
                    Columns.QUARTERS_AND_MONTHS,
                    "cpp-start-rate-12m",
                    "cpp-repeat-pct-12m",
                    "cpp-open",
                    "cpp-rate",
                    "cpp-2y-open",
                    "cpp-2y-ended-pct",
                    "cpp-visit-10wd-pct",
                    "cpp-visit-20d-pct",
                    "core-group-6w-pct",
                    "icpc-15wd-pct",
                    "cpp-review-pct"),
            of(
                            "14 Care proceedings",
                            Columns.YEARS_AND_QUARTERS,
                            "care-cases",
                            "care-children",
                            "care-rate",
                            "care-duration-weeks",
                            "care-26w-pct",
                            "care-remain-pct",
                            "care-repeat-children",
                            "care-recurrent-children")
                    .withTables("care-outcomes"),
            of("Annex: quality", Columns.MONTHS, "audit-completion-pct", "audit-learning-pct")
                    .withTables("audit-grades", "feedback-scores"));

    /** The section of an indicator; empty for one that is in none. */
    static Optional<Section> of(String indicator) {
        return ALL.stream().filter(section -> section.ids().contains(indicator)).findFirst();
    }

    /** A section for indicators that are in none, so that nothing asked for goes unprinted. */
    static Section ofOthers(Iterable<String> rows) {
        return new Section(
                "Other indicators", Columns.QUARTERS_AND_MONTHS, "", ImmutableList.copyOf(rows), ImmutableList.of());
    }

    private static Section of(String heading, Columns columns, String... rows) {
        return new Section(heading, columns, "", ImmutableList.copyOf(rows), ImmutableList.of());
    }

    private Section withTables(String... ids) {
        return new Section(heading, columns, across, rows, ImmutableList.copyOf(ids));
    }

    /** Every indicator of the section. */
    ImmutableList<String> ids() {
        return ImmutableList.<String>builder().addAll(rows).addAll(tables).build();
    }
}
