package org.safeguarding.indicators.io.output;

import org.safeguarding.indicators.io.table.IssueCode;
import org.safeguarding.indicators.io.table.RejectionCode;
import org.safeguarding.indicators.io.table.WarningCode;

/** What whoever keeps the source can do about an issue of some kind, in one or two sentences. */
final class WhatToDo {
    private WhatToDo() {}

    static String about(IssueCode code) {
        if (code instanceof RejectionCode rejection) {
            return about(rejection);
        }
        return about((WarningCode) code);
    }

    private static String about(RejectionCode code) {
        return switch (code) {
            case MISSING_VALUE -> "Fill the cell in. The row counts in no figure until then.";
            case BAD_DATE -> "Correct the date, or write it in the form that the rest of its column has.";
            case BAD_NUMBER ->
                "Correct the number: plain digits with a point, no thousands mark, in the range of the column.";
            case BAD_FLAG -> "Write one of the words for yes or no that the column takes.";
            case BAD_JSON -> "Correct the JSON of the cell: one object, its names in quotation marks.";
            case BAD_MONTH -> "Write the month as year and month, such as 2019-05.";
            case DUPLICATE_ID ->
                "Find out which of the rows with this id is right, and leave out the others. The first was taken.";
            case BAD_ROW -> "Correct the row: as many fields as the header has, and quotation marks that are closed.";
        };
    }

    private static String about(WarningCode code) {
        return switch (code) {
            case TABLE_UNREADABLE -> "Export the table again. Figures that need it are not available until then.";
            case TABLE_GIVEN_TWICE -> "Leave out one of the two files. The CSV file was read.";
            case COLUMN_MISSING -> "Add the column to the export, if the system has it. It reads as blank until then.";
            case DATES_AMBIGUOUS ->
                "Export dates as year-month-day, such as 2019-05-31. They were read as day/month/year.";
            case ROW_COUNT_DIFFERS -> "Find out whether the file is whole, or correct the number in extract.json.";
            case COMMENTARY_UNREADABLE -> "Save commentary.md as text in UTF-8. No commentary was printed.";
            case COMMENTARY_ON_NOTHING -> "Make the heading the id of an indicator. The text under it was not printed.";
            case AS_AT_BEFORE_DATA -> "Check the as-at date. Nearly every figure of such a date is zero.";
            case AFTER_AS_AT -> "Check the dates, or the as-at date. What comes after it is not counted.";
            case JSON_VALUE_NOT_A_FLAG ->
                "Write Y or N in the JSON of the cell. The value reads as not known until then.";
            case END_BEFORE_START -> "Correct the start or the end. A clock with such an interval counts as late.";
            case DATE_OUTSIDE_CALENDAR ->
                "Check the date; if it is right, add the year's bank holidays in the settings.";
            case CONFERENCE_ON_WEEKEND -> "Check the date of the conference. It was read as it stands.";
            case PLAN_WITHOUT_DURATION -> "Check whether the plan was recorded in error. It was read as it stands.";
            case TWO_OPEN_PLANS ->
                "Close the plan that is over, or remove the one recorded twice. Both were read as they stand.";
            case CIN_PLAN_BESIDE_PROTECTION_PLAN ->
                "Close the plan for a child in need from the day the child protection plan began.";
            case TWO_OPEN_EPISODES -> "Close the episode that is over, or merge the two. Both were read as they stand.";
            case ACTIVITY_DESPITE_NFA -> "Check the outcome of the referral: something came of it.";
            case REFERENCE_NOT_FOUND -> "Add the row that the id refers to, or correct the id.";
            case CONFERENCE_WITHOUT_ENQUIRY ->
                "Enter the enquiry that led to the conference. It counts as late until then.";
            case ASSESSMENT_WITHOUT_REFERRAL ->
                "Enter the referral of the assessment. Its clock cannot start until then.";
            case BEFORE_REFERRAL -> "Check the two dates, or the referral that is named.";
            case CLOSE_DATE_WITHOUT_REASON -> "Enter why the case was closed.";
            case CLOSE_REASON_WITHOUT_DATE -> "Enter when the case was closed. It counts as open until then.";
            case AFTER_DEATH -> "Check the date of death, and the dates of what began after it.";
            case DEATH_WITHOUT_DATE -> "Enter the date of death.";
            case OLDER_THAN_25 -> "Check the date of birth, and whether the episode should have been closed.";
        };
    }
}
