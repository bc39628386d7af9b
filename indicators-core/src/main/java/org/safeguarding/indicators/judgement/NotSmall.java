package org.safeguarding.indicators.judgement;

import java.util.List;
import java.util.Optional;

/**
 * Whether tables that are found one after the other show that a sum need not be a small number: in one of them it is none or more, or
 * can be by an exchange of counts. Each table is looked at once, however often one asks.
 */
final class NotSmall {
    private final Guarded sum;
    private final List<long[]> tables;
    private final int small;
    private final Worlds worlds;
    private Optional<Exchange> exchange = Optional.empty();
    private int seen;
    private int exchanged;

    /** Of a sum in the tables of a list, which others add to, among all that fit what is known. */
    NotSmall(Guarded sum, List<long[]> tables, int small, Worlds worlds) {
        this.sum = sum;
        this.tables = tables;
        this.small = small;
        this.worlds = worlds;
    }

    boolean isShown() {
        for (; seen < tables.size(); seen++) {
            long here = sum.sum(tables.get(seen));
            if (here == 0 || here > small) {
                return true;
            }
        }
        return exchanged < tables.size() && isShownByExchange();
    }

    private boolean isShownByExchange() {
        Exchange of = exchange.orElseGet(() -> worlds.exchange(sum));
        exchange = Optional.of(of);
        for (; exchanged < tables.size(); exchanged++) {
            long[] table = tables.get(exchanged);
            if (of.least(table) == 0 || of.most(table) > small) {
                return true;
            }
        }
        return false;
    }
}
