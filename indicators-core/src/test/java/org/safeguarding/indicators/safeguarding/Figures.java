package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/** Reads single figures of a few children, every table complete. */
record Figures(Catalogue catalogue, Evaluation<CouncilRecords> evaluation) {
    static Figures of(int asAt, ChildRecord... children) {
        return of(Parameters.standard(), asAt, children);
    }

    static Figures of(Parameters parameters, int asAt, ChildRecord... children) {
        Catalogue catalogue = Catalogue.with(parameters);
        CouncilRecords.Builder council = CouncilRecords.builder();
        council.children(ImmutableList.copyOf(children));
        String[] tables = catalogue.indicators().stream()
                .flatMap(indicator -> indicator.needs().stream())
                .map(Need::table)
                .distinct()
                .toArray(String[]::new);
        return new Figures(catalogue, Evaluation.of(council.complete(tables).build(), Day.toDate(asAt)));
    }

    /** Every row of a figure, as {@code 2 / 7 = 28.57} with the group before it where it has one. */
    List<String> all(String id, String period) {
        return evaluation.results(catalogue.get(id), List.of(Period.parse(period)), "").stream()
                .map(Figures::words)
                .toList();
    }

    /** The total. */
    String of(String id, String period) {
        return all(id, period).get(0);
    }

    Result result(String id, String period) {
        return evaluation.result(catalogue.get(id), Period.parse(period));
    }

    /** The lines of an explanation that name rows counted. */
    List<String> rows(String id, String period) {
        return evaluation
                .explain(catalogue.get(id), Period.parse(period))
                .text()
                .lines()
                .filter(line -> line.matches("  [A-Z_]+ -?[0-9.]+ through .*"))
                .map(String::strip)
                .toList();
    }

    private static String words(Result result) {
        String group = result.group().isEmpty() ? "" : result.group() + ": ";
        String numerator = result.outcome().numerator().map(Figures::plain).orElse("-");
        String denominator =
                result.outcome().denominator().map(d -> " / " + plain(d)).orElse("");
        String value = result.outcome()
                .value()
                .figure()
                .map(exact -> plain(exact.rounded(2)))
                .orElse(result.outcome().value().status().label());
        return group + numerator + denominator + " = " + value;
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
