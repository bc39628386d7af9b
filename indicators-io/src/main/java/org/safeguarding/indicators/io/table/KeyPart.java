package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/** A column that may be part of a primary id. */
interface KeyPart {
    /** The types of such columns. */
    ImmutableSet<ColumnType> TYPES =
            Sets.immutableEnumSet(ColumnType.ID, ColumnType.TEXT, ColumnType.DATE, ColumnType.MONTH, ColumnType.WHOLE);

    /** A number that is the same in two rows if, and only if, their values are. */
    long keyPart(int row);

    /** The value of a row as it may be shown. */
    String shownPart(int row);
}
