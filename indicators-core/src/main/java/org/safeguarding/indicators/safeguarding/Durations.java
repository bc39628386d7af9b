package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.WorkingDayCalendar;

/** The bands of working days that assessments take, as the census prints them. */
record Durations(WorkingDayCalendar calendar) implements Dimension<ChildRecord> {
    static final String NAME = "duration";
    static final ImmutableList<String> ALL = ImmutableList.of(
            "same_day", "1-10", "11-20", "21-30", "31-40", "41-45", "46-50", "51-60", "61+", "invalid");

    @Override
    public String name() {
        return NAME;
    }

    /** Whether both ends of an assessment are days of the calendar. */
    boolean covers(Assessment assessment) {
        return calendar.covers(assessment.started()) && calendar.covers(assessment.authorised());
    }

    @Override
    public String groupOf(ChildRecord child, Row through, int day) {
        return through instanceof Assessment assessment ? band(assessment) : UNKNOWN;
    }

    private String band(Assessment assessment) {
        if (assessment.authorised() < assessment.started()) {
            return "invalid";
        }
        int elapsed = calendar.elapsed(assessment.started(), assessment.authorised());
        int[] ends = {0, 10, 20, 30, 40, 45, 50, 60};
        for (int i = 0; i < ends.length; i++) {
            if (elapsed <= ends[i]) {
                return ALL.get(i);
            }
        }
        return "61+";
    }
}
