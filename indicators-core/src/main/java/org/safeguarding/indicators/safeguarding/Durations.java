package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.safeguarding.indicators.calculation.DayField;
import org.safeguarding.indicators.calculation.ElapsedBands;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.DayAllowance;
import org.safeguarding.indicators.time.WorkingDayCalendar;

/** The bands of working days that assessments take, as the census prints them. */
record Durations(WorkingDayCalendar calendar) implements ElapsedBands<ChildRecord> {
    static final String NAME = "duration";
    static final ImmutableList<String> ALL = ImmutableList.of(
            "same_day", "1-10", "11-20", "21-30", "31-40", "41-45", "46-50", "51-60", "61+", "invalid");

    private static final String IMPOSSIBLE = "invalid";
    private static final int[] ENDS = {0, 10, 20, 30, 40, 45, 50, 60};

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public DayField<?> from() {
        return Tables.ASSESSMENT_START;
    }

    @Override
    public DayField<?> to() {
        return Tables.ASSESSMENT_AUTHORISED;
    }

    @Override
    public Where<Assessment> covered() {
        return new Where<>("within the years of the calendar", this::covers);
    }

    @Override
    public ImmutableMap<String, DayAllowance> ends() {
        ImmutableMap.Builder<String, DayAllowance> ends = ImmutableMap.builder();
        for (int i = 0; i < ENDS.length; i++) {
            ends.put(ALL.get(i), DayAllowance.workingDays(ENDS[i], calendar));
        }
        return ends.buildOrThrow();
    }

    @Override
    public String impossible() {
        return IMPOSSIBLE;
    }

    /** Whether both ends of an assessment are days of the calendar. */
    private boolean covers(Assessment assessment) {
        return calendar.covers(assessment.started()) && calendar.covers(assessment.authorised());
    }

    @Override
    public String groupOf(ChildRecord child, Row through, int day) {
        return through instanceof Assessment assessment ? band(assessment) : UNKNOWN;
    }

    private String band(Assessment assessment) {
        if (assessment.authorised() < assessment.started()) {
            return IMPOSSIBLE;
        }
        int elapsed = calendar.elapsed(assessment.started(), assessment.authorised());
        for (int i = 0; i < ENDS.length; i++) {
            if (elapsed <= ENDS[i]) {
                return ALL.get(i);
            }
        }
        return "61+";
    }
}
