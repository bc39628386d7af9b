package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Distinct;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.evaluation.RowColumns;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.indicator.Words;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.ChildColumns;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.PopulationEstimates;
import org.safeguarding.indicators.safeguarding.PopulationRow;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Windowed;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Window;

/** The referrals as the library is given them, and the questions as it is asked them. */
final class Council {
    private static final String EPISODES = "ssd_cin_episodes";
    private static final String AREA = "X09000001";
    private static final int FEWEST_CHILDREN = 60_000;
    private static final int MORE_EACH_YEAR = 700;

    private static final Indicator<CouncilRecords, ?> REFERRAL_RATE =
            Catalogue.standard().get("referral-rate-12m");

    private Council() {}

    /** The columns, children who are read off them, and estimates of the population in the middle of each year. */
    static CouncilRecords records(Referrals referrals) {
        RowColumns episodes = RowColumns.of(referrals.childCount(), referrals.children())
                .withDays("cine_referral_date", referrals.days());
        return CouncilRecords.builder()
                .children(ChildColumns.of(episodes))
                .columns(ImmutableMap.of(EPISODES, episodes))
                .complete(EPISODES, "local_population")
                .population(PopulationEstimates.of(Optional.of(AREA), populations()))
                .build();
    }

    /** The same children as objects made beforehand, as a service has them; there are no columns. */
    static CouncilRecords objects(Referrals referrals) {
        CouncilRecords columns = records(referrals);
        ImmutableList.Builder<ChildRecord> children = ImmutableList.builder();
        for (ChildRecord child : columns.children()) {
            ChildRecord.Builder copy = ChildRecord.builder(child.key());
            copy.addAllEpisodes(child.episodes());
            children.add(copy.build());
        }
        return CouncilRecords.builder()
                .children(children.build())
                .complete(EPISODES, "local_population")
                .population(columns.population())
                .build();
    }

    private static ImmutableList<PopulationRow> populations() {
        int first = Referrals.FIRST.getYear();
        return IntStream.rangeClosed(first, Referrals.LAST.getYear())
                .mapToObj(year ->
                        PopulationRow.ofChildren(AREA, Day.of(LocalDate.of(year, 6, 30)), population(year - first)))
                .collect(ImmutableList.toImmutableList());
    }

    private static long population(int year) {
        return FEWEST_CHILDREN + (long) MORE_EACH_YEAR * year;
    }

    /** The definition that answers a question. */
    static Indicator<CouncilRecords, ?> indicator(Question question) {
        return question == Question.REFERRALS ? REFERRAL_RATE : childrenReferred();
    }

    /** The children behind the referrals that the catalogue counts, each once in twelve months. */
    private static Indicator<CouncilRecords, Counted> childrenReferred() {
        Flow<ChildRecord, ?> referrals = referrals();
        Indicator.Builder<CouncilRecords, Counted> builder = Indicator.builder();
        builder.id("children-referred-12m");
        builder.title("Children referred");
        builder.parts(Counted.class);
        builder.measure(Measures.count(Counted.COUNTED));
        builder.window(WindowRule.ROLLING_12_MONTHS);
        builder.addFeeds(new Feed<CouncilRecords, ChildRecord, Counted>(
                CouncilRecords::children, window -> new Distinct<>(referrals, window), ImmutableList.of()));
        builder.addNeeds(Need.of(EPISODES));
        builder.words(new Words(
                "How many children were referred in the last 12 months.",
                "children with a referral, each once however many",
                "",
                "made for this measurement",
                ""));
        return builder.build();
    }

    /** The events that the referral rate counts, so that both questions are asked of the same definition. */
    @SuppressWarnings("unchecked") // the feeds of an indicator of children's referrals read children
    private static Flow<ChildRecord, ?> referrals() {
        Object level = REFERRAL_RATE.feeds().get(0).level().apply(Window.rolling12Months());
        if (level instanceof Windowed<?, ?> windowed) {
            return (Flow<ChildRecord, ?>) windowed.flow();
        }
        throw new IllegalStateException("expected events seen through a window, got " + level);
    }
}
