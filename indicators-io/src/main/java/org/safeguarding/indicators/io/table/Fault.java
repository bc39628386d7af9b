package org.safeguarding.indicators.io.table;

/** What is wrong with a cell: the code it is reported under, and the sentence that says what was expected. */
enum Fault {
    BLANK(RejectionCode.MISSING_VALUE, "a value is required, but the cell is blank"),
    BLANK_DATE(RejectionCode.MISSING_VALUE, "a date is required, but this one stands for a blank"),
    NOT_A_DATE(RejectionCode.BAD_DATE, "expected a date as yyyy-MM-dd or dd/MM/yyyy"),
    NO_SUCH_DAY(RejectionCode.BAD_DATE, "there is no such day; expected yyyy-MM-dd or dd/MM/yyyy"),
    NOT_ISO(RejectionCode.BAD_DATE, "expected yyyy-MM-dd, the form of most dates in this column"),
    NOT_SLASHED(RejectionCode.BAD_DATE, "expected dd/MM/yyyy, the form of most dates in this column"),
    NO_TIME(RejectionCode.BAD_DATE, "expected a date and a time of day, as 2019-05-31T09:30"),
    ZONE_MARK(RejectionCode.BAD_DATE, "expected local time without a zone mark, as 2019-05-31T09:30"),
    NOT_A_NUMBER(RejectionCode.BAD_NUMBER, "expected a plain decimal with a point, as 12.5"),
    NOT_WHOLE(RejectionCode.BAD_NUMBER, "expected a whole number, as 12"),
    NEGATIVE(RejectionCode.BAD_NUMBER, "expected a number that is not negative"),
    NOT_A_SCORE(RejectionCode.BAD_NUMBER, "expected a whole number from 0 to 10"),
    TOO_LONG(RejectionCode.BAD_NUMBER, "expected at most 18 digits before the point and 12 after it"),
    NOT_A_FLAG(
            RejectionCode.BAD_FLAG,
            "expected Y, N, U, Yes, No, true, false, 1, 0, a) Yes, b) No, c) Unknown or a blank"),
    NOT_JSON(RejectionCode.BAD_JSON, "expected a JSON object or a blank"),
    NOT_A_MONTH(RejectionCode.BAD_MONTH, "expected a month as yyyy-MM");

    private final RejectionCode code;
    private final String message;

    Fault(RejectionCode code, String message) {
        this.code = code;
        this.message = message;
    }

    RejectionCode code() {
        return code;
    }

    String message() {
        return message;
    }
}
