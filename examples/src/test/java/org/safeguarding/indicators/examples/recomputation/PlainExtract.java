package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;

/** A folder as read: every table, and what {@code extract.json} says of the whole. */
record PlainExtract(
        ImmutableMap<String, PlainTable> tables,
        Optional<LocalDate> asAt,
        Optional<String> areaCode,
        ImmutableMap<String, LocalDate> coversFrom) {

    PlainTable table(String name) {
        return tables.getOrDefault(name, PlainTable.without(PlainTable.State.MISSING));
    }
}
