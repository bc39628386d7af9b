package org.safeguarding.indicators.io.extract;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.safeguarding.indicators.io.table.Decimals;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.WarningCode;
import org.safeguarding.indicators.io.table.Wholes;

/** What is odd about the numbers of local tables. More agency staff than vacancies is not: cover may pass 100%. */
final class LocalWarnings {
    private static final String POSTS = "posts_fte";
    private static final String PERMANENT = "permanent_fte";
    private static final String LEAVERS = "leavers_fte_12m";

    private final Warnings warnings;

    private LocalWarnings(Warnings warnings) {
        this.warnings = warnings;
    }

    static void find(Warnings warnings) {
        LocalWarnings local = new LocalWarnings(warnings);
        warnings.table("local_workforce").ifPresent(table -> {
            local.above(WarningCode.PERMANENT_ABOVE_POSTS, table, PERMANENT, POSTS);
            local.above(WarningCode.LEAVERS_ABOVE_PERMANENT, table, LEAVERS, PERMANENT);
        });
        warnings.table("local_population").ifPresent(local::reversedAges);
    }

    private void above(WarningCode code, Table table, String column, String limit) {
        Decimals numbers = table.decimals(column);
        Decimals limits = table.decimals(limit);
        for (int row = 0; row < table.size(); row++) {
            Optional<BigDecimal> number = numbers.number(row);
            Optional<BigDecimal> most = limits.number(row);
            if (number.isPresent() && most.isPresent() && number.get().compareTo(most.get()) > 0) {
                warnings.add(
                        code,
                        table,
                        row,
                        column,
                        number.get().toPlainString(),
                        "it is more than " + limit + ", " + most.get().toPlainString());
            }
        }
    }

    private void reversedAges(Table table) {
        Wholes from = table.wholes("age_from");
        Wholes to = table.wholes("age_to");
        for (int row = 0; row < table.size(); row++) {
            OptionalLong first = from.number(row);
            OptionalLong last = to.number(row);
            if (first.isPresent() && last.isPresent() && last.getAsLong() < first.getAsLong()) {
                warnings.add(
                        WarningCode.END_BEFORE_START,
                        table,
                        row,
                        "age_to",
                        Long.toString(last.getAsLong()),
                        "it is below age_from, " + first.getAsLong());
            }
        }
    }
}
