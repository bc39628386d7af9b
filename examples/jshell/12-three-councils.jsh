// Merging three councils: each sends sums, nobody sends a child, and the region's figure is exact.

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.evaluation.TallyResults;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

// Three councils of one region, of very different sizes. In each so many children were referred in the summer,
// of whom every third, fifth or eighth was referred again in the spring. Each has its own records, under ids
// of its own case system.
record Council(String name, int children, int again) {}

LocalDate asAt = LocalDate.of(2019, 5, 31);
List<Period> may = Period.parseList("2019-05");
Indicator<CouncilRecords, ?> reReferrals = Catalogue.standard().get("rereferral-pct-12m");
List<CouncilRecords> region = new ArrayList<>();
for (Council council : List.of(
        new Council("Northwick", 30, 3), new Council("Easterby", 75, 5), new Council("Southam", 400, 8))) {
    List<ChildRecord> children = new ArrayList<>();
    for (int i = 1; i <= council.children(); i++) {
        ChildRecord.Builder child = ChildRecord.builder("C" + i).
                addEpisodes(CinEpisode.of("R" + i, Day.of(2018, 7, 2) + i % 60, Day.of(2018, 12, 14)));
        if (i % council.again() == 0) {
            child.addEpisodes(CinEpisode.of("S" + i, Day.of(2019, 3, 11) + i % 60, Day.NONE));
        }
        children.add(child.build());
    }
    region.add(CouncilRecords.builder().
            complete("ssd_cin_episodes").
            ids(council.name()).
            children(children).
            build());
}

// Each works out its own figure, and the tallies behind it: sums by date and part, as a few bytes that name no
// child.
List<byte[]> sent = new ArrayList<>();
Exact sum = Exact.ZERO;
for (CouncilRecords council : region) {
    Evaluation<CouncilRecords> evaluation = Evaluation.of(council, asAt);
    Result own = evaluation.result(reReferrals, may.get(0));
    sum = sum.plus(own.outcome().value().figure().orElseThrow());
    for (Tally<?> tally : evaluation.tallies(reReferrals, may, "")) {
        sent.add(tally.toBytes());
    }
    System.out.println(council.ids() + ": " + own + ", sent as " + sent.get(sent.size() - 1).length + " bytes");
}

// The region reads them. What was cut short, made up, or made by another definition would be refused in words.
List<Tally<?>> received = new ArrayList<>();
for (byte[] bytes : sent) {
    received.add(Tally.fromBytes(bytes, reReferrals.parts()));
}

// Added, they are the region's figure: that of all children together, which no mean of percentages gives. One
// thing sums cannot know, and the result says it: whether a child is known to two councils.
CouncilRecords whole =
        CouncilRecords.builder().complete("ssd_cin_episodes").build();
for (Result result : TallyResults.of(whole, asAt, received).results(reReferrals, may, "")) {
    System.out.println("the region: " + result);
}
System.out.println("the mean of the three percentages would have been " +
        sum.dividedBy(Exact.of(region.size())).rounded(1));

/exit
