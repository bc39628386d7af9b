package org.safeguarding.indicators.time;

/** What an allowance in days is counted in. Every start given here is a known day, and every n 0 or more. */
sealed interface DayUnit {
    /** Whether elapsed time can be told from or to the day. */
    boolean covers(int day);

    /** The day on which n units have passed. */
    int due(int start, int n);

    /** The last day on which no more than n units have passed. */
    int lastTimely(int start, int n);

    /** The unit's name for one of them. */
    String singular();

    /** Calendar days, or fixed lengths of them such as weeks. */
    record Days(int length, String singular) implements DayUnit {
        @Override
        public boolean covers(int day) {
            return true;
        }

        @Override
        public int due(int start, int n) {
            return Day.clamp(start + (long) n * length);
        }

        @Override
        public int lastTimely(int start, int n) {
            return due(start, n);
        }
    }

    /** Calendar months, a missing day being the month's last. */
    record Months() implements DayUnit {
        @Override
        public boolean covers(int day) {
            return true;
        }

        @Override
        public int due(int start, int n) {
            return Day.plusMonths(start, n);
        }

        @Override
        public int lastTimely(int start, int n) {
            return due(start, n);
        }

        @Override
        public String singular() {
            return "calendar month";
        }
    }

    /** Working days of a calendar. */
    record WorkingDays(WorkingDayCalendar calendar) implements DayUnit {
        @Override
        public boolean covers(int day) {
            return calendar.covers(day);
        }

        @Override
        public int due(int start, int n) {
            return calendar.due(start, n);
        }

        @Override
        public int lastTimely(int start, int n) {
            return calendar.lastWithin(start, n);
        }

        @Override
        public String singular() {
            return "working day";
        }
    }
}
