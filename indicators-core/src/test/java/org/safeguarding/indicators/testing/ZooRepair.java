package org.safeguarding.indicators.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.indicator.OwnRows;
import org.safeguarding.indicators.indicator.OwnTable;

/** What the definitions of the zoo are about: repairs of homes. */
record ZooRepair(
        String key,
        String home,
        LocalDate reported,
        @Nullable LocalDate done,
        int visits) {
    static final OwnTable<ZooRepair> TABLE = OwnTable.of("repairs", ZooRepair::home, ZooRepair::key);

    /** Three homes: twelve months to the day, two of one day, one done on its 28th day, one on its 29th, one not at all. */
    static final OwnRows<ZooRepair> HOMES = TABLE.of(ImmutableList.of(
            new ZooRepair("plumbing-1", "A", day(2018, 5, 31), day(2018, 6, 10), 1),
            new ZooRepair("roof-1", "A", day(2019, 5, 31), null, 2),
            new ZooRepair("plumbing-2", "A", day(2019, 5, 31), day(2019, 6, 3), 1),
            new ZooRepair("roof-2", "B", day(2019, 5, 1), day(2019, 5, 29), 3),
            new ZooRepair("boiler-1", "B", day(2019, 5, 1), null, 0),
            new ZooRepair("boiler-2", "C", day(2019, 4, 30), day(2019, 5, 29), 2),
            new ZooRepair("roof-3", "C", day(2019, 5, 1), day(2019, 5, 8), 1)));

    private static LocalDate day(int year, int month, int dayOfMonth) {
        return LocalDate.of(year, month, dayOfMonth);
    }

    Optional<ZooRepair> knownOn(LocalDate day) {
        if (reported.isAfter(day)) {
            return Optional.empty();
        }
        boolean later = done != null && done.isAfter(day);
        return Optional.of(later ? new ZooRepair(key, home, reported, null, visits) : this);
    }

    boolean openOn(LocalDate day) {
        return !reported.isAfter(day) && (done == null || done.isAfter(day));
    }
}
