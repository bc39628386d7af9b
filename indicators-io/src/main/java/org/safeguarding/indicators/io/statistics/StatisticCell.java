package org.safeguarding.indicators.io.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Value;

/**
 * A cell of published statistics: a number, a symbol in the place of one, or nothing. None of them turns into another, and
 * none into zero.
 */
public sealed interface StatisticCell {
    /**
     * A number.
     *
     * @param number the number, exact, with the places it is written with; may be negative
     */
    record Numeric(BigDecimal number) implements StatisticCell {}

    /**
     * A symbol in the place of a number.
     *
     * @param symbol the symbol
     */
    record Marked(Symbol symbol) implements StatisticCell {}

    /** Nothing, or a column that the file does not have. */
    record Blank() implements StatisticCell {
        static final Blank BLANK = new Blank();
    }

    /**
     * The number, where there is one.
     *
     * @return the number, or empty for a symbol and a blank
     */
    default Optional<BigDecimal> figure() {
        return this instanceof Numeric n ? Optional.of(n.number()) : Optional.empty();
    }

    /**
     * The symbol, where there is one.
     *
     * @return the symbol, or empty for a number and a blank
     */
    default Optional<Symbol> mark() {
        return this instanceof Marked m ? Optional.of(m.symbol()) : Optional.empty();
    }

    /**
     * The cell as a value.
     *
     * @return the figure; for a symbol what it says; a blank is not available
     */
    default Value value() {
        if (this instanceof Numeric n) {
            return Value.of(Exact.of(n.number()));
        }
        return mark().map(Symbol::value).orElseGet(() -> new Value.NotAvailable("blank in the published statistics"));
    }
}
