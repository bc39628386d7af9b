package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.TargetStatus;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.time.Period;

/**
 * What a cell that is not blank must look like: exactly as it is written, and in no other way that would mean the same.
 *
 * @param expected such a cell in words
 * @param allows whether a text is one
 */
record CellForm(String expected, Predicate<String> allows) {
    /** More digits than any figure, and few enough to work with. */
    private static final int LONGEST = 1_000;

    static final CellForm ANY = new CellForm("text", text -> true);
    static final CellForm DECIMAL = number("a plain number such as 12.5", "-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    static final CellForm EXACT =
            number("a plain number without zeros at its end, such as 12.5", "-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?");
    static final CellForm WHOLE = new CellForm("a whole number from 0", text -> isWhole(text, 0, Long.MAX_VALUE));
    static final CellForm POSITIVE = new CellForm("a whole number from 1", text -> isWhole(text, 1, Long.MAX_VALUE));
    static final CellForm VERSION = new CellForm("a whole number from 1", text -> isWhole(text, 1, Integer.MAX_VALUE));
    static final CellForm FLAG = oneOf("true", "false");
    static final CellForm DATE = new CellForm("a date such as 2019-05-31", CellForm::isDate);
    static final CellForm PERIOD = new CellForm("a period such as 2019-05", CellForm::isPeriod);
    static final CellForm TARGET = new CellForm("a target such as >=90, <=15 or 20..25", CellForm::isTarget);
    static final CellForm UNIT =
            oneOf(Arrays.stream(Unit.values()).map(Unit::label).toArray(String[]::new));
    static final CellForm STATUS =
            oneOf(Arrays.stream(Status.values()).map(Status::label).toArray(String[]::new));
    static final CellForm TARGET_STATUS =
            oneOf(Arrays.stream(TargetStatus.values()).map(TargetStatus::label).toArray(String[]::new));

    static CellForm oneOf(String... words) {
        ImmutableSet<String> allowed = ImmutableSet.copyOf(words);
        return new CellForm("one of " + String.join(", ", allowed), allowed::contains);
    }

    private static CellForm number(String expected, String pattern) {
        Predicate<String> plain = Pattern.compile(pattern).asMatchPredicate();
        Predicate<String> minusZero = Pattern.compile("-0(\\.0+)?").asMatchPredicate();
        return new CellForm(expected, text -> text.length() <= LONGEST && plain.test(text) && !minusZero.test(text));
    }

    private static boolean isWhole(String text, long least, long most) {
        try {
            long number = Long.parseLong(text);
            return number >= least && number <= most && Long.toString(number).equals(text);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text) && text.length() == "yyyy-MM-dd".length();
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isPeriod(String text) {
        try {
            return Period.parse(text).label().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isTarget(String text) {
        try {
            return Target.parse(text).label().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
