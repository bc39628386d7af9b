package org.safeguarding.indicators.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rolling twelve months at each of some end days, in order, as epoch days. Worked out with {@code java.time} alone, so
 * that peers share no calendar with the library.
 */
final class Windows {
    private final int[] firsts;
    private final int[] lasts;

    private Windows(int[] firsts, int[] lasts) {
        this.firsts = firsts;
        this.lasts = lasts;
    }

    /** One window for each day of a span, both ends included. */
    static Windows daily(LocalDate first, LocalDate last) {
        return at(first.datesUntil(last.plusDays(1)));
    }

    /** One window for each of so many month ends, the latest being that of a month. */
    static Windows monthEnds(int months, YearMonth latest) {
        return at(IntStream.range(0, months)
                .mapToObj(i -> latest.minusMonths(months - 1L - i).atEndOfMonth()));
    }

    private static Windows at(Stream<LocalDate> ends) {
        int[] lasts = ends.mapToInt(Windows::epochDay).toArray();
        int[] firsts = IntStream.of(lasts)
                .map(end -> epochDay(firstDay(LocalDate.ofEpochDay(end))))
                .toArray();
        return new Windows(firsts, lasts);
    }

    /** Twelve whole calendar months at the last day of a month, else the day after the same day a year before. */
    static LocalDate firstDay(LocalDate end) {
        YearMonth month = YearMonth.from(end);
        return end.equals(month.atEndOfMonth())
                ? month.minusMonths(11).atDay(1)
                : end.minusMonths(12).plusDays(1);
    }

    private static int epochDay(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    int size() {
        return lasts.length;
    }

    /** The first day that a window sees. */
    int first(int window) {
        return firsts[window];
    }

    /** The last day that a window sees, the one it is read on. */
    int last(int window) {
        return lasts[window];
    }

    /** The place of the window that is read on a day, which is one of them. */
    int place(int last) {
        return Arrays.binarySearch(lasts, last);
    }

    /** The days the windows are read on. */
    int[] lasts() {
        return lasts.clone();
    }
}
