package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.LookBack;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.evaluation.Bridge;
import org.safeguarding.indicators.evaluation.Cause;
import org.safeguarding.indicators.evaluation.Circumstances;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Evidence;
import org.safeguarding.indicators.evaluation.Inventory;
import org.safeguarding.indicators.evaluation.Restatement;
import org.safeguarding.indicators.evaluation.RowName;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.indicator.Words;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/** Each kind of change, alone, is told by its own cause and to the row. */
class RestatementTest {
    private static final CouncilPrints PRINTS = CouncilPrints.INSTANCE;
    private static final int FRIDAY = Day.of(2019, 5, 31);
    private static final Period MAY = Period.parse("2019-05");
    private static final Indicator<CouncilRecords, ?> REFERRALS =
            Catalogue.standard().get("referrals");
    private static final Indicator<CouncilRecords, ?> REPEATS =
            Catalogue.standard().get("rereferral-pct-12m");
    private static final ImmutableList<ChildRecord> CHILDREN = ImmutableList.of(
            child("c1", episode("e1", 2019, 5, 2), episode("e2", 2019, 5, 20)),
            child("c2", episode("e3", 2019, 5, 3)),
            child("c3", episode("e4", 2019, 5, 7), episode("e5", 2018, 1, 9)),
            child("c4", episode("e6", 2019, 5, 9), episode("e7", 2019, 4, 1)));

    private static CinEpisode episode(String key, int year, int month, int day) {
        return CinEpisode.of(key, Day.of(year, month, day), Day.NONE);
    }

    private static ChildRecord child(String key, CinEpisode... episodes) {
        return ChildRecord.builder(key).addEpisodes(episodes).build();
    }

    private static CouncilRecords council(Iterable<ChildRecord> children, long people) {
        return CouncilRecords.builder()
                .complete("ssd_cin_episodes", "local_population")
                .children(ImmutableList.copyOf(children))
                .population(PopulationEstimates.of(
                        Optional.of("X"),
                        List.of(
                                PopulationRow.ofChildren("X", Day.of(2018, 6, 30), people),
                                PopulationRow.ofChildren("X", Day.of(2019, 6, 30), people))))
                .build();
    }

    private static List<ChildRecord> with(int at, ChildRecord... instead) {
        List<ChildRecord> children = new ArrayList<>(CHILDREN);
        children.remove(at);
        children.addAll(at, List.of(instead));
        return children;
    }

    private static Restatement restated(Iterable<ChildRecord> now) {
        Circumstances same = new Circumstances(FRIDAY, "England", "");
        return Restatement.of(
                Inventory.of(council(CHILDREN, 60_000), PRINTS),
                Inventory.of(council(now, 60_000), PRINTS),
                same,
                same);
    }

    private static Bridge bridge(Iterable<ChildRecord> now, Indicator<CouncilRecords, ?> indicator) {
        return bridge(restated(now), council(now, 60_000), indicator, indicator);
    }

    private static <P extends Enum<P>> Bridge bridge(
            Restatement restatement,
            CouncilRecords now,
            Indicator<CouncilRecords, ?> before,
            Indicator<CouncilRecords, P> after) {
        return Iterables.getOnlyElement(
                restatement.bridges(after, evidence(council(CHILDREN, 60_000), before), evidence(now, after)));
    }

    private static <P extends Enum<P>> Evidence evidence(CouncilRecords records, Indicator<CouncilRecords, P> of) {
        return Evaluation.of(records, Day.toDate(FRIDAY)).evidence(of, ImmutableList.of(MAY), "", PRINTS);
    }

    private static Bridge.Step only(Bridge bridge, Cause cause) {
        Bridge.Step step = Iterables.getOnlyElement(bridge.steps());
        assertThat(step.cause()).isEqualTo(cause);
        return step;
    }

    private static RowName episode(String key) {
        return new RowName("ssd_cin_episodes", key);
    }

    @Test
    void aRowThatCameLate() {
        Bridge.Step step = only(
                bridge(with(1, child("c2", episode("e3", 2019, 5, 3), episode("e9", 2019, 5, 30))), REFERRALS),
                Cause.LATE);

        assertThat(step.rows())
                .containsExactly(new Bridge.Moved(episode("e9"), "child c2", "", "COUNTED 1", ImmutableList.of()));
        assertThat(step.change()).contains(Exact.of(1));
    }

