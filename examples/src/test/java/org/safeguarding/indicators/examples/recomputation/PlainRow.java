package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** An accepted row: the line it begins on, and its cells by column; a blank cell is not there. */
record PlainRow(int line, ImmutableMap<String, Object> cells) {

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
}
