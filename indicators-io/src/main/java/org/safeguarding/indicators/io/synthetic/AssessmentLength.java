package org.safeguarding.indicators.io.synthetic;

import com.google.common.collect.ImmutableMap;

/** How many working days an assessment takes: the shares within 45, 50 and 60 are the profile's. */
final class AssessmentLength {
    /** Bands within 45 working days, by their last day. */
    private static final Mix<Integer> BANDS = Mix.of(ImmutableMap.of(0, 1, 10, 9, 20, 22, 30, 22, 40, 30, 45, 16));

    private final Targets targets;
    private final Chance chance;
    private final Quota within60;
    private final Quota within50;
    private final Quota within45;

    AssessmentLength(Setting setting) {
        targets = setting.targets();
        chance = setting.seed().fork("assessment length");
        within60 = new Quota(chance);
        within50 = new Quota(chance);
        within45 = new Quota(chance);
    }

    /** The length for so many siblings who are assessed together. */
    int next(int siblings, MonthSpan month) {
        double in60 = targets.share(Series.ASSESSED_60WD_PCT, month);
        double in50 = Math.min(in60, targets.share(Series.ASSESSED_50WD_PCT, month));
        double in45 = Math.min(in50, targets.share(Series.ASSESSED_45WD_PCT, month));
        if (!within60.next(siblings, in60)) {
            return chance.between(61, 95);
        }
        if (!within50.next(siblings, in50 / in60)) {
            return chance.between(51, 60);
        }
        if (!within45.next(siblings, in45 / in50)) {
            return chance.between(46, 50);
        }
        int last = BANDS.draw(chance);
        return last == 0 ? 0 : chance.between(last == 45 ? 41 : last - 9, last);
    }
}
