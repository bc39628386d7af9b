// Explain: a figure is taken apart into the rows that make it, and put together again.

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Explanation;
import org.safeguarding.indicators.examples.Exampleton;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.tally.Contribution;
import org.safeguarding.indicators.time.Period;

// Of the protection plans that ended in May 2019, some had lasted two years or more. How many, and which?
Evaluation<CouncilRecords> evaluation = Evaluation.of(Exampleton.records(), LocalDate.of(2019, 5, 31));
Indicator<CouncilRecords, ?> longPlans = Catalogue.standard().get("cpp-2y-ended-pct");
Explanation explained = evaluation.explain(longPlans, Period.parse("2019-05"));
System.out.println(explained.result());

// The text says what was counted and how, and has a line for each row. Keys stand in it, and nobody's name.
List<String> lines = explained.text().lines().toList();
lines.stream().limit(15).forEach(System.out::println);
System.out.println("and " + (lines.size() - 15) + " lines more");

// The rows are data too. Each contribution says what it counts as, how much, and through which row.
Map<String, Long> byPart = new TreeMap<>();
for (Explanation.Step step : explained.steps()) {
    for (Contribution<?> contribution : step.contributions()) {
        byPart.merge(contribution.part().toString(), contribution.amount(), Long::sum);
    }
}
System.out.println("added up by part: " + byPart);

// Every other row of the table is there too, with the reason why it does not count.
Map<String, Long> reasons = new TreeMap<>();
for (Explanation.Step step : explained.steps()) {
    step.outside().forEach(row -> reasons.merge(row.reason(), 1L, Long::sum));
}
System.out.println("not counted: " + reasons);

// They rebuild the value exactly: not nearly, and not by a second query that has to be kept in step with the
// first.
long in = byPart.getOrDefault("IN", 0L);
long all = in + byPart.getOrDefault("OUT", 0L);
Exact rebuilt = Exact.of(100 * in).dividedBy(Exact.of(all));
Exact told = explained.result().outcome().value().figure().orElseThrow();
System.out.println("rebuilt " + rebuilt + ", told " + told + ", equal: " + rebuilt.equals(told));

/exit
