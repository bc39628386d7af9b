package org.safeguarding.indicators.testing;

import com.google.common.collect.ImmutableListMultimap;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.OwnRows;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Day;

/**
 * Data as a case, to be pasted into a case file: a failing sample becomes a case that stays. Dates of birth are left out.
 *
 * <p>What an extract cannot say is left out too: a referral behind an assessment that is not among the episodes, an enquiry
 * behind a conference that is not among the enquiries.
 */
public final class CaseText {
    private CaseText() {}

    /**
     * The records of a council as a case.
     *
     * @param sentence what the case shows
     * @param council the records
     * @param asAt the as-at date
     * @param found figures, which become those expected: correct them by hand before you keep the case
     * @return the lines of the case, each ended
     */
    public static String of(String sentence, CouncilRecords council, LocalDate asAt, Iterable<Result> found) {
        StringBuilder text = new StringBuilder("case " + sentence + "\nas at " + asAt + "\n");
        rows(council, text);
        found.forEach(result -> text.append(expected(result)).append('\n'));
        return text.toString();
    }

    /** What is given of a council: the rows of its tables, those without rows, populations, and first days. */
    static void rows(CouncilRecords council, StringBuilder text) {
        List<CaseBlock> blocks = Stream.concat(
                        CouncilCase.ofChildren(council).stream(), CouncilCase.ofOthers(council).stream())
                .toList();
        blocks.stream().filter(block -> !block.isEmpty()).forEach(block -> text.append(block.text()));
        String empty = blocks.stream()
                .filter(CaseBlock::isEmpty)
                .map(CaseBlock::table)
                .filter(table -> council.table(table).usable())
                .collect(Collectors.joining(", "));
        text.append(empty.isEmpty() ? "" : "empty " + empty + "\n");
        blocks.forEach(block -> council.table(block.table())
                .firstDay()
                .ifPresent(first -> text.append("covers ")
                        .append(block.table())
                        .append(" from ")
                        .append(Day.text(first))
                        .append('\n')));
        populations(council.population())
                .forEach((year, persons) -> text.append("population ")
                        .append(year)
                        .append(": ")
                        .append(persons)
                        .append('\n'));
    }

    /** What each financial year from 2014/15 to 2024/25 takes. */
    private static Map<Integer, Long> populations(Population population) {
        Map<Integer, Long> persons = new TreeMap<>();
        for (int year = 2015; year <= 2025; year++) {
            Estimate estimate = population.on(Day.of(year, 3, 31), Population.Ages.CHILDREN);
            if (estimate.missing().isEmpty()) {
                persons.put(Day.toDate(estimate.referenceDay()).getYear(), estimate.persons());
            }
        }
        return persons;
    }

    private static String expected(Result result) {
        String group = result.group().isEmpty() ? "" : " " + result.breakdown() + "=" + result.group();
        String numerator = result.outcome().numerator().map(CaseText::plain).orElse("");
        String denominator =
                result.outcome().denominator().map(d -> " / " + plain(d)).orElse("");
        String value = result.outcome()
                .value()
                .figure()
                .map(exact -> result.outcome()
                        .places()
                        .round(exact, Layout.ONE_DECIMAL)
                        .toPlainString())
                .orElse(result.outcome().value().status().label());
        String working = numerator + denominator;
        boolean bare = working.isEmpty() && result.outcome().value().figure().isEmpty();
        return "expect " + result.indicator() + " " + result.period().label() + group + ": "
                + (bare ? value : (working + " = " + value).strip());
    }

    private static String plain(BigDecimal decimal) {
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }

    /**
     * Records of a service's own as a table, which {@link OwnCase} reads back: {@code given TABLE}, the names of the components of
     * the record as header, rows. Where records are of several classes each class has a table of its own, after a line that
     * names it.
     *
     * @param rows the records, whose classes are Java records
     * @param <T> the record
     * @return the lines, each ended
     */
    public static <T> String of(OwnRows<T> rows) {
        ImmutableListMultimap<Class<?>, Object> byClass = byClass(rows);
        if (byClass.isEmpty()) {
            return "given " + rows.table() + "\n";
        }
        StringBuilder text = new StringBuilder();
        byClass.asMap().forEach((type, records) -> {
            if (byClass.keySet().size() > 1) {
                text.append(type.getSimpleName()).append(":\n");
            }
            text.append(table(rows.table(), type, records));
        });
        return text.toString();
    }

    /** The records of a service's own by their class, in the order in which they come. */
    static ImmutableListMultimap<Class<?>, Object> byClass(OwnRows<?> rows) {
        ImmutableListMultimap.Builder<Class<?>, Object> byClass = ImmutableListMultimap.builder();
        rows.subjects().stream()
                .flatMap(subject -> subject.rows().stream())
                .forEach(row -> byClass.put(row.row().getClass(), row.row()));
        return byClass.build();
    }

    private static String table(String name, Class<?> type, Iterable<Object> records) {
        RecordComponent[] components = OwnCase.components(type);
        CaseBlock block = new CaseBlock(
                name, Stream.of(components).map(RecordComponent::getName).toArray(String[]::new));
        for (Object record : records) {
            block.row(Stream.of(components)
                    .map(component -> OwnCase.cell(component, record))
                    .toArray());
        }
        return block.text();
    }
}
