package org.safeguarding.indicators.io.table;

/** What is odd, though it was read. The list is closed. */
public enum WarningCode implements IssueCode {
    /** A file from which no table could be read; the message says why. One a table. */
    TABLE_UNREADABLE,
    /** A table is there in several files; the message says which of them was read. One a file that was not. */
    TABLE_GIVEN_TWICE,
    /** A file or sheet that was looked at as one of a format's lists and is none that is known. One a file or sheet. */
    LIST_NOT_KNOWN,
    /** A list that seems to leave out rows that figures need. One a list. */
    LIST_MAY_BE_SHORT,
    /** A column that may be blank is not there and reads as blank. One a column. */
    COLUMN_MISSING,
    /** Every day of a slashed column is 12 or less, so day and month cannot be told apart; read as {@code dd/MM/yyyy}. */
    DATES_AMBIGUOUS,
    /** A file has another number of rows than {@code extract.json} says. One a table. */
    ROW_COUNT_DIFFERS,
    /** A {@code commentary.md} that is no text. */
    COMMENTARY_UNREADABLE,
    /** Text in {@code commentary.md} under a heading that is no indicator's id, or under none; left out. */
    COMMENTARY_ON_NOTHING,
    /** The as-at date is before every date in the extract. One an extract. */
    AS_AT_BEFORE_DATA,
    /** Dates after the as-at date. One a column, with the first lines. */
    AFTER_AS_AT,
    /** A value in a JSON cell that is no flag; it reads as not known. */
    JSON_VALUE_NOT_A_FLAG,
    /** An end before its start: the interval is impossible. */
    END_BEFORE_START,
    /** A date of a working-day clock in a year that the calendar of working days does not cover. */
    DATE_OUTSIDE_CALENDAR,
    /** An initial child protection conference on a Saturday or Sunday. */
    CONFERENCE_ON_WEEKEND,
    /** A child protection plan that starts and ends on one day. */
    PLAN_WITHOUT_DURATION,
    /** Two child protection plans of one child at once. */
    TWO_OPEN_PLANS,
    /** A plan for a child in need while a child protection plan of the same child is open. */
    CIN_PLAN_BESIDE_PROTECTION_PLAN,
    /** Two episodes of need of one child at once. */
    TWO_OPEN_EPISODES,
    /** An episode of need that began in the days covered, without a referral among them. */
    EPISODE_WITHOUT_REFERRAL,
    /** A row with another date of birth for its child than one before; the first is read. */
    BIRTH_DATES_DIFFER,
    /** A referral said to have led to no further action, which an assessment, an enquiry or a plan names. One a table. */
    ACTIVITY_DESPITE_NFA,
    /** An id that refers to a row of another table, where there is no such row. */
    REFERENCE_NOT_FOUND,
    /** A conference of a child who did not move in on a plan that names no enquiry, so that it counts as late. */
    CONFERENCE_WITHOUT_ENQUIRY,
    /** An assessment without a known referral, where its clock is to start at the referral, so that it is left out. */
    ASSESSMENT_WITHOUT_REFERRAL,
    /** Something dated before the referral it names. */
    BEFORE_REFERRAL,
    /** A close date without a close reason. */
    CLOSE_DATE_WITHOUT_REASON,
    /** A close reason without a close date. */
    CLOSE_REASON_WITHOUT_DATE,
    /** Something that began after the death of its child. */
    AFTER_DEATH,
    /** An episode closed because the child died, where no date of death is known. */
    DEATH_WITHOUT_DATE,
    /** An episode of somebody older than 25. */
    OLDER_THAN_25;

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }
}
