package org.safeguarding.indicators.io.table;

import com.google.common.base.Preconditions;
import java.util.Comparator;

/**
 * Something wrong or odd in an extract, said so that somebody can mend the source: it holds record keys, columns and dates,
 * and never a name or a date of birth.
 *
 * @param code what it is
 * @param file the file it is in, without its folder; empty if it concerns the extract as a whole
 * @param line the line of the file on which the record begins (the header is line 1; in JSON the number of the element,
 *     from 1); 0 if it concerns the whole file
 * @param column the column; empty if it concerns the whole row
 * @param value the cell, if all its characters are such as its column allows, else its shape ({@code 99/99/9999}, {@code
 *     Aaaaa}); long ones are cut and end in an ellipsis; in a warning a date is written {@code yyyy-MM-dd} however the file
 *     writes it
 * @param message what was expected, in plain words
 */
public record ReadIssue(IssueCode code, String file, long line, String column, String value, String message) {
    /** By file, then by line, rejections before warnings, then by what is left, so that the order is always the same. */
    public static final Comparator<ReadIssue> ORDER = Comparator.comparing(ReadIssue::file)
            .thenComparingLong(ReadIssue::line)
            .thenComparing(ReadIssue::severity)
            .thenComparing(issue -> issue.code().name())
            .thenComparing(ReadIssue::column)
            .thenComparing(ReadIssue::value)
            .thenComparing(ReadIssue::message);

    /**
     * An issue.
     *
     * @param code what it is
     * @param file the file
     * @param line the line, or 0
     * @param column the column, or empty
     * @param value the cell as it may be shown
     * @param message what was expected
     * @throws IllegalArgumentException if the line is less than 0
     */
    public ReadIssue {
        Preconditions.checkArgument(line >= 0, "Expected a line of 0 or more, but was %s", line);
    }

    /**
     * What became of it.
     *
     * @return the severity of the code
     */
    public Severity severity() {
        return code.severity();
    }
}
