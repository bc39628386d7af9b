package org.safeguarding.indicators.benchmarks;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.base.Verify;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.safeguarding.indicators.safeguarding.ChildRecord;

/**
 * The children of a council, read off its columns. A table is put in the order of the children when some child is first asked for
 * its rows, and kept so. Keys of rows are of a few texts made beforehand, as a caller has them in memory; that makes several
 * rows of one key, but hardly ever of one child.
 */
final class ColumnChildren implements Iterable<ChildRecord> {
    private static final int KEYS = 1 << 16;
    private static final String[] KEY =
            IntStream.range(0, KEYS).mapToObj(Integer::toString).toArray(String[]::new);

    private final WholeCouncil council;
    private final ImmutableMap<CouncilTable, Supplier<ByChild>> sorted;

    ColumnChildren(WholeCouncil council) {
        this.council = council;
        sorted = Maps.toMap(
                EnumSet.allOf(CouncilTable.class),
                table -> Suppliers.memoize(() -> ByChild.of(council.children(), spells(table))));
    }

    Spells spells(CouncilTable table) {
        return council.spells(table);
    }

    /** The rows of a table child by child; children are asked by several threads. */
    ByChild sorted(CouncilTable table) {
        Supplier<ByChild> found = Verify.verifyNotNull(sorted.get(table));
        return Verify.verifyNotNull(found.get());
    }

    static String key(int row) {
        return KEY[row & (KEYS - 1)];
    }

    @Override
    public Iterator<ChildRecord> iterator() {
        return IntStream.range(0, council.children())
                .<ChildRecord>mapToObj(number -> new ColumnChild(this, number))
                .iterator();
    }
}
