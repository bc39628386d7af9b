package org.safeguarding.indicators.io.calendar;

import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The dates of England and Wales in either shape of file; what is out of shape is refused with its place. */
final class HolidayDates {
    private static final String DIVISION = "england-and-wales";
    private static final String LONG_DIVISION = "common.nations.england-and-wales_slug";
    private static final ImmutableSet<String> BESIDE_YEARS = ImmutableSet.of("slug", "title");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final DateTimeFormatter ISO = formatter("uuuu-MM-dd");
    private static final DateTimeFormatter SLASHED = formatter("dd/MM/uuuu");
    private static final int FIRST_YEAR = 1871;
    private static final int LAST_YEAR = 9998;
    private static final int SHOWN = 40;

    private final String file;
    private final NavigableSet<LocalDate> dates = new TreeSet<>();

    HolidayDates(String file) {
        this.file = file;
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    NavigableSet<LocalDate> of(@Nullable JsonNode root) throws BankHolidaysUnusable {
        if (root == null || !root.isObject()) {
            throw wrong("the file", "an object with " + DIVISION + " or divisions", root);
        }
        @Nullable JsonNode divisions = root.get("divisions");
        if (divisions != null) {
            byYear("divisions", divisions);
        } else {
            published(root);
        }
        return dates;
    }

    private void published(JsonNode root) throws BankHolidaysUnusable {
        JsonNode division = division("", root);
        @Nullable JsonNode name = division.get("division");
        if (name == null || !name.isString() || !name.stringValue().equals(DIVISION)) {
            throw wrong(DIVISION + ".division", DIVISION, name);
        }
        events(DIVISION + ".events", division.get("events"), ISO, 0);
    }

    private void byYear(String path, JsonNode divisions) throws BankHolidaysUnusable {
        JsonNode division = division(path + ".", divisions);
        for (Map.Entry<String, JsonNode> entry : division.properties()) {
            if (YEAR.matcher(entry.getKey()).matches()) {
                events(
                        path + "." + DIVISION + "." + entry.getKey(),
                        entry.getValue(),
                        SLASHED,
                        Integer.parseInt(entry.getKey()));
            } else if (!BESIDE_YEARS.contains(entry.getKey())) {
                throw new BankHolidaysUnusable(file + ": expected " + path + "." + DIVISION
                        + " to have a key for each year, such as 2026, got " + cut(entry.getKey()));
            }
        }
    }

    private JsonNode division(String path, JsonNode divisions) throws BankHolidaysUnusable {
        @Nullable JsonNode division = divisions.get(DIVISION);
        @Nullable JsonNode named = division == null ? divisions.get(LONG_DIVISION) : division;
        if (named == null || !named.isObject()) {
            String found = divisions.isObject() ? String.join(", ", divisions.propertyNames()) : "no object";
            throw new BankHolidaysUnusable(file + ": expected the division " + path + DIVISION + ", found "
                    + cut(found.isEmpty() ? "nothing" : found));
        }
        return named;
    }

    /** Events, of one year where that is not 0. */
    private void events(String path, @Nullable JsonNode events, DateTimeFormatter form, int year)
            throws BankHolidaysUnusable {
        if (events == null || !events.isArray()) {
            throw wrong(path, "a list of events", events);
        }
        for (int i = 0; i < events.size(); i++) {
            String place = path + "[" + i + "]";
            JsonNode event = events.get(i);
            @Nullable JsonNode title = event.get("title");
            if (title == null || !title.isString()) {
                throw wrong(place + ".title", "a text", title);
            }
            LocalDate date = date(place + ".date", event.get("date"), form);
            if (year != 0 && date.getYear() != year) {
                throw wrong(place + ".date", "a date of " + year, event.get("date"));
            }
            if (!dates.add(date)) {
                throw new BankHolidaysUnusable(file + ": " + place + ".date: " + date + " is given twice");
            }
        }
    }

    private LocalDate date(String place, @Nullable JsonNode text, DateTimeFormatter form) throws BankHolidaysUnusable {
        String example = form == ISO ? "2026-12-25" : "25/12/2026";
        if (text != null && text.isString()) {
            try {
                LocalDate date = LocalDate.parse(text.stringValue(), form);
                if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                    return date;
                }
            } catch (DateTimeException e) {
                throw wrong(place, "a date such as " + example, text);
            }
        }
        throw wrong(place, "a date such as " + example, text);
    }

    private BankHolidaysUnusable wrong(String place, String expected, @Nullable JsonNode got) {
        return new BankHolidaysUnusable(file + ": expected " + place + " to be " + expected + ", got "
                + (got == null ? "nothing" : cut(got.toString())));
    }

    private static String cut(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
    }
}