    @Test
    void aRowWhoseDateWasCorrected() {
        Bridge.Step step = only(bridge(with(1, child("c2", episode("e3", 2019, 4, 30))), REFERRALS), Cause.CORRECTED);

        assertThat(step.rows())
                .containsExactly(new Bridge.Moved(episode("e3"), "child c2", "COUNTED 1", "", ImmutableList.of()));
    }

    @Test
    void aRowThatWasRemovedAndWhatThatDidToAnother() {
        Bridge bridge = bridge(with(3, child("c4", episode("e6", 2019, 5, 9))), REPEATS);

        assertThat(bridge.steps()).extracting(Bridge.Step::cause).containsExactly(Cause.REMOVED, Cause.CONSEQUENCE);
        assertThat(bridge.steps().get(0).rows()).extracting(Bridge.Moved::row).containsExactly(episode("e7"));
        assertThat(bridge.steps().get(1).rows())
                .containsExactly(
                        new Bridge.Moved(episode("e6"), "child c4", "IN 1", "OUT 1", ImmutableList.of(episode("e7"))));
    }

    @Test
    void aChildWhoVanishedIsTheFirstStep() {
        List<ChildRecord> now = with(1, child("c9", episode("e9", 2019, 5, 6)));
        Bridge bridge = bridge(now, REFERRALS);

        assertThat(restated(now).vanished()).containsExactly("child c2");
        assertThat(bridge.steps()).extracting(Bridge.Step::cause).containsExactly(Cause.VANISHED, Cause.LATE);
        assertThat(bridge.steps().get(0).rows()).extracting(Bridge.Moved::row).containsExactly(episode("e3"));
    }

    @Test
    void twoIdsOfOneChildThatWereBroughtTogether() {
        List<ChildRecord> now = new ArrayList<>(CHILDREN);
        now.set(0, child("c1", episode("e1", 2019, 5, 2), episode("e2", 2019, 5, 20), episode("e3", 2019, 5, 3)));
        now.remove(1);
        Restatement restatement = restated(now);
        Bridge.Step step = only(bridge(now, REPEATS), Cause.IDENTITY);

        assertThat(restatement.vanished()).isEmpty();
        assertThat(restatement.merged()).containsExactly(Map.entry("child c2", "child c1"));
        assertThat(step.rows())
                .containsExactly(new Bridge.Moved(episode("e3"), "child c1", "OUT 1", "IN 1", ImmutableList.of()));
    }

    @Test
    void oneIdOfTwoChildrenThatWasTakenApart() {
        Bridge.Step step = only(
                bridge(
                        with(0, child("c1", episode("e1", 2019, 5, 2)), child("c8", episode("e2", 2019, 5, 20))),
                        REPEATS),
                Cause.IDENTITY);

        assertThat(step.rows())
                .extracting(Bridge.Moved::row, Bridge.Moved::was, Bridge.Moved::is)
                .containsExactly(tuple(episode("e2"), "IN 1", "OUT 1"));
    }

    @Test
    void anotherPopulation() {
        Bridge bridge = bridge(
                restated(CHILDREN),
                council(CHILDREN, 30_000),
                catalogue("referral-rate-12m"),
                catalogue("referral-rate-12m"));

        assertThat(only(bridge, Cause.POPULATION).note()).isEqualTo("from 60000 to 30000");
    }

    private static Indicator<CouncilRecords, ?> catalogue(String id) {
        return Catalogue.standard().get(id);
    }

    @Test
    void anotherSettingOfTheDefinition() {
        Indicator<CouncilRecords, ?> shorter = Catalogue.with(
                        Parameters.builder().reReferral(LookBack.months(1)).build())
                .get("rereferral-pct-12m");
        Bridge bridge = bridge(restated(CHILDREN), council(CHILDREN, 60_000), REPEATS, shorter);

        assertThat(only(bridge, Cause.SETTINGS).rows())
                .extracting(Bridge.Moved::row)
                .containsExactly(episode("e6"));
    }

