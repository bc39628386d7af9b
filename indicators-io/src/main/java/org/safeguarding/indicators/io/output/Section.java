package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.safeguarding.indicators.time.PeriodKind;

/**
 * A section of the report.
 *
 * @param heading its number and title
 * @param kinds the kinds of period it usually prints; none for a section that prints one date
 * @param across the dimension whose groups are the columns at that one date, or empty
 * @param rows the indicators of its table, a row each, in order
 * @param tables the indicators that have a table of their own, of their groups
 */
record Section(
        String heading,
        ImmutableSet<PeriodKind> kinds,
        String across,
        ImmutableList<String> rows,
        ImmutableList<String> tables) {
    private static final ImmutableSet<PeriodKind> MONTHS = Sets.immutableEnumSet(PeriodKind.MONTH);
    private static final ImmutableSet<PeriodKind> QUARTERS_AND_MONTHS =
            Sets.immutableEnumSet(PeriodKind.QUARTER, PeriodKind.MONTH);

    /** The report, section by section. An indicator belongs to one section. */
    static final ImmutableList<Section> ALL = ImmutableList.of(
            atOneDate(
                    "5 Workforce (full-time equivalents)",
                    "service",
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
            of(
                            "8 Front door",
                            MONTHS,
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
                            QUARTERS_AND_MONTHS,
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
            of("10 Children in need", QUARTERS_AND_MONTHS, "cin-open", "cin-rate"),
            of(
                    "13 Child protection",
                    QUARTERS_AND_MONTHS,
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
                            QUARTERS_AND_MONTHS,
                            "care-cases",
                            "care-children",
                            "care-rate",
                            "care-duration-weeks",
                            "care-26w-pct",
                            "care-remain-pct",
                            "care-repeat-children",
                            "care-recurrent-children")
                    .withTables("care-outcomes"));

    /** A section for indicators that are in none, so that nothing asked for goes unprinted. */
    static Section ofOthers(Iterable<String> rows) {
        return new Section("Other indicators", QUARTERS_AND_MONTHS, "", ImmutableList.copyOf(rows), ImmutableList.of());
    }

    private static Section of(String heading, ImmutableSet<PeriodKind> kinds, String... rows) {
        return new Section(heading, kinds, "", ImmutableList.copyOf(rows), ImmutableList.of());
    }

    private static Section atOneDate(String heading, String across, String... rows) {
        return new Section(heading, ImmutableSet.of(), across, ImmutableList.copyOf(rows), ImmutableList.of());
    }

    private Section withTables(String... ids) {
        return new Section(heading, kinds, across, rows, ImmutableList.copyOf(ids));
    }

    /** Every indicator of the section. */
    ImmutableList<String> ids() {
        return ImmutableList.<String>builder().addAll(rows).addAll(tables).build();
    }
}
