package org.safeguarding.indicators.io.mapping;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.safeguarding.indicators.io.table.Column;

/**
 * A column of a table and where its cells come from.
 *
 * @param target the column
 * @param origin where they come from
 * @param codes the translations of what stands there, if there are any
 * @param dates the form that dates have there; empty where they are told apart by their shape
 * @param decimalComma whether decimals have a comma there
 */
record MappedColumn(
        Column target, Origin origin, Optional<Codes> codes, Optional<DateForm> dates, boolean decimalComma) {
    /** Where the cells of a column come from. */
    sealed interface Origin {}

    /**
     * A column of the file.
     *
     * @param names the names that it may have, the likeliest first
     */
    record From(ImmutableList<String> names) implements Origin {}

    /**
     * The same in every row.
     *
     * @param text what stands there
     */
    record Constant(String text) implements Origin {}

    /**
     * An id made of other cells, for a source that has none.
     *
     * @param template how
     */
    record Composed(IdTemplate template) implements Origin {}

    /** A conversion for one reading. */
    Conversion conversion() {
        Conversion rest = dates.isPresent()
                ? new DateConversion(dates.get(), target.type())
                : decimalComma ? new DecimalComma() : Conversion.NONE;
        return codes.isPresent() ? codes.get().before(rest) : rest;
    }
}
