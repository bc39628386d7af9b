package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decimals: a number a row for one of the different values, since full-time equivalents are few; the first is the blank. */
final class DecimalBuilder extends ColumnBuilder {
    private final List<BigDecimal> values = new ArrayList<>();
    private final Map<BigDecimal, Integer> numbers = new HashMap<>();
    private int[] codes = {};

    DecimalBuilder(Column column, int rank) {
        super(column, rank);
    }

    @Override
    void resize(int capacity) {
        codes = Arrays.copyOf(codes, capacity);
    }

    @Override
    void blank(int row) {
        codes[row] = 0;
    }

    @Override
    @Nullable
    Fault read(int row, char[] text, int from, int to) {
        codes[row] = 0;
        Fault fault = NumberCell.fault(text, from, to);
        if (fault == null) {
            codes[row] = numbers.computeIfAbsent(NumberCell.decimal(text, from, to), value -> {
                values.add(value);
                return values.size();
            });
        }
        return fault;
    }

    @Override
    void finish(Selection selection, ImmutableMap.Builder<String, Object> columns) {
        columns.put(column().name(), new Decimals(selection.of(codes), ImmutableList.copyOf(values)));
    }
}