    @Test
    void anotherVersionOfTheDefinitionIsApartFromWhatRecordsDo() {
        List<ChildRecord> later = new ArrayList<>(CHILDREN);
        later.add(child("c9", episode("e9", 2019, 5, 30)));
        Bridge alone = bridge(restated(CHILDREN), council(CHILDREN, 60_000), from(1, 1), from(2, 10));
        Bridge both = bridge(restated(later), council(later, 60_000), from(1, 1), from(2, 10));

        Bridge.Step step = only(alone, Cause.DEFINITION);
        assertThat(step.rows())
                .extracting(Bridge.Moved::row)
                .containsExactly(episode("e1"), episode("e3"), episode("e4"), episode("e6"));
        assertThat(step.change()).contains(Exact.of(-4));
        assertThat(both.steps())
                .extracting(Bridge.Step::cause, one -> one.change().orElseThrow())
                .containsExactly(tuple(Cause.LATE, Exact.of(1)), tuple(Cause.DEFINITION, Exact.of(-4)));
    }

    /** A version of a count of referrals, from a day of the month on. */
    private static Indicator<CouncilRecords, Counted> from(int version, int dayOfMonth) {
        Where<CinEpisode> where = new Where<>(
                "from day " + dayOfMonth, row -> Day.toDate(row.referred()).getDayOfMonth() >= dayOfMonth);
        Indicator.Builder<CouncilRecords, Counted> builder = Indicator.builder();
        builder.id("late-in-month");
        builder.title("Late in the month");
        builder.words(new Words("Mine.", "referrals", "", "made up", ""));
        builder.parts(Counted.class);
        builder.addFeeds(Feed.of(CouncilRecords::children, Count.of(Tables.EPISODES, Tables.REFERRAL_DATE, where)));
        builder.window(WindowRule.IN_PERIOD);
        builder.measure(Measures.count(Counted.COUNTED));
        builder.addNeeds(Need.of("ssd_cin_episodes"));
        builder.version(version);
        return builder.build();
    }

    @Test
    void whatWasChangedBesidesRecordsIsTakenApartFromThem() {
        Indicator<CouncilRecords, ?> shorter = Catalogue.with(
                        Parameters.builder().reReferral(LookBack.months(1)).build())
                .get("rereferral-pct-12m");
        List<ChildRecord> now = with(1, child("c2", episode("e3", 2019, 5, 3), episode("e9", 2019, 5, 30)));
        CouncilRecords later = council(now, 60_000);
        Inventory inventory = Inventory.of(later, PRINTS);
        Bridge records = bridge(restated(now), later, REPEATS, REPEATS);
        Bridge settings =
                settings(Restatement.because(Cause.SETTINGS, inventory, inventory, FRIDAY), later, REPEATS, shorter);
        Bridge both = records.then(settings);

        // By the shorter look-back alone e6, which came 38 days after e7, is no repeat; e9 is one by either.
        assertThat(both.steps()).extracting(Bridge.Step::cause).containsExactly(Cause.LATE, Cause.SETTINGS);
        assertThat(both.steps().get(1).rows()).extracting(Bridge.Moved::row).containsExactly(episode("e6"));
        assertThat(both.after()).isEqualTo(settings.after());
        assertThatThrownBy(() -> settings.then(records)).isInstanceOf(IllegalArgumentException.class);
    }

    private static <P extends Enum<P>> Bridge settings(
            Restatement restatement,
            CouncilRecords records,
            Indicator<CouncilRecords, ?> before,
            Indicator<CouncilRecords, P> after) {
        return Iterables.getOnlyElement(
                restatement.bridges(after, evidence(records, before), evidence(records, after)));
    }

    @Test
    void whatCouldNotBeTakenApartIsSaidToBeSo() {
        Indicator<CouncilRecords, ?> shorter = Catalogue.with(
                        Parameters.builder().reReferral(LookBack.months(1)).build())
                .get("rereferral-pct-12m");
        Inventory inventory = Inventory.of(council(CHILDREN, 60_000), PRINTS);
        Restatement restatement = Restatement.of(
                inventory,
                inventory,
                new Circumstances(FRIDAY, "England", ""),
                new Circumstances(FRIDAY, "England, with a day more", ""));
        Bridge bridge = bridge(restatement, council(CHILDREN, 60_000), REPEATS, shorter);

        assertThat(only(bridge, Cause.SETTINGS).note())
                .isEqualTo("not taken apart from each other: the calendar, the settings");
    }

