package org.safeguarding.indicators.io.mapping;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeguarding.indicators.io.table.Cells;

/** What the cells of a column look like, without any of them: how many are dates of which form, numbers, text or blank. */
final class ColumnShape {
    private static final ImmutableList<String> FORMS = ImmutableList.of(
            "yyyy-MM-dd",
            "dd/MM/yyyy",
            "MM/dd/yyyy",
            "dd-MMM-yyyy",
            "dd MMM yyyy",
            "dd-MM-yyyy",
            "dd.MM.yyyy",
            "yyyyMMdd",
            "yyyy/MM/dd");
    private static final ImmutableList<DateForm> PATTERNS =
            FORMS.stream().map(form -> DatePattern.parse(form).orElseThrow()).collect(ImmutableList.toImmutableList());
    private static final int FIRST_YEAR = 1753;
    private static final int MOST_DIFFERENT = 10_000;

    private final int[] found = new int[4];
    private final long[] ofForm = new long[FORMS.size()];
    private final Set<Long> different = new HashSet<>();
    private long dates;
    private long numbers;
    private long spreadsheetDays;
    private long decimals;
    private long nested;
    private long texts;
    private long blanks;

    void add(char[] text, int from, int to) {
        int start = Cells.trimmedFrom(text, from, to);
        int end = Cells.trimmedTo(text, start, to);
        if (start == end) {
            blanks++;
            return;
        }
        if (different.size() < MOST_DIFFERENT) {
            different.add(hash(text, start, end));
        }
        boolean date = false;
        for (int i = 0; i < PATTERNS.size(); i++) {
            int behind = PATTERNS.get(i).read(text, start, end, found);
            if (behind > 0 && found[0] >= FIRST_YEAR && Cells.isTimeAfterDate(text, behind, end)) {
                ofForm[i]++;
                date = true;
            }
        }
        if (date) {
            dates++;
        } else if (Cells.areDigits(text, start, end)) {
            numbers++;
        } else if (isDecimal(text, start, end)) {
            decimals++;
        } else {
            texts++;
        }
        spreadsheetDays += ExcelSerial.INSTANCE.read(text, start, end, found) > 0 ? 1 : 0;
    }

    void takeBackBlank() {
        blanks--;
    }

    void addNested() {
        nested++;
    }

    private static long hash(char[] text, int from, int to) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text[i]) * 0x100000001b3L;
        }
        return hash;
    }

    private static boolean isDecimal(char[] text, int from, int to) {
        int points = 0;
        for (int i = text[from] == '-' ? from + 1 : from; i < to; i++) {
            if (text[i] == '.' || text[i] == ',') {
                points++;
            } else if (!Cells.isDigit(text[i])) {
                return false;
            }
        }
        return points <= 1 && Cells.isDigit(text[to - 1]);
    }

    /** The form that all dates of the column have, where that must be said: they are not read by their shape. */
    Optional<String> formToSay() {
        List<String> forms = forms();
        if (dates > 0) {
            return forms.isEmpty() || forms.contains("yyyy-MM-dd") || forms.contains("dd/MM/yyyy")
                    ? Optional.empty()
                    : Optional.of(forms.get(0));
        }
        return spreadsheetDays > 0 && texts == 0 && spreadsheetDays == numbers + decimals
                ? Optional.of(ExcelSerial.NAME)
                : Optional.empty();
    }

    /** The forms that each of the dates has: two, if no day passes 12. */
    private List<String> forms() {
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < ofForm.length; i++) {
            if (ofForm[i] == dates && dates > 0) {
                forms.add(FORMS.get(i));
            }
        }
        return forms;
    }

    /** As {@code dates as dd/MM/yyyy 120, text 3, blank 4; 98 different}. */
    String words() {
        List<String> parts = new ArrayList<>();
        if (dates > 0) {
            List<String> forms = forms();
            if (forms.isEmpty()) {
                for (int i = 0; i < ofForm.length; i++) {
                    if (ofForm[i] > 0) {
                        forms.add(FORMS.get(i) + " (" + ofForm[i] + ")");
                    }
                }
                parts.add("dates of several forms: " + String.join(", ", forms));
            } else {
                parts.add("dates as " + String.join(" or ", forms) + " " + dates);
            }
        }
        add(parts, "digits", numbers);
        add(parts, "decimals", decimals);
        add(parts, "text", texts);
        add(parts, "objects or lists", nested);
        add(parts, "blank", blanks);
        String counts = parts.isEmpty() ? "no rows" : String.join(", ", parts);
        return different.isEmpty()
                ? counts
                : counts + "; "
                        + (different.size() == MOST_DIFFERENT ? MOST_DIFFERENT + " or more" : different.size())
                        + " different";
    }

    private static void add(List<String> parts, String what, long count) {
        if (count > 0) {
            parts.add(what + " " + count);
        }
    }
}
