package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The decimals of a column, row by row, exact and with the places they are written with; none is negative. A row costs 4
 * bytes, beside the different values.
 */
public final class Decimals {
    private final int[] codes;
    private final ImmutableList<BigDecimal> values;

    Decimals(int[] codes, ImmutableList<BigDecimal> values) {
        this.codes = codes;
        this.values = values;
    }

    /**
     * The number of a row.
     *
     * @param row a row of the table, from 0
     * @return the number, 0 or more; empty if it is blank
     */
    public Optional<BigDecimal> number(int row) {
        return codes[row] == 0 ? Optional.empty() : Optional.of(values.get(codes[row] - 1));
    }
}
