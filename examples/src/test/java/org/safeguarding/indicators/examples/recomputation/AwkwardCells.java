package org.safeguarding.indicators.examples.recomputation;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * The cells of one column of one file, as text: in the ways that are allowed, and in ways that are not.
 *
 * <p>What is wrong with a column's dates is of one kind: either days that do not exist or the other shape, since the
 * first bear on which shape is commoner.
 */
final class AwkwardCells {
    private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter FRACTIONS = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

    private final AwkwardChoices choices;
    private final PlainColumn column;
    private final boolean plain;
    private final boolean slashed;
    private final boolean mixed;
    private final boolean stamped;
    private final boolean wrongShapes;

    AwkwardCells(AwkwardChoices choices, PlainColumn column, boolean plain) {
        this.choices = choices;
        this.column = column;
        this.plain = plain;
        this.slashed = !plain && choices.chance(30);
        this.mixed = !plain && column.type() == PlainColumn.Type.DATE && choices.chance(6);
        this.stamped = !plain && choices.chance(25);
        this.wrongShapes = mixed || choices.chance(50);
    }

    /** A cell that is read as the value. */
    String text(Optional<?> value) {
        return switch (column.type()) {
            case ID -> padded(value.map(this::id).orElse(""));
            case TEXT, JSON, MONTH -> padded(value.map(Object::toString).orElse(""));
            case DATE -> value.map(LocalDate.class::cast).map(this::date).orElseGet(this::blankDate);
            case TIME -> value.map(LocalDateTime.class::cast).map(this::time).orElse("");
            case FLAG -> value.map(Boolean.class::cast).map(this::flag).orElseGet(this::unknownFlag);
            case FTE -> value.map(number -> decimal((BigDecimal) number)).orElse("");
            case WHOLE, SCORE ->
                value.map(number -> number + (!plain && choices.chance(10) ? ".0" : ""))
                        .orElse("");
        };
    }

    /** A cell that rejects its row, or nothing if this column cannot have one. */
    Optional<String> bad() {
        if (column.required() && choices.chance(30)) {
            return Optional.of(choices.oneOf("", " "));
        }
        return switch (column.type()) {
            case ID, TEXT -> column.required() ? Optional.of("") : Optional.empty();
            case MONTH -> Optional.of(choices.oneOf("2019-13", "2019-5", "May 2019", "2019-05-01"));
            case DATE -> Optional.of(badDate());
            case TIME -> Optional.of(badTime());
            case FLAG -> Optional.of(choices.oneOf("maybe", "2", "Yess", "-", "1.0"));
            case JSON ->
                Optional.of(
                        choices.oneOf("{bad", "not json", "{'NEW_REFERRAL_FLAG':'Y'}", "{\"NEW_REFERRAL_FLAG\":\"Y\""));
            case FTE -> Optional.of(choices.oneOf("1,5", "1e3", "n/a", "-2", "-0.5", "0.1234567890123", "1 000"));
            case WHOLE -> Optional.of(choices.oneOf("1.5", "-1", "ten", "1,000"));
            case SCORE -> Optional.of(choices.oneOf("1.5", "-1", "ten", "11", "1,000"));
        };
    }

    private String id(Object id) {
        String text = id.toString();
        boolean number = CharMatcher.inRange('0', '9').matchesAllOf(text);
        return text + (number && !plain && choices.chance(8) ? ".0" : "");
    }

    private String padded(String text) {
        return plain || !choices.chance(4) ? text : choices.oneOf(" ", "") + text + " ";
    }

    private String date(LocalDate day) {
        String stamp = stamped
                ? choices.oneOf("", "T00:00:00", " 00:00:00", " 23:59", "T10:30:00.000Z", "T00:30:00+01:00")
                : "";
        return shaped(day, mixed ? choices.chance(50) : slashed) + stamp;
    }

    private String blankDate() {
        if (plain || !choices.chance(8)) {
            return "";
        }
        return date(choices.oneOf(LocalDate.of(9999, 12, 31), LocalDate.of(1900, 1, 1), LocalDate.of(1753, 1, 1)));
    }

    private String time(LocalDateTime time) {
        String clock = time.format(FRACTIONS);
        if (clock.endsWith(".000") && !choices.chance(10)) {
            clock = time.format(time.getSecond() == 0 && choices.chance(70) ? MINUTES : SECONDS);
        }
        return shaped(time.toLocalDate(), slashed) + (choices.chance(60) ? "T" : " ") + clock;
    }

    private String flag(boolean set) {
        if (plain) {
            return set ? "Y" : "N";
        }
        return set
                ? choices.oneOf("Y", "y", "Yes", "TRUE", "1", "a) Yes", "A) YES ")
                : choices.oneOf("N", "n", "No", "false", "0", "b) No");
    }

    private String unknownFlag() {
        return plain ? "" : choices.oneOf("", "", "U", "u", "c) Unknown");
    }

    private String decimal(BigDecimal number) {
        return number.toPlainString()
                + (plain || number.scale() == 0 || number.scale() == 12 || !choices.chance(20) ? "" : "0");
    }

    private String badDate() {
        String withoutShape =
                choices.oneOf("soon", "1/5/2019", "20190501", "43556", "2019-5-1", "2019-05", "01-05-2019");
        if (column.required() && choices.chance(15)) {
            return shaped(LocalDate.of(1900, 1, 1), slashed);
        }
        if (choices.chance(40)) {
            return withoutShape;
        }
        if (wrongShapes) {
            return shaped(LocalDate.of(2019, 5, choices.between(1, 28)), !slashed);
        }
        return slashed
                ? choices.oneOf("30/02/2019", "31/04/2019", "12/13/2019")
                : choices.oneOf("2019-02-29", "2019-13-01");
    }

    private String badTime() {
        String day = shaped(LocalDate.of(2019, 5, choices.between(1, 28)), slashed);
        if (wrongShapes) {
            return choices.oneOf("soon", shaped(LocalDate.of(2019, 5, 3), !slashed) + "T10:00");
        }
        return choices.oneOf("soon", day, day + "T10:00Z", day + " 10:00:00+01:00", day + "T25:00", day + "T10");
    }

    private static String shaped(LocalDate day, boolean slashed) {
        return slashed ? day.format(SLASHED) : day.toString();
    }
}