    @Test
    void aGroupHasABridgeOfItsOwn() {
        CinEpisode old = episode("e3", 2019, 5, 3);
        List<ChildRecord> now = with(1, child("c2", old, episode("e9", 2019, 5, 30)));
        Evidence was = evidence(council(CHILDREN, 60_000), REFERRALS, "age");
        Evidence is = evidence(council(now, 60_000), REFERRALS, "age");
        ImmutableList<Bridge> bridges = restated(now).bridges(referrals(), was, is);
        List<Bridge> groups = bridges.stream()
                .filter(b -> b.breakdown().equals("age") && !b.steps().isEmpty())
                .toList();

        // Ages are unknown here, and every other group is a share of one referral more.
        assertThat(groups).hasSizeGreaterThan(2);
        for (Bridge group : groups) {
            Bridge.Step step = only(group, Cause.LATE);
            boolean own = group.group().equals("unknown");
            assertThat(step.rows()).extracting(Bridge.Moved::row).isEqualTo(own ? List.of(episode("e9")) : List.of());
            assertThat(step.ofTotal()).isEqualTo(own ? 0 : 1);
        }
    }

    private static <P extends Enum<P>> Evidence evidence(
            CouncilRecords records, Indicator<CouncilRecords, P> of, String by) {
        return Evaluation.of(records, Day.toDate(FRIDAY)).evidence(of, ImmutableList.of(MAY), by, PRINTS);
    }

    @Test
    void aMigrationThatGivesNewKeysToAllIsRecognisedByContentAndChangesNothing() {
        List<ChildRecord> now = migrated(child -> child);
        Restatement restatement = restated(now);

        assertThat(restatement.renamed()).isTrue();
        assertThat(restatement.rekeyed()).containsExactly("ssd_cin_episodes");
        assertThat(restatement.vanished()).isEmpty();
        assertThat(restatement.recognised()).isEqualTo(7);
        assertThat(bridge(now, REPEATS).steps()).isEmpty();
    }

    @Test
    void whatElseChangedInAMigrationIsToldToTheRow() {
        List<ChildRecord> now = migrated(child ->
                child.key().equals("c4") ? child("c4", episode("e6", 2019, 5, 9), episode("e7", 2018, 4, 1)) : child);

        Bridge bridge = bridge(now, REPEATS);

        assertThat(bridge.steps()).extracting(Bridge.Step::cause).containsExactly(Cause.CORRECTED, Cause.CONSEQUENCE);
        assertThat(bridge.steps().get(1).rows())
                .extracting(Bridge.Moved::row, Bridge.Moved::because)
                .containsExactly(tuple(episode("new e6"), ImmutableList.of(episode("new e7"))));
    }

    /** All children under new ids in another order, all their rows under new keys. */
    private static List<ChildRecord> migrated(UnaryOperator<ChildRecord> change) {
        List<ChildRecord> now = new ArrayList<>();
        for (ChildRecord child : CHILDREN.reverse()) {
            now.add(child(
                    "new " + child.key(),
                    change.apply(child).episodes().stream()
                            .map(row -> CinEpisode.of("new " + row.key(), row.referred(), row.closed()))
                            .toArray(CinEpisode[]::new)));
        }
        return now;
    }

    @Test
    void idsThatStandForOthersAfterAMigrationAreSeenThrough() {
        // The new system numbers from one again, in another order.
        List<ChildRecord> now = new ArrayList<>();
        for (int i = 0; i < CHILDREN.size(); i++) {
            now.add(child(
                    "c" + (CHILDREN.size() - i), CHILDREN.get(i).episodes().toArray(CinEpisode[]::new)));
        }

        assertThat(restated(now).renamed()).isTrue();
        assertThat(bridge(now, REPEATS).steps()).isEmpty();
    }

    @Test
    void everyDateShiftedIsNoMigration() {
        List<ChildRecord> now = CHILDREN.stream()
                .map(child -> child(
                        child.key(),
                        child.episodes().stream()
                                .map(row -> CinEpisode.of(row.key(), row.referred() - 1, row.closed()))
                                .toArray(CinEpisode[]::new)))
                .toList();
        Restatement restatement = restated(now);

        assertThat(restatement.renamed()).isFalse();
        assertThat(restatement.rekeyed()).isEmpty();
        assertThat(restatement.rows(Cause.CORRECTED)).hasSize(7);
    }

    @SuppressWarnings("unchecked") // referrals count one part
    private static Indicator<CouncilRecords, Counted> referrals() {
        return (Indicator<CouncilRecords, Counted>) REFERRALS;
    }
}
