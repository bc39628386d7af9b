// Comparators and rank: a figure beside those of others, and what chance could have done to both.

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.examples.Exampleton;
import org.safeguarding.indicators.indicator.Polarity;
import org.safeguarding.indicators.judgement.Area;
import org.safeguarding.indicators.judgement.Benchmark;
import org.safeguarding.indicators.judgement.Comparison;
import org.safeguarding.indicators.judgement.Pool;
import org.safeguarding.indicators.judgement.Ranking;
import org.safeguarding.indicators.judgement.Sentences;
import org.safeguarding.indicators.measure.Chance;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Period;

// The council's own figure, with its 95% interval.
Evaluation<CouncilRecords> evaluation = Evaluation.of(Exampleton.records(), LocalDate.of(2019, 5, 31));
Result own = evaluation.result(Catalogue.standard().get("rereferral-pct-12m"), Period.parse("2019-05"));
Sentences sentences = new Sentences(Layout.ONE_DECIMAL);
System.out.println(own.title() + ": " + sentences.figure(own.outcome()) + ", " + sentences.interval(own.outcome()));

// England and London as printed by the Department for Education (Children in need 2024, table C1, year to
// March 2019; Open Government Licence). A comparator keeps its own period, so that a mismatch is said and not
// hidden. The main job takes the published files themselves: --comparators FILE.
for (Benchmark benchmark : List.of(
        Benchmark.printed("England", Period.parse("2018/19"), "2024", new BigDecimal("22.6"), Unit.PERCENT),
        Benchmark.printed("London", Period.parse("2018/19"), "2024", new BigDecimal("18.5"), Unit.PERCENT))) {
    System.out.println("  " + sentences.comparison(Comparison.of(own, benchmark)));
}

// Four authorities, as made up as this council, by their re-referrals and referrals; and one that has
// published nothing.
Map<String, int[]> others = new LinkedHashMap<>();
others.put("Northwick", new int[] {390, 2870});
others.put("Easterby", new int[] {505, 3310});
others.put("Westmere", new int[] {612, 3105});
others.put("Southam", new int[] {298, 2190});
List<Area> areas = new ArrayList<>();
areas.add(new Area("Exampleton", own.outcome()));
others.forEach((name, counts) -> areas.add(new Area(
        name,
        Outcome.quotient(
                        BigDecimal.valueOf(counts[0]),
                        BigDecimal.valueOf(counts[1]),
                        100,
                        Unit.PERCENT,
                        Places.WHOLE_OR_ONE).
                subjectTo(Chance.SHARE))));
Value unpublished = new Value.NotAvailable("not published");
areas.add(new Area("Midholt", Outcome.without(unpublished, Unit.PERCENT, Places.WHOLE_OR_ONE)));

// Equal values share a rank, an authority without a figure has none, and a rank says how far chance alone
// could move it.
Ranking ranking = Ranking.of(areas, Polarity.LOWER_IS_BETTER);
for (Ranking.Place place : ranking.places()) {
    System.out.println("  " + place.rank() + " " + place.area().name() + " " +
            sentences.figure(place.area().outcome()));
}
System.out.println("Exampleton: " + sentences.rank(ranking, "Exampleton"));

// The average of a group is that of all its children together, not the mean of percentages.
Pool pool = Pool.of("the neighbours", areas.subList(1, areas.size()), Pool.MissingMember.LEFT_OUT_AND_NAMED);
System.out.println("the neighbours together: " + sentences.figure(pool.outcome()) + "; left out: " +
        String.join(", ", pool.missing()));

/exit
