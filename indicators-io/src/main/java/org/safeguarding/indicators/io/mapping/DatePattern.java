package org.safeguarding.indicators.io.mapping;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeguarding.indicators.io.table.Cells;
import org.safeguarding.indicators.io.text.EnglishMonths;

/**
 * A form of dates made of {@code yyyy}, one of {@code MM M MMM MMMM}, one of {@code dd d}, and {@code - / .} or a space
 * between them. It is held to strictly: {@code dd} and {@code MM} are two digits, {@code d} and {@code M} one or two, {@code
 * MMM} the first three letters of an English month in any case, {@code MMMM} the whole of it. There are no years of two
 * digits, of which nobody can say the century.
 */
final class DatePattern implements DateForm {
    static final String ALLOWED =
            "a form of dates made of yyyy, MM (or M, MMM, MMMM) and dd (or d) with - / . or a space"
                    + " between them, as dd/MM/yyyy or dd-MMM-yyyy, or " + ExcelSerial.NAME;

    private static final Pattern PART = Pattern.compile("yyyy|MMMM|MMM|MM|M|dd|d|[-/. ]");
    private static final int LONGEST = 20;
    private static final int SHORT_MONTH = 3;

    private final String pattern;
    private final ImmutableList<String> parts;

    private DatePattern(String pattern, ImmutableList<String> parts) {
        this.pattern = pattern;
        this.parts = parts;
    }

    /** The form that a text says; empty if it says none. */
    static Optional<DateForm> parse(String text) {
        if (text.equals(ExcelSerial.NAME)) {
            return Optional.of(ExcelSerial.INSTANCE);
        }
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(text);
        int end = 0;
        while (text.length() <= LONGEST && matcher.find() && matcher.start() == end) {
            parts.add(matcher.group());
            end = matcher.end();
        }
        return !parts.isEmpty() && end == text.length() && isWhole(parts)
                ? Optional.of(new DatePattern(text, ImmutableList.copyOf(parts)))
                : Optional.empty();
    }

    private static boolean isWhole(List<String> parts) {
        String kinds =
                String.join("", parts.stream().map(part -> part.substring(0, 1)).toList());
        String fields = kinds.replaceAll("[^yMd]", "");
        // A digit more or less would belong to either of two neighbours.
        boolean told = true;
        for (int i = 0; i + 1 < parts.size(); i++) {
            told &= !((parts.get(i).equals("d") || parts.get(i).equals("M"))
                    && Character.isLetter(parts.get(i + 1).charAt(0)));
        }
        return told
                && Character.isLetter(kinds.charAt(0))
                && Character.isLetter(kinds.charAt(kinds.length() - 1))
                && !Pattern.compile("[^yMd]{2}").matcher(kinds).find()
                && fields.chars().distinct().count() == fields.length()
                && fields.contains("y")
                && fields.contains("M");
    }

    @Override
    public int read(char[] text, int from, int to, int[] found) {
        found[2] = 1;
        found[3] = -1;
        int at = from;
        for (String part : parts) {
            int end;
            switch (part) {
                case "yyyy" -> {
                    end = number(text, at, to, 4, 4);
                    found[0] = end < 0 ? 0 : Cells.number(text, at, end);
                }
                case "MM", "M" -> {
                    end = number(text, at, to, part.length(), 2);
                    found[1] = end < 0 ? 0 : Cells.number(text, at, end);
                }
                case "MMM", "MMMM" -> end = month(text, at, to, part.length() == SHORT_MONTH, found);
                case "dd", "d" -> {
                    end = number(text, at, to, part.length(), 2);
                    found[2] = end < 0 ? 0 : Cells.number(text, at, end);
                }
                default -> end = at < to && text[at] == part.charAt(0) ? at + 1 : NOT_A_DATE;
            }
            if (end < 0) {
                return NOT_A_DATE;
            }
            at = end;
        }
        return found[1] < 1 || found[1] > 12 || found[2] < 1 || found[2] > daysIn(found[0], found[1])
                ? NO_SUCH_DAY
                : at;
    }

    private static int daysIn(int year, int month) {
        return YearMonth.of(Math.max(year, 0), month).lengthOfMonth();
    }

    /** The end of a number of so many digits, or {@link #NOT_A_DATE}. */
    private static int number(char[] text, int from, int to, int least, int most) {
        int end = from;
        while (end < to && end < from + most && Cells.isDigit(text[end])) {
            end++;
        }
        return end - from < least ? NOT_A_DATE : end;
    }

    private static int month(char[] text, int from, int to, boolean isShort, int[] found) {
        for (int month = 0; month < EnglishMonths.IN_SMALL_LETTERS.size(); month++) {
            String name = EnglishMonths.IN_SMALL_LETTERS.get(month);
            int length = isShort ? SHORT_MONTH : name.length();
            boolean same = to - from >= length;
            for (int i = 0; same && i < length; i++) {
                same = Ascii.toLowerCase(text[from + i]) == name.charAt(i);
            }
            if (same) {
                found[1] = month + 1;
                return from + length;
            }
        }
        return NOT_A_DATE;
    }

    @Override
    public boolean hasDay() {
        return parts.contains("dd") || parts.contains("d");
    }

    @Override
    public String words() {
        return pattern;
    }
}
