package org.safeguarding.indicators.io.table;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;

/**
 * A column that a table is read for.
 *
 * @param name its name in the header
 * @param type how its cells read
 * @param required whether it must be there and never blank
 * @param personal whether it holds personal data, so that its values are shown as shapes only
 * @param keys for {@link ColumnType#JSON_FLAGS} the keys that are kept; otherwise empty
 */
public record Column(String name, ColumnType type, boolean required, boolean personal, ImmutableList<String> keys) {
    /**
     * A column.
     *
     * @param name its name
     * @param type how its cells read
     * @param required whether it must be there
     * @param personal whether it holds personal data
     * @param keys the keys that are kept
     * @throws IllegalArgumentException if there are keys and the type is not {@link ColumnType#JSON_FLAGS}, or none and it
     *     is
     */
    public Column {
        Preconditions.checkArgument(
                keys.isEmpty() == (type != ColumnType.JSON_FLAGS),
                "Expected keys for columns of type JSON_FLAGS only, but %s of type %s has %s",
                name,
                type,
                keys);
    }

    static Column of(String name, ColumnType type) {
        return new Column(name, type, false, false, ImmutableList.of());
    }

    static Column flags(String name, String... keys) {
        return new Column(name, ColumnType.JSON_FLAGS, false, false, ImmutableList.copyOf(keys));
    }

    Column bold() {
        return new Column(name, type, true, personal, keys);
    }

    Column ofAPerson() {
        return new Column(name, type, required, true, keys);
    }
}
