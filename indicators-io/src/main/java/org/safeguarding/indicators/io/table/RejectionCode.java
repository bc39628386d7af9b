package org.safeguarding.indicators.io.table;

/** Why a row was rejected. The list is closed. */
public enum RejectionCode implements IssueCode {
    /** A cell that must not be blank is blank, or holds a date that means blank. */
    MISSING_VALUE,
    /** A cell that is no date, no such day, or a date not in the form that the column keeps to. */
    BAD_DATE,
    /** A cell that is no number, or one that its column does not allow. */
    BAD_NUMBER,
    /** A cell that is no flag. */
    BAD_FLAG,
    /** A cell that is no JSON object. */
    BAD_JSON,
    /** A cell that is no month. */
    BAD_MONTH,
    /** A cell of published statistics, or of supplied figures, that names no period. */
    BAD_PERIOD,
    /** A cell of published statistics, or of supplied figures, that is none of the codes or names its column allows. */
    BAD_CODE,
    /** A supplied figure that does not follow from its numerator and denominator, or cannot be the indicator's. */
    BAD_FIGURE,
    /** A row whose primary id an accepted row before it has. */
    DUPLICATE_ID,
    /** A row with another number of fields than the header, or with a quotation mark that is never closed. */
    BAD_ROW;

    @Override
    public Severity severity() {
        return Severity.REJECTION;
    }
}
