package org.safeguarding.indicators.io.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values of Java as the text that a cell of a file would have for them. */
final class CellValues {
    private static final char[] NOTHING = {};

    private CellValues() {}

    /** Hands a value on, or that its column can make no sense of it. */
    static void put(FieldSink sink, int index, @Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            put(sink, index, optional.orElse(null));
        } else if (value == null) {
            sink.field(index, NOTHING, 0, 0);
        } else {
            String text = text(value);
            if (text == null) {
                sink.unreadable(
                        index,
                        NOTHING,
                        0,
                        0,
                        "expected a text, a date, a time, a number, or true or false, but found a value of "
                                + value.getClass().getSimpleName());
            } else {
                put(sink, index, text.toCharArray());
            }
        }
    }

    private static void put(FieldSink sink, int index, char[] text) {
        if (StrictText.isText(text, 0, text.length)) {
            sink.field(index, text, 0, text.length);
        } else {
            sink.unreadable(index, text, 0, text.length, "expected text, but it holds a character that is none");
        }
    }

    private static @Nullable String text(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Double || value instanceof Float) {
            String number = value.toString();
            return number.indexOf('N') < 0 && number.indexOf('I') < 0 ? new BigDecimal(number).toPlainString() : null;
        }
        boolean isPlain = value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof UUID
                || isTime(value);
        return isPlain ? value.toString() : null;
    }

    private static boolean isTime(Object value) {
        return value instanceof LocalDate
                || value instanceof LocalDateTime
                || value instanceof OffsetDateTime
                || value instanceof ZonedDateTime
                || value instanceof Instant
                || value instanceof LocalTime
                || value instanceof YearMonth;
    }
}
