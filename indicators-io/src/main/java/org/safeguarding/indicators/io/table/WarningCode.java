package org.safeguarding.indicators.io.table;

/** What is odd, though it was read. The list is closed. */
public enum WarningCode implements IssueCode {
    /** A file from which no table could be read, or more of whose rows were rejected than a caller allows. One a table. */
    TABLE_UNREADABLE(
            "No table could be read from a file, or more of its rows were rejected than the caller allows. The"
                    + " figures that need it are not available.",
            "The message says what is wrong with the file. Export it again."),
    /** A table is there in several files; the message says which of them was read. One a file that was not. */
    TABLE_GIVEN_TWICE("A table is there in several files, of which one was read.", "Leave one of them in the folder."),
    /** A name in {@code extract.json} that no table has. One a name. */
    TABLE_NAME_UNKNOWN(
            "extract.json speaks of a table that no extract has, so that what it says is lost.",
            "Correct the name in extract.json."),
    /** A file or sheet that was looked at as one of a format's lists and is none that is known. One a file or sheet. */
    LIST_NOT_KNOWN(
            "A file, or a sheet of a workbook, is none of the lists of its format. Nothing is read from it.",
            "If it is a list, see whether its first row has the names of the columns."),
    /** A list that seems to leave out rows that figures need. One a list. */
    LIST_MAY_BE_SHORT(
            "A list seems to leave out rows that figures need, which are then not available.",
            "Export the list again, with every row of the six months and everything that is open."),
    /** A column that may be blank is not there and reads as blank. One a column. */
    COLUMN_MISSING(
            "A column that may be blank is not there, and reads as blank in every row. Figures that look at it"
                    + " are likely to be wrong.",
            "Add the column to the extract, under this name. If the source has nothing for it, leave it out"
                    + " knowingly."),
    /** Every day of a slashed column is 12 or less, so day and month cannot be told apart; read as {@code dd/MM/yyyy}. */
    DATES_AMBIGUOUS(
            "No day of a column with slashes passes 12, so that nothing shows which number is the day. The dates"
                    + " are read as dd/MM/yyyy.",
            "Export dates as yyyy-MM-dd. If the column is short and day first, nothing is wrong."),
    /** A file has another number of rows than {@code extract.json} says. One a table. */
    ROW_COUNT_DIFFERS(
            "A file has another number of rows than extract.json says.",
            "Export the table again: a transfer may have broken off, or extract.json is that of another day."),
    /** A {@code commentary.md} that is no text. */
    COMMENTARY_UNREADABLE("The commentary is no text in UTF-8, and is left out.", "Save commentary.md as UTF-8."),
    /** Text in {@code commentary.md} under a heading that is no indicator's id, or under none; left out. */
    COMMENTARY_ON_NOTHING(
            "Text of the commentary stands under no heading, or under one that is no indicator's id. It is left"
                    + " out.",
            "Correct the heading to an id of the catalogue."),
    /** The file {@code events.json} is no list of events; left out. */
    EVENTS_UNREADABLE(
            "The events are not a list in JSON, and are left out.",
            "Correct events.json: a list of objects with on, what and indicators."),
    /** An event in {@code events.json} lacks its day, its words or an indicator of the catalogue; left out. */
    EVENT_UNUSABLE(
            "An event lacks its day, what changed, or an indicator of the catalogue. What cannot be used is left out.",
            "Correct the event in events.json."),
    /** The as-at date is before every date in the extract. One an extract. */
    AS_AT_BEFORE_DATA(
            "The as-at date is before every date in the extract, so that nothing has happened yet.",
            "Correct the as-at date."),
    /** Dates after the as-at date. One a column, with the first lines. */
    AFTER_AS_AT(
            "Dates are after the as-at date. They are read as if they had not happened yet.",
            "Correct mistyped years in the source system. If the extract is looked at as it was earlier, nothing"
                    + " is wrong."),
    /** A date in a year that cannot be right, or, one a column, dates more than a year after the as-at date of the extract. */
    IMPLAUSIBLE_DATE(
            "A date is in a year before 1900, or more than a year after the as-at date of the extract. It is read"
                    + " as it stands.",
            "Correct the year in the source system: digits are missing, doubled or the wrong way round."),
    /** A value in a JSON cell that is no flag; it reads as not known. */
    JSON_VALUE_NOT_A_FLAG(
            "A value among the outcomes of a cell is no flag. It reads as not known.", "Export the outcome as Y or N."),
    /** An end before its start: the interval is impossible. */
    END_BEFORE_START(
            "Something ends before it starts. It counts as missed in a timescale, and is left out of means.",
            "Correct the one of the two dates that is wrong in the source system."),
    /** A date of a working-day clock in a year that the calendar of working days does not cover. */
    DATE_OUTSIDE_CALENDAR(
            "A date is in a year for which no working days are known. The row is left out of figures that count"
                    + " working days from or to it.",
            "Correct the year in the source system. For later years, add their bank holidays to the settings."),
    /** An initial child protection conference on a Saturday or Sunday. */
    CONFERENCE_ON_WEEKEND(
            "An initial child protection conference is on a Saturday or Sunday (census rule 8875).",
            "Enter the day on which the conference was held, not the day of recording."),
    /** A child protection plan that starts and ends on one day. */
    PLAN_WITHOUT_DURATION(
            "A child protection plan ends on the day it starts (8840). It is never open at the end of a day, but"
                    + " counts as a start.",
            "Delete the plan if it was entered by mistake; else correct its end."),
    /** Two child protection plans of one child at once. */
    TWO_OPEN_PLANS(
            "Two child protection plans of one child are open at once (8935, 8940). Both count.",
            "End the plan that was replaced, or join the two."),
    /** A plan for a child in need while a child protection plan of the same child is open. */
    CIN_PLAN_BESIDE_PROTECTION_PLAN(
            "A plan for a child in need is open while a child protection plan of the same child is (4001, 4016,"
                    + " 4017).",
            "End the plan for a child in need on the day the protection plan starts."),
    /** Two episodes of need of one child at once. */
    TWO_OPEN_EPISODES(
            "Two episodes of need of one child are open at once (8815, 8816, 8820). Each counts as a referral.",
            "Close the episode that was left open, or join the two."),
    /** A referral on the day on which an episode of the same child was closed, or on the next. */
    REFERRED_AGAIN_AT_ONCE(
            "A child was referred on the day on which an episode of it was closed, or on the next. Each referral"
                    + " counts, as a re-referral too if the earlier one was made in the 12 months before.",
            "See whether the case was closed only to be opened again, and open the old episode instead."),
    /** An episode of need that began in the days covered, without a referral among them. */
    EPISODE_WITHOUT_REFERRAL(
            "An episode of need began in the days covered, but the list of referrals has no referral for it. It counts as"
                    + " open, and not as a referral.",
            "Add the referral to the list of referrals, or correct the start of the episode."),
    /** A row with another date of birth for its child than one before; the first is read. */
    BIRTH_DATES_DIFFER(
            "Two rows of one child have different dates of birth. The first is read.",
            "Correct the date of birth in the source system."),
    /** A referral said to have led to no further action, which an assessment, an enquiry or a plan names. One a table. */
    ACTIVITY_DESPITE_NFA(
            "A referral is said to have led to no further action, but an assessment, an enquiry or a plan names"
                    + " it (8831, 8832, 2990).",
            "Correct the flag of the referral, or the referral that the later work names."),
    /** Referrals that do not say whether they led to no further action. One a table, with the first lines. */
    NFA_NOT_SAID(
            "Referrals do not say whether they led to no further action (8568). They count as if they had not.",
            "Fill the flag with Y or N for every referral."),
    /** An id that refers to a row of another table, where there is no such row. */
    REFERENCE_NOT_FOUND(
            "An id refers to a row of another table that is not there, or was rejected.",
            "Add the missing row, mend the rejected one, or correct the id. See whether both tables were exported"
                    + " at the same time."),
    /** An id that refers to a row of another child. */
    REFERENCE_TO_OTHER_CHILD(
            "An id refers to a row of another child. Rows are matched by that id all the same.",
            "Correct the id or the person in the source system. After a merge of two records of a child, export"
                    + " both tables again."),
    /** Persons whom {@code ssd_person} does not have. One a table, with the first lines. */
    PERSON_NOT_FOUND(
            "Rows are of persons whom ssd_person does not have. They count, but their age and a death are not"
                    + " known.",
            "Let the query of ssd_person take everybody whom another table names."),
    /** Persons whom {@code ssd_person} has only under an id with more or fewer leading zeros. One a table. */
    LEADING_ZEROS_DIFFER(
            "Persons are in ssd_person only under an id with more or fewer leading zeros. They are read as two"
                    + " persons.",
            "Export ids as text, and do not open the files in a spreadsheet before they are read."),
    /** Ids of persons that are too long, or have other characters than letters and digits. One a table. */
    UNUSUAL_PERSON_ID(
            "Ids of persons are longer than 20 characters or have other characters than letters and digits (1570,"
                    + " 1580). They are read as they stand.",
            "See whether another column has slipped into this one. If these are the ids of the source system,"
                    + " nothing is wrong here, but a census return would be refused."),
    /** Two enquiries of one child that start on one day. */
    TWO_ENQUIRIES_ON_ONE_DAY(
            "Two section 47 enquiries of one child start on the same day. Both count.",
            "Delete the one that was entered twice."),
    /** Two conferences of one child that name the same enquiry. */
    TWO_CONFERENCES_OF_ONE_ENQUIRY(
            "Two initial child protection conferences of a child name the same enquiry. Both count.",
            "Delete the one that was entered twice; a conference that went on later is one conference, on its"
                    + " first day."),
    /** A conference of a child who did not move in on a plan that names no enquiry, so that it counts as late. */
    CONFERENCE_WITHOUT_ENQUIRY(
            "A conference of a child who did not move in on another authority's plan names no enquiry. It counts"
                    + " as not held in time.",
            "Link the conference to its enquiry, or say that the child moved in."),
    /** A conference of a child who moved in on a plan that names an enquiry all the same. */
    TRANSFER_IN_WITH_ENQUIRY(
            "A conference is said to be that of a child who moved in on another authority's plan, but names an"
                    + " enquiry (2884). It is read as a transfer in.",
            "Correct the flag, or take the enquiry off the conference."),
    /** A child protection plan that starts on a day without a conference of the child. */
    PLAN_WITHOUT_CONFERENCE(
            "A child protection plan starts on a day on which no conference of the child was held (2885), or"
                    + " there are fewer conferences than plans (2883).",
            "Let the plan start on the day of the conference that decided on it, and enter that conference,"
                    + " transfers in among them."),
    /** An assessment without a known referral, where its clock is to start at the referral, so that it is left out. */
    ASSESSMENT_WITHOUT_REFERRAL(
            "An assessment names no referral that is there, though its clock is to start at the referral. It is"
                    + " left out of those figures.",
            "Link the assessment to its referral."),
    /** An assessment that starts while another one of the same referral is open. */
    ASSESSMENTS_OVERLAP(
            "An assessment starts while another one of the same referral is open (8863Q, 8896). Both count.",
            "Authorise the assessment that is finished, or delete the one that was entered twice."),
    /** Something dated before the referral it names. */
    BEFORE_REFERRAL(
            "Something is dated before the referral it names (1103, 2889).",
            "Correct the date, or link it to the earlier referral it belongs to."),
    /** An assessment or an enquiry without an end, though its referral was closed. */
    CLOSED_WITH_OPEN_WORK(
            "An assessment or an enquiry has no end, though the episode it names is closed (8867, 8868). It"
                    + " counts as open.",
            "Enter the day on which it was authorised or ended, or open the episode again."),
    /** An episode closed after assessment that no assessment names. */
    CLOSED_WITHOUT_ASSESSMENT(
            "An episode was closed for reason RC8 or RC9, after assessment, but no assessment names it (8825Q).",
            "Link the assessment to the referral, or correct the reason."),
    /** A close date without a close reason. */
    CLOSE_DATE_WITHOUT_REASON("An episode has a close date, but no reason (8805).", "Enter the reason."),
    /** A close reason without a close date. */
    CLOSE_REASON_WITHOUT_DATE(
            "An episode has a close reason, but no date (8810). It is read as open.",
            "Enter the date, or take the reason away."),
    /** Something that began after the death of its child. */
    AFTER_DEATH(
            "Something began after the death of its child (8915, 8920, 4008). It counts.",
            "Correct the date of death, or the date of what began."),
    /** An episode closed because the child died, where no date of death is known. */
    DEATH_WITHOUT_DATE(
            "An episode was closed because the child died, but no date of death is known (8585Q).",
            "Enter the date of death, or correct the reason."),
    /** Persons with a date of birth and an expected one. One an extract, with the first lines. */
    BORN_AND_EXPECTED(
            "Persons have a date of birth and an expected one (8525Q). The date of birth is used.",
            "Take the expected date away when a child is born."),
    /** An expected date of birth long past, or further ahead than a birth can be. */
    EXPECTED_BIRTH_FAR_OFF(
            "A child not yet born was expected more than 30 days before the as-at date of the extract, or is"
                    + " expected more than 9 months after it (8530Q). It is of unknown age from the expected date on.",
            "Enter the date of birth, correct the expected one, or close the record of a child who was not born."),
    /** A referral longer before a birth than a pregnancy lasts. */
    REFERRED_LONG_BEFORE_BIRTH(
            "A referral is more than 280 days before the birth of its child, known or expected (8606).",
            "Correct the birth or the referral, or see whether the referral is that of an elder sibling."),
    /** An episode of somebody older than 25, or than the age that a caller sets. */
    OLDER_THAN_25(
            "An episode is of somebody older than 25 (8775Q), or than the age a caller sets. It counts.",
            "Correct the date of birth, or close the episode."),
    /** A service with more permanent staff than posts. */
    PERMANENT_ABOVE_POSTS(
            "A service has more permanent staff than posts, so that its vacancies are less than none.",
            "See whether the two columns are of the same day and the same service, and in full-time equivalents."
                    + " If the service is over its establishment, nothing is wrong."),
    /** A service that more permanent staff left within a year than it has. */
    LEAVERS_ABOVE_PERMANENT(
            "More permanent staff left a service within a year than it has.",
            "See whether leavers are counted in full-time equivalents, and agency staff left out."),
    /** A supplied figure that is left out, since the extract has one of its own or its period had not begun. */
    SUPPLIED_LEFT_OUT(
            "A supplied figure is left out, since the extract has one of its own, or its period had not begun.",
            "Take the figure out of the file, unless it is the extract's that is wrong."),
    /** A supplied figure of an indicator, period or breakdown that the report does not show. */
    SUPPLIED_NOT_SHOWN(
            "A supplied figure is of an indicator, period or breakdown that the report does not show.",
            "Ask for the indicator, period or breakdown, or take the figure out of the file.");

    private final String meaning;
    private final String remedy;

    WarningCode(String meaning, String remedy) {
        this.meaning = meaning;
        this.remedy = remedy;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
