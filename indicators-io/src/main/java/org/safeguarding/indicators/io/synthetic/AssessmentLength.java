package org.safeguarding.indicators.io.synthetic;

import com.google.common.collect.ImmutableMap;

/** How many working days an assessment takes: the shares within 45, 50 and 60 are the profile's. */
final class AssessmentLength {
    /** Bands within 45 working days, by their last day. */
    private static final Mix<Integer> BANDS = Mix.of(ImmutableMap.of(0, 1, 10, 9, 20, 22, 30, 22, 40, 30, 45, 16));

    /** Of what is finished in a month within 45 working days, how much was begun in it, and in each of the two before. */
    private static final double[] BEGUN = {0.25, 0.45, 0.3};

    private final Setting setting;
    private final Chance chance;
    private final Quota beyond60;
    private final Quota beyond50;
    private final Quota beyond45;

    AssessmentLength(Setting setting) {
        this.setting = setting;
        chance = setting.seed().fork("assessment length");
        beyond60 = new Quota(chance);
        beyond50 = new Quota(chance);
        beyond45 = new Quota(chance);
    }

    /**
     * The length for so many siblings who are assessed together. The shares are of what is finished in a month: where more
     * will be finished in it than is begun now, more of what is begun now has to be late.
     */
    int next(int siblings, int start, MonthSpan month) {
        int late = chance.between(61, 95);
        int fairlyLate = chance.between(51, 60);
        int littleLate = chance.between(46, 50);
        double long60 = weighed(start, late, Series.ASSESSED_60WD_PCT, month);
        double long50 = weighed(start, fairlyLate, Series.ASSESSED_50WD_PCT, month)
                - weighed(start, fairlyLate, Series.ASSESSED_60WD_PCT, month);
        double long45 = weighed(start, littleLate, Series.ASSESSED_45WD_PCT, month)
                - weighed(start, littleLate, Series.ASSESSED_50WD_PCT, month);
        boolean is60 = beyond60.next(siblings, long60);
        boolean is50 = !is60 && beyond50.next(siblings, rest(long50, long60));
        boolean is45 = !is60 && !is50 && beyond45.next(siblings, rest(long45, long60 + long50));
        if (is60 || is50 || is45) {
            return is60 ? late : is50 ? fairlyLate : littleLate;
        }
        int last = BANDS.draw(chance);
        return last == 0 ? 0 : chance.between(last == 45 ? 41 : last - 9, last);
    }

    private static double rest(double share, double before) {
        return Math.max(0, Math.min(1, share / Math.max(share, 1 - before)));
    }

    /** The share of what is longer, in the month in which it would end, set against the assessments begun in this one. */
    private double weighed(int start, int days, Series within, MonthSpan month) {
        int end = setting.span().monthOf(setting.workdays().plus(start, days));
        double finished = 0;
        for (int i = 0; i < BEGUN.length; i++) {
            finished += BEGUN[i] * begun(end - i);
        }
        double weight = finished / Math.max(1, begun(month.index()));
        return (1 - setting.targets().share(within, end)) * Math.max(0.5, Math.min(2, weight));
    }

    private int begun(int month) {
        int known = Math.max(0, Math.min(month, setting.span().months() - 1));
        return setting.targets()
                .count(Series.ASSESSMENTS_STARTED, setting.span().month(known));
    }
}
