package org.safeguarding.indicators.time;

/** The lengths of period that a report has columns for. Quarters and years are financial: they begin in April. */
public enum PeriodKind {
    /** A single day. */
    DAY {
        @Override
        public int firstDay(int day) {
            return day;
        }

        @Override
        public int lastDay(int day) {
            return day;
        }

        @Override
        public SingleDate periodOf(int day) {
            return new SingleDate(day);
        }
    },

    /** A calendar month. */
    MONTH {
        @Override
        public int firstDay(int day) {
            return Day.firstOfMonth(day);
        }

        @Override
        public int lastDay(int day) {
            return Day.lastOfMonth(day);
        }

        @Override
        public Month periodOf(int day) {
            return Month.holding(day);
        }
    },

    /** A financial quarter: April to June, July to September, October to December, January to March. */
    QUARTER {
        @Override
        public int firstDay(int day) {
            return firstOfMonths(day, 3, 0);
        }

        @Override
        public int lastDay(int day) {
            return lastOfMonths(day, 3, 0);
        }

        @Override
        public FinancialQuarter periodOf(int day) {
            return FinancialQuarter.holding(day);
        }
    },

    /** A financial year: April to March. */
    YEAR {
        @Override
        public int firstDay(int day) {
            return firstOfMonths(day, Civil.MONTHS_IN_YEAR, FinancialYear.MONTHS_BEFORE_APRIL);
        }

        @Override
        public int lastDay(int day) {
            return lastOfMonths(day, Civil.MONTHS_IN_YEAR, FinancialYear.MONTHS_BEFORE_APRIL);
        }

        @Override
        public FinancialYear periodOf(int day) {
            return FinancialYear.holding(day);
        }
    };

    /**
     * The first day of the period that holds a day.
     *
     * @param day a day; {@link Day#NONE} and {@link Day#FOREVER} are given back
     * @return its first day
     */
    public abstract int firstDay(int day);

    /**
     * The last day of the period that holds a day.
     *
     * @param day a day; {@link Day#NONE} and {@link Day#FOREVER} are given back
     * @return its last day
     */
    public abstract int lastDay(int day);

    /**
     * The period that holds a day.
     *
     * @param day a day
     * @return the period of this kind
     * @throws IllegalArgumentException if the period would lie outside the years that periods have, 1 to 9999
     */
    public abstract Period periodOf(int day);

    private static int firstOfMonths(int day, int months, int offset) {
        return Day.isKnown(day) ? Day.clamp(Civil.firstDay(firstMonth(day, months, offset))) : day;
    }

    private static int lastOfMonths(int day, int months, int offset) {
        return Day.isKnown(day) ? Day.clamp(Civil.firstDay(firstMonth(day, months, offset) + months) - 1) : day;
    }

    /** The first month of the run of so many months, the runs counted from so many months after a January. */
    private static long firstMonth(int day, int months, int offset) {
        return Math.floorDiv(Civil.month(day) - offset, months) * months + offset;
    }
}
