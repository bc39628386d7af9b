package org.safeguarding.indicators.io.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The number of a cell as the text that a CSV file would have.
 *
 * <ul>
 *   <li>A number is plain: no exponent, no zeros behind the point. Of fractions 15 digits are kept, which is what a spreadsheet
 *       shows; what follows is rounding.
 *   <li>A date is {@code yyyy-MM-dd}, with {@code T} and the time, to the second, if there is one. In the system that begins with
 *       1900 the days before 1 March 1900 are counted without the 29 February 1900 that spreadsheets have; that day itself, a time without a day and
 *       dates from the year 10000 on are no dates.
 * </ul>
 */
final class CellText {
    private static final int LONGEST = 64;
    private static final int MOST_DIGITS = 320;
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final long SECONDS = 86_400;
    private static final int FALSE_LEAP_DAY = 60;
    private static final int LAST_DAY = 2_958_465;
    private static final int LAST_DAY_1904 = 2_957_003;

    private CellText() {}

    /** A number; empty if it is none, or has more digits than a spreadsheet can hold. */
    static Optional<String> number(String raw) {
        return decimal(raw)
                .map(number -> number.signum() == 0
                        ? "0"
                        : (number.stripTrailingZeros().scale() > 0 ? number.round(SHOWN) : number)
                                .stripTrailingZeros()
                                .toPlainString());
    }

    /** A date; empty if the number is none. */
    static Optional<String> date(String raw, boolean from1904) {
        Optional<BigDecimal> serial = decimal(raw);
        if (serial.isEmpty()
                || serial.get().signum() < 0
                || serial.get().compareTo(BigDecimal.valueOf(LAST_DAY + 1L)) >= 0) {
            return Optional.empty();
        }
        long seconds = serial.get()
                .multiply(BigDecimal.valueOf(SECONDS))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        long days = seconds / SECONDS;
        if (from1904 ? days > LAST_DAY_1904 : days < 1 || days == FALSE_LEAP_DAY || days > LAST_DAY) {
            return Optional.empty();
        }
        LocalDate first = from1904
                ? LocalDate.of(1904, 1, 1)
                : days < FALSE_LEAP_DAY ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
        LocalDate date = first.plusDays(days);
        long time = seconds % SECONDS;
        return Optional.of(
                time == 0
                        ? date.toString()
                        : LocalDateTime.of(date, LocalTime.ofSecondOfDay(time))
                                .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
    }

    private static Optional<BigDecimal> decimal(String raw) {
        if (raw.isEmpty() || raw.length() > LONGEST || !raw.chars().allMatch(c -> "0123456789.+-eE".indexOf(c) >= 0)) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(raw);
            // An exponent of a million would be written out as a million zeros.
            return Math.abs((long) number.scale()) > MOST_DIGITS ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
