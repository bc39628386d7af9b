package org.safeguarding.indicators.io.output;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure of a printed table as a number with a format under which it looks as it is printed: {@code 50.0%* [1]} is the
 * number 0.5, and its marks belong to its format.
 *
 * @param number the number; a percentage is a share of one, as spreadsheets have it
 * @param format the format
 */
record SheetFigure(BigDecimal number, String format) {
    private static final Pattern FIGURE =
            Pattern.compile("(-?[0-9]{1,15}(?:\\.([0-9]{1,9}))?)(%?)(\\*?(?: \\[[0-9]+])*)");

    /** The figure of a cell, or empty where there is none, or more than one. */
    static Optional<SheetFigure> of(String cell) {
        Matcher matcher = FIGURE.matcher(cell);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal printed = new BigDecimal(matcher.group(1));
        boolean percent = !matcher.group(3).isEmpty();
        String marks = matcher.group(4).isEmpty() ? "" : "\"" + matcher.group(4) + "\"";
        return Optional.of(new SheetFigure(
                percent ? printed.movePointLeft(2) : printed,
                format(matcher.group(2) == null ? 0 : matcher.group(2).length()) + (percent ? "%" : "") + marks));
    }

    /** The format of a number with so many places. */
    static String format(int places) {
        return places == 0 ? "0" : "0." + "0".repeat(places);
    }
}
