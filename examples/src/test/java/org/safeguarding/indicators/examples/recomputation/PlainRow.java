package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;

/**
 * An accepted row.
 *
 * @param line the line it begins on
 * @param child the child that it is about, or empty: what stands in its column of persons
 * @param cells its cells by column; a blank cell is not there
 */
record PlainRow(int line, String child, ImmutableMap<String, Object> cells) {

    /** A text or id; empty where blank. */
    String text(String column) {
        return (String) cells.getOrDefault(column, "");
    }

    /** A date that every accepted row has. */
    LocalDate day(String column) {
        return date(column).orElseThrow();
    }

    Optional<LocalDate> date(String column) {
        return Optional.ofNullable((LocalDate) cells.get(column));
    }

    Optional<LocalDateTime> time(String column) {
        return Optional.ofNullable((LocalDateTime) cells.get(column));
    }

    Optional<YearMonth> month(String column) {
        return Optional.ofNullable((YearMonth) cells.get(column));
    }

    Optional<BigDecimal> number(String column) {
        return Optional.ofNullable((BigDecimal) cells.get(column));
    }

    /** Whether a flag is set: blank and unknown read as no. */
    boolean flag(String column) {
        return Boolean.TRUE.equals(cells.get(column));
    }

    /** Whether a JSON cell sets a flag. */
    boolean outcome(String column, String key) {
        return cells.get(column) instanceof ImmutableSet<?> set && set.contains(key);
    }

    /** Whether a date that every row has falls on a day from the first to the last. */
    boolean isIn(String column, LocalDate first, LocalDate last) {
        return !day(column).isBefore(first) && !day(column).isAfter(last);
    }

    /** Whether an end that may be blank falls on a day from the first to the last. */
    boolean ends(String column, LocalDate first, LocalDate last) {
        return date(column).isPresent() && isIn(column, first, last);
    }

    /** Open at the end of a day, which is never after the as-at date: so an end after that reads as blank of itself. */
    boolean isOpen(String start, String end, LocalDate at) {
        return !day(start).isAfter(at) && date(end).map(day -> day.isAfter(at)).orElse(true);
    }
}
