package org.safeguarding.indicators.examples.recomputation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** What was counted for one figure: each amount with the row it was counted through, and the day of it. */
final class PlainCounts {
    private final List<Counted> all = new ArrayList<>();

    /** Where an amount belongs; what is impossible is among the missed too. */
    enum Part {
        TOP,
        BOTTOM,
        MET,
        MISSED,
        IMPOSSIBLE,
        OVERDUE,
        NOT_YET_DUE
    }

    /**
     * One amount.
     *
     * @param row the row counted
     * @param day the event's day, or the day on which what lasts is read
     * @param part where it belongs
     * @param amount how much
     */
    record Counted(PlainRow row, LocalDate day, Part part, BigDecimal amount) {}

    void add(PlainRow row, LocalDate day, Part part) {
        add(row, day, part, BigDecimal.ONE);
    }

    void add(PlainRow row, LocalDate day, Part part, BigDecimal amount) {
        all.add(new Counted(row, day, part, amount));
    }

    /** One of the rows that a share is taken of, and whether it is in the share. */
    void share(PlainRow row, LocalDate day, boolean isIn) {
        add(row, day, Part.BOTTOM);
        if (isIn) {
            add(row, day, Part.TOP);
        }
    }

    List<Counted> all() {
        return all;
    }

    BigDecimal sum(Part part) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Counted counted : all) {
            if (counted.part() == part) {
                sum = sum.add(counted.amount());
            }
        }
        return sum;
    }

    int count(Part part) {
        return sum(part).intValueExact();
    }

    /** All of the rows that a share was taken of, whether they were in it or not. */
    PlainCounts whole() {
        PlainCounts whole = new PlainCounts();
        for (Counted counted : all) {
            if (counted.part() == Part.BOTTOM) {
                whole.add(counted.row(), counted.day(), Part.TOP, counted.amount());
            }
        }
        return whole;
    }

    /** What was counted through some of the rows only. */
    PlainCounts only(BiPredicate<PlainRow, LocalDate> which) {
        PlainCounts some = new PlainCounts();
        for (Counted counted : all) {
            if (which.test(counted.row(), counted.day())) {
                some.all.add(counted);
            }
        }
        return some;
    }
}
