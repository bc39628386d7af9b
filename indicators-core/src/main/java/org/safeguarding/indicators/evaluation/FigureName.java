package org.safeguarding.indicators.evaluation;

import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Statistic;

/**
 * Which figure of a period: the total, a group of a breakdown, or a statistic.
 *
 * @param breakdown what it is printed under; empty for the total
 * @param group its group; empty for the total
 * @param dimension the dimension whose amounts it is made of; empty for the total
 * @param statistic the place of its statistic, or -1
 */
record FigureName(String breakdown, String group, String dimension, int statistic) {
    static final FigureName TOTAL = new FigureName("", "", "", -1);

    static FigureName of(Indicator<?, ?> indicator, String breakdown, String group) {
        for (int i = 0; i < indicator.statistics().size(); i++) {
            Statistic<?> statistic = indicator.statistics().get(i);
            if (statistic.breakdown().equals(breakdown) && statistic.group().equals(group)) {
                return new FigureName(breakdown, group, statistic.dimension(), i);
            }
        }
        return breakdown.isEmpty() ? TOTAL : new FigureName(breakdown, group, breakdown, -1);
    }

    boolean isTotal() {
        return breakdown.isEmpty();
    }

    boolean isStatistic() {
        return statistic >= 0;
    }

    /** The amounts of a group, or of all. */
    Amounts.Key key() {
        return isTotal() || isStatistic() ? Amounts.Key.ALL : new Amounts.Key(dimension, group);
    }

    /** Whether its own amounts are others. */
    boolean isMovedBy(Unit unit) {
        return isStatistic()
                ? !unit.was().isSame(dimension, unit.is())
                : !unit.was().isSame(key(), unit.is());
    }
}
