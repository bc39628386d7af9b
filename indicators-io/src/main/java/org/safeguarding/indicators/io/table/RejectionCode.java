package org.safeguarding.indicators.io.table;

/** Why a row was rejected. The list is closed. */
public enum RejectionCode implements IssueCode {
    /** A cell that must not be blank is blank, or holds a date that means blank. */
    MISSING_VALUE(
            "A cell that must not be blank is blank, or holds a date that stands for a blank (1753-01-01, 1900-01-01,"
                    + " 9999-12-31).",
            "Enter the value in the source system. If it is there, see why the query of the extract loses it."),
    /** A cell that is no date, no such day, or a date not in the form that the column keeps to. */
    BAD_DATE(
            "A cell holds no date, a day that does not exist, or a date in another form than most of its column.",
            "Correct the day in the source system, or export the whole column as yyyy-MM-dd. A number of five digits is a"
                    + " spreadsheet's day number: export as text, without opening the file in a spreadsheet."),
    /** A cell that is no number, or one that its column does not allow. */
    BAD_NUMBER(
            "A cell holds no plain number, or one that its column does not allow.",
            "Write numbers with a point and without a thousands mark or unit; correct what is negative or out of range."),
    /** A cell that is no flag. */
    BAD_FLAG(
            "A cell holds something else than yes, no or unknown.",
            "Export the flag as Y, N or a blank, or translate the codes of the source system where the extract is made."),
    /** A cell that is no JSON object. */
    BAD_JSON(
            "A cell of outcomes is no JSON object.",
            "See whether the export cuts long cells short or loses quotation marks."),
    /** A cell that is no month. */
    BAD_MONTH("A cell holds no month.", "Write the month as yyyy-MM, such as 2019-05."),
    /** A row whose primary id an accepted row before it has. */
    DUPLICATE_ID(
            "A row has the primary id of an accepted row before it; the first one stays.",
            "Remove the row that is there twice. Where both are real, a join in the query has doubled rows, or the ids are not"
                    + " those of the table."),
    /**
     * A row with another number of fields than the header, or with a quotation mark that is never closed; an element that is no
     * JSON object; a text that a mapping has no translation for.
     */
    BAD_ROW(
            "A row has another number of fields than the header, or a quotation mark that is never closed; or it is no JSON"
                    + " object; or a mapping has no translation for one of its codes.",
            "Put cells with commas, quotation marks or line ends into quotation marks when exporting. Add the code to the"
                    + " mapping.");

    private final String meaning;
    private final String remedy;

    RejectionCode(String meaning, String remedy) {
        this.meaning = meaning;
        this.remedy = remedy;
    }

    @Override
    public Severity severity() {
        return Severity.REJECTION;
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
