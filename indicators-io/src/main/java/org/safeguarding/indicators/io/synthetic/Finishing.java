package org.safeguarding.indicators.io.synthetic;

import com.google.common.collect.ImmutableMap;
import java.time.Month;
import java.util.Comparator;
import java.util.List;

/**
 * The assessments finished in a month: the profile's share of them within 45 working days, and in a financial year as many as
 * it wants. Around the month's end some are finished a few days earlier or later than they would be, none of them so that it
 * would be in time where it was late, or the other way round.
 */
final class Finishing {
    /** What is moved goes so many working days past the month's end at most, and comes from no more on the other side. */
    private static final int LEEWAY = 5;

    private static final int MONTHS = 12;
    /** Months from the first day in which too little is finished to settle anything. */
    private static final int WARM_UP = 6;

    private final Setting setting;
    private final ImmutableMap<Integer, Integer> wanted;
    private final Chance chance;

    /** Numbers of assessments by the calendar year in which the financial year begins. */
    Finishing(Setting setting, ImmutableMap<Integer, Integer> wanted) {
        this.setting = setting;
        this.wanted = wanted;
        chance = setting.seed().fork("assessments finished");
    }

    /** Settles a month; takes and gives assessments by the month they finish in, the last list being of what is after it all. */
    void settle(MonthSpan month, List<List<Assessment>> byMonth) {
        if (month.index() < WARM_UP) {
            return;
        }
        double share = setting.targets().share(Series.ASSESSED_45WD_PCT, month);
        List<Assessment> now = byMonth.get(month.index());
        int late =
                (int) now.stream().filter(assessment -> !isInTime(assessment)).count();
        Integer year =
                month.of().getMonth() == Month.MARCH ? wanted.get(month.of().getYear() - 1) : null;
        int inTime;
        if (year == null) {
            inTime = share == 1 ? now.size() : round(late * share / (1 - share));
        } else {
            int total = year;
            for (int i = Math.max(0, month.index() - MONTHS + 1); i < month.index(); i++) {
                total -= byMonth.get(i).size();
            }
            settle(total - round(total * share), false, month, byMonth);
            inTime = total
                    - (now.size() - (int) now.stream().filter(this::isInTime).count());
        }
        settle(inTime, true, month, byMonth);
    }

    /** Makes so many of those in time, or of the others, finish in the month. */
    private void settle(int target, boolean inTime, MonthSpan month, List<List<Assessment>> byMonth) {
        List<Assessment> now = byMonth.get(month.index());
        List<Assessment> next = byMonth.get(month.index() + 1);
        int spare = (int) now.stream()
                        .filter(assessment -> isInTime(assessment) == inTime)
                        .count()
                - target;
        if (spare > 0) {
            move(spare, inTime, now, next, month, true);
        } else {
            move(-spare, inTime, next, now, month, false);
        }
    }

    private boolean isInTime(Assessment assessment) {
        return band(assessment.start(), assessment.end()) == 45;
    }

    private static int round(double value) {
        return (int) Math.floor(value + 0.5);
    }

    /** Moves so many, those nearest to the month's end first. */
    private void move(
            int count, boolean inTime, List<Assessment> from, List<Assessment> to, MonthSpan month, boolean later) {
        Workdays workdays = setting.workdays();
        from.sort(Comparator.comparingInt(assessment -> Math.abs(assessment.end() - month.last())));
        int left = count;
        for (Assessment assessment : List.copyOf(from)) {
            int days = chance.between(1, LEEWAY);
            int day = later ? workdays.plus(month.last(), days) : back(month.last(), days);
            boolean near =
                    workdays.count(Math.min(day, assessment.end()), Math.max(day, assessment.end())) <= 2 * LEEWAY;
            if (left > 0
                    && near
                    && isInTime(assessment) == inTime
                    && assessment.start() < day
                    && band(assessment.start(), day) == band(assessment.start(), assessment.end())) {
                assessment.finish(day);
                from.remove(assessment);
                to.add(assessment);
                left--;
            }
        }
    }

    /** The n-th working day back from a day, the day itself being the first if it is one. */
    private int back(int last, int n) {
        int day = last + 1;
        for (int left = n; left > 0; left--) {
            do {
                day--;
            } while (!setting.workdays().isWorking(day));
        }
        return day;
    }

    private int band(int start, int end) {
        int days = setting.workdays().elapsed(start, end);
        return days <= 45 ? 45 : days <= 50 ? 50 : days <= 60 ? 60 : 61;
    }
}
