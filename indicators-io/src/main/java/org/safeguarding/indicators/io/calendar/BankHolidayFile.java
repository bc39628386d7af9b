package org.safeguarding.indicators.io.calendar;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the bank holidays of England and Wales from JSON, in either of the two shapes that GOV.UK has:
 *
 * <ul>
 *   <li>as published: {@code {"england-and-wales": {"division": "england-and-wales", "events": [{"title": ..., "date":
 *       "2026-12-25"}]}}};
 *   <li>by division and year: {@code {"divisions": {"england-and-wales": {"2026": [{"title": ..., "date":
 *       "25/12/2026"}]}}}}, where the name of the division may stand between {@code common.nations.} and {@code _slug}.
 * </ul>
 *
 * <p>Other divisions, and other keys beside those, are passed over. A year is covered whole if it has at least 8 bank holidays
 * from Monday to Friday, the first in the first three days of January and the last on 25 December or later: every year since
 * 1978 has. A part of a year at either end is set aside; one between whole years, where something must be missing, makes the
 * file unusable, and so does a date given twice.
 */
public final class BankHolidayFile {
    private static final int LARGEST = 1 << 24;
    private static final int LEAST = 8;
    private static final int NEW_YEAR = 3;
    private static final int CHRISTMAS = 25;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private BankHolidayFile() {}

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8
     * @return its bank holidays
     * @throws BankHolidaysUnusable if it cannot be read, is not in one of the two shapes, or covers no year whole
     */
    public static BankHolidays read(Path file) throws BankHolidaysUnusable {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = ByteStreams.limit(in, LARGEST + 1L).readAllBytes();
            if (bytes.length > LARGEST) {
                throw new BankHolidaysUnusable(name + ": it is larger than 16 MB, which no list of bank holidays is");
            }
            return parse(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    name);
        } catch (CharacterCodingException e) {
            throw new BankHolidaysUnusable(name + ": it is not text in UTF-8");
        } catch (IOException e) {
            throw new BankHolidaysUnusable(
                    name + ": it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    /**
     * Reads the text of a file.
     *
     * @param json the text
     * @param file what messages call it
     * @return its bank holidays
     * @throws BankHolidaysUnusable if it is not in one of the two shapes, or covers no year whole
     */
    public static BankHolidays parse(String json, String file) throws BankHolidaysUnusable {
        NavigableSet<LocalDate> dates = new HolidayDates(file).of(tree(json, file));
        TreeMap<Integer, NavigableSet<LocalDate>> years = new TreeMap<>();
        dates.forEach(date ->
                years.computeIfAbsent(date.getYear(), year -> new TreeSet<>()).add(date));
        TreeSet<Integer> whole = new TreeSet<>();
        years.forEach((year, days) -> {
            if (isWhole(days)) {
                whole.add(year);
            }
        });
        if (whole.isEmpty()) {
            throw new BankHolidaysUnusable(file + ": it covers no year whole; a year has at least " + LEAST
                    + " bank holidays, from New Year's Day to the end of December");
        }
        for (int year = whole.first(); year < whole.last(); year++) {
            if (!whole.contains(year)) {
                throw new BankHolidaysUnusable(
                        file + ": the year " + year + " is not whole, and years around it are: expected" + " at least "
                                + LEAST + " bank holidays, from New Year's Day to the end of December");
            }
        }
        LocalDate first = LocalDate.of(whole.first(), 1, 1);
        LocalDate past = LocalDate.of(whole.last() + 1, 1, 1);
        return new BankHolidays(
                file,
                whole.first(),
                whole.last(),
                ImmutableSortedSet.copyOf(dates.subSet(first, past)),
                ImmutableSortedSet.<LocalDate>naturalOrder()
                        .addAll(dates.headSet(first))
                        .addAll(dates.tailSet(past))
                        .build());
    }

    private static boolean isWhole(NavigableSet<LocalDate> days) {
        return days.stream().filter(day -> day.getDayOfWeek().getValue() <= 5).count() >= LEAST
                && days.first().getDayOfYear() <= NEW_YEAR
                && days.last().getMonthValue() == 12
                && days.last().getDayOfMonth() >= CHRISTMAS;
    }

    private static JsonNode tree(String json, String file) throws BankHolidaysUnusable {
        try {
            return MAPPER.readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(e.getLocation().getLineNr(), 1);
            boolean twice = String.valueOf(e.getOriginalMessage()).contains("Duplicate");
            throw new BankHolidaysUnusable(
                    file + ", line " + line + ": " + (twice ? "a key is given twice" : "it is not JSON"));
        }
    }
}
