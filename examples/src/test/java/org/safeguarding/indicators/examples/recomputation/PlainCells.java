package org.safeguarding.indicators.examples.recomputation;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Single cells: the value that one holds, nothing where it is blank, or the code of what is wrong with it. */
final class PlainCells {
    private static final Pattern DATED = Pattern.compile("(?:(\\d{4})-(\\d{2})-(\\d{2})|(\\d{2})/(\\d{2})/(\\d{4}))"
            + "([T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)?( ?(?:[A-Za-z]{1,5}|[+-]\\d{2}(?::?\\d{2})?))?");
    private static final ImmutableSet<LocalDate> SENTINELS =
            ImmutableSet.of(LocalDate.of(9999, 12, 31), LocalDate.of(1900, 1, 1), LocalDate.of(1753, 1, 1));
    private static final ImmutableSet<String> YES = ImmutableSet.of("y", "yes", "true", "1", "a) yes");
    private static final ImmutableSet<String> NO = ImmutableSet.of("n", "no", "false", "0", "b) no");
    private static final ImmutableSet<String> UNKNOWN = ImmutableSet.of("", "u", "c) unknown");
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private PlainCells() {}

    /** How a column writes its dates. */
    enum Shape {
        ISO,
        SLASHED
    }

    /** A cell that cannot be read. */
    static final class BadCell extends Exception {
        private static final long serialVersionUID = 1L;

        private final String code;

        BadCell(String code) {
            super(code);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** The shape of a cell that begins with a date, be there such a day or not; nothing if it has none. */
    static Optional<Shape> shape(String raw) {
        Matcher matcher = DATED.matcher(raw.strip());
        if (!matcher.matches() || (matcher.group(7) == null && matcher.group(8) != null)) {
            return Optional.empty();
        }
        return Optional.of(matcher.group(1) != null ? Shape.ISO : Shape.SLASHED);
    }

    /** The value of a cell; for JSON, the set of keys whose flag is set. */
    static Optional<?> value(PlainColumn.Type type, String cell, Shape shape) throws BadCell {
        String raw = cell.strip();
        if (raw.isEmpty()) {
            return Optional.empty();
        }
        return switch (type) {
            case ID -> Optional.of(id(raw));
            case TEXT -> Optional.of(raw);
            case DATE -> date(raw, shape).filter(day -> !SENTINELS.contains(day));
            case TIME -> time(raw, shape).filter(time -> !SENTINELS.contains(time.toLocalDate()));
            case FLAG -> flag(raw);
            case JSON -> Optional.of(flagsSet(raw));
            case FTE -> Optional.of(decimal(raw, "\\d+(\\.\\d{1,12})?"));
            case WHOLE -> Optional.of(decimal(raw, "\\d+(\\.0)?"));
            case SCORE -> Optional.of(decimal(raw, "(\\d|10)(\\.0)?"));
            case MONTH -> Optional.of(month(raw));
        };
    }

    private static String id(String raw) {
        boolean number = raw.endsWith(".0")
                && raw.length() > 2
                && CharMatcher.inRange('0', '9').matchesAllOf(raw.substring(0, raw.length() - 2));
        return number ? raw.substring(0, raw.length() - 2) : raw;
    }

    private static Optional<LocalDate> date(String raw, Shape shape) throws BadCell {
        Matcher matcher = DATED.matcher(raw);
        if (!matcher.matches() || shape(raw).filter(shape::equals).isEmpty()) {
            throw new BadCell("BAD_DATE");
        }
        int first = shape == Shape.ISO ? 1 : 4;
        int one = Integer.parseInt(matcher.group(first));
        int two = Integer.parseInt(matcher.group(first + 1));
        int three = Integer.parseInt(matcher.group(first + 2));
        try {
            return Optional.of(shape == Shape.ISO ? LocalDate.of(one, two, three) : LocalDate.of(three, two, one));
        } catch (DateTimeException noSuchDay) {
            throw new BadCell("BAD_DATE");
        }
    }

    private static Optional<LocalDateTime> time(String raw, Shape shape) throws BadCell {
        Matcher matcher = DATED.matcher(raw);
        if (!matcher.matches() || matcher.group(7) == null || matcher.group(8) != null) {
            throw new BadCell("BAD_DATE");
        }
        LocalDate day = date(raw, shape).orElseThrow();
        try {
            return Optional.of(day.atTime(LocalTime.parse(matcher.group(7).substring(1))));
        } catch (DateTimeException noSuchTime) {
            throw new BadCell("BAD_DATE");
        }
    }

    private static Optional<Boolean> flag(String raw) throws BadCell {
        String lower = raw.toLowerCase(Locale.ROOT);
        if (UNKNOWN.contains(lower)) {
            return Optional.empty();
        }
        if (!YES.contains(lower) && !NO.contains(lower)) {
            throw new BadCell("BAD_FLAG");
        }
        return Optional.of(YES.contains(lower));
    }

    private static ImmutableSet<String> flagsSet(String raw) throws BadCell {
        JsonNode outcomes;
        try {
            outcomes = JSON.readValue(raw);
        } catch (JacksonException unreadable) {
            throw new BadCell("BAD_JSON");
        }
        if (!outcomes.isObject()) {
            throw new BadCell("BAD_JSON");
        }
        ImmutableSet.Builder<String> set = ImmutableSet.builder();
        outcomes.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            if (value.isValueNode() && YES.contains(value.asString().strip().toLowerCase(Locale.ROOT))) {
                set.add(entry.getKey());
            }
        });
        return set.build();
    }

    private static BigDecimal decimal(String raw, String pattern) throws BadCell {
        if (!raw.matches(pattern)) {
            throw new BadCell("BAD_NUMBER");
        }
        return new BigDecimal(raw);
    }

    private static YearMonth month(String raw) throws BadCell {
        try {
            if (raw.matches("\\d{4}-\\d{2}")) {
                return YearMonth.parse(raw);
            }
        } catch (DateTimeException noSuchMonth) {
            throw new BadCell("BAD_MONTH");
        }
        throw new BadCell("BAD_MONTH");
    }
}
