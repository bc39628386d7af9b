package org.safeguarding.indicators.safeguarding;

import java.util.OptionalInt;
import org.safeguarding.indicators.evaluation.OpenClock;

/**
 * Something to be done: a clock that runs, and who has it.
 *
 * @param clock the clock
 * @param title the title of its indicator
 * @param table the table of the row counted
 * @param team the team that has it, {@code unknown} if nobody can tell
 * @param worker the worker who has it, by key; {@code unknown} if nobody can tell
 * @param workingDays how many working days are left until the due day, less than 0 by how many it is over; empty beyond the calendar
 * @param state how pressing it is
 */
public record WorkItem(
        OpenClock clock, String title, String table, String team, String worker, OptionalInt workingDays, State state) {
    /** How pressing it is, the most pressing first. */
    public enum State {
        /** Its time is over. */
        OVERDUE("overdue"),
        /** It is due today or in the next 5 working days. */
        DUE_SOON("due in the next 5 working days"),
        /** It is due later. */
        NOT_YET_DUE("not yet due"),
        /** Its time is over, and the referral it belongs to has closed: the figure counts it, and there is little left to do. */
        CLOSED_SINCE("overdue, closed since");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /**
         * The state in words.
         *
         * @return a short phrase
         */
        public String label() {
            return label;
        }
    }
}
