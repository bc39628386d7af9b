package org.safeguarding.indicators.io.extract;

import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.Texts;
import org.safeguarding.indicators.io.table.WarningCode;
import org.safeguarding.indicators.time.Day;

/** Assessments of one referral at once: two that are open, or one that starts while another lasts. */
final class AssessmentWarnings {
    private static final String REFERRAL = "cina_referral_id";
    private static final String START = "cina_assessment_start_date";
    private static final String END = "cina_assessment_auth_date";

    private AssessmentWarnings() {}

    static void find(Warnings warnings) {
        // Without the column of ends all would be open, and it is said already that it is missing.
        warnings.table("ssd_cin_assessments", END).ifPresent(table -> overlapping(warnings, table));
    }

    private static void overlapping(Warnings warnings, Table table) {
        Texts referrals = table.texts(REFERRAL);
        Stretches.of(table, REFERRAL, START, END, row -> !referrals.isBlank(row))
                .overlapping((assessment, other) -> warnings.add(
                        WarningCode.ASSESSMENTS_OVERLAP,
                        table,
                        assessment.row(),
                        START,
                        Day.text(assessment.start()),
                        "the assessment of the same referral on line " + table.line(other.row())
                                + " is open on that day"));
    }
}
