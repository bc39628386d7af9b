package org.safeguarding.indicators.io.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of a cell: a number, a symbol, or nothing. */
final class CellText {
    /** At most 18 digits before the point and 18 after it; no mark of thousands, no exponent. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?|-?\\.\\d{1,18}");

    private CellText() {}

    /** The cell of a trimmed text, or empty if it is none of the three. */
    static Optional<StatisticCell> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(StatisticCell.Blank.BLANK);
        }
        Optional<Symbol> symbol = Symbol.of(text);
        if (symbol.isPresent()) {
            return symbol.map(StatisticCell.Marked::new);
        }
        return NUMBER.matcher(text).matches()
                ? Optional.of(new StatisticCell.Numeric(new BigDecimal(text)))
                : Optional.empty();
    }
}
