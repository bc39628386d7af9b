package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.DayTiming;
import org.safeguarding.indicators.calculation.Distinct;
import org.safeguarding.indicators.calculation.Holding;
import org.safeguarding.indicators.calculation.Measure;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Timescale;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.evaluation.RowColumns;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.indicator.Words;
import org.safeguarding.indicators.safeguarding.Assessment;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.ChildColumns;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.DecisionColumns;
import org.safeguarding.indicators.safeguarding.PopulationEstimates;
import org.safeguarding.indicators.safeguarding.PopulationRow;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Windowed;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;
import org.safeguarding.indicators.time.Window;

/** The referrals as the library is given them, and the questions as it is asked them. */
final class Council {
    private static final String EPISODES = "ssd_cin_episodes";
    private static final String DECISIONS = "local_contact_decisions";
    private static final String ASSESSMENTS = "ssd_cin_assessments";
    private static final String AREA = "X09000001";
    private static final int FEWEST_CHILDREN = 60_000;
    private static final int TEAMS_A_WARD = 19;
    private static final int MORE_EACH_YEAR = 700;

    private static final Indicator<CouncilRecords, ?> REFERRAL_RATE =
            Catalogue.standard().get("referral-rate-12m");

    /** As the catalogue has it, but over twelve months. */
    private static final Indicator<CouncilRecords, ?> DECIDED_IN_TIME =
            overTwelveMonths(Catalogue.standard().get("decision-24h-pct"));

    private static final Indicator<CouncilRecords, ?> ASSESSED_IN_TIME =
            Catalogue.standard().get("assessment-45wd-pct");

    private static final ImmutableList<String> TEAMS = IntStream.range(0, Referrals.TEAMS)
            .mapToObj(i -> "ward " + i / TEAMS_A_WARD + ", team " + i % TEAMS_A_WARD)
            .collect(ImmutableList.toImmutableList());

    private Council() {}

    /** The columns, children who are read off them, and estimates of the population in the middle of each year. */
    static CouncilRecords records(Referrals referrals) {
        RowColumns episodes = RowColumns.of(referrals.childCount(), referrals.children())
                .withDays("cine_referral_date", referrals.days());
        return CouncilRecords.builder()
                .children(ChildColumns.of(episodes))
                .columns(ImmutableMap.of(EPISODES, episodes))
                .complete(EPISODES, "local_population")
                .population(population())
                .build();
    }

    /** Estimates of the population in the middle of each year. */
    static PopulationEstimates population() {
        return PopulationEstimates.of(Optional.of(AREA), populations());
    }

    /** The columns of assessments. There are no children to go through: whatever does not read the columns fails. */
    static CouncilRecords assessments(Referrals referrals) {
        RowColumns assessments = RowColumns.of(referrals.childCount(), referrals.children())
                .withDays("cina_assessment_start_date", referrals.days())
                .withDays("cina_assessment_auth_date", referrals.ends());
        return CouncilRecords.builder()
                .children(() -> {
                    throw new IllegalStateException("expected a kernel over columns");
                })
                .columns(ImmutableMap.of(ASSESSMENTS, assessments))
                .complete(ASSESSMENTS)
                .build();
    }

    /** The children of a few referrals with the assessments these led to, as objects made beforehand. */
    static CouncilRecords assessed(Referrals referrals) {
        ListMultimap<Integer, Assessment> ofChild = ArrayListMultimap.create();
        for (int i = 0; i < referrals.size(); i++) {
            ofChild.put(
                    referrals.children()[i],
                    Assessment.of(
                            Integer.toString(i), referrals.days()[i], referrals.ends()[i]));
        }
        ImmutableList.Builder<ChildRecord> children = ImmutableList.builder();
        for (int i = 0; i < referrals.childCount(); i++) {
            ChildRecord.Builder child = ChildRecord.builder(Integer.toString(i));
            child.addAllAssessments(ofChild.get(i));
            children.add(child.build());
        }
        return CouncilRecords.builder()
                .children(children.build())
                .complete(ASSESSMENTS)
                .build();
    }

    /** The columns of referrals with the team of each, and children who are read off them. */
    static CouncilRecords teams(Referrals referrals) {
        RowColumns episodes = RowColumns.of(referrals.childCount(), referrals.children())
                .withDays("cine_referral_date", referrals.days())
                .withGroups("team", TEAMS, referrals.teams());
        return CouncilRecords.builder()
                .children(ChildColumns.of(episodes))
                .columns(ImmutableMap.of(EPISODES, episodes))
                .complete(EPISODES)
                .build();
    }

    /** The name of a team. */
    static String team(int number) {
        return TEAMS.get(number);
    }

    /** The columns of decisions, each read off them where it is asked for. */
    static CouncilRecords decisions(Referrals referrals) {
        RowColumns decisions = RowColumns.of(
                        referrals.size(), IntStream.range(0, referrals.size()).toArray())
                .withTimes("received_at", referrals.decisions().received())
                .withTimes("decided_at", referrals.decisions().decided());
        return CouncilRecords.builder()
                .decisions(DecisionColumns.of(decisions))
                .columns(ImmutableMap.of(DECISIONS, decisions))
                .complete(DECISIONS)
                .build();
    }

    /** The decisions as objects made beforehand. */
    static CouncilRecords decided(Referrals referrals) {
        return CouncilRecords.builder()
                .decisions(ImmutableList.copyOf(decisions(referrals).decisions()))
                .complete(DECISIONS)
                .build();
    }

    /** The same children as objects made beforehand, as a service has them; there are no columns. */
    static CouncilRecords objects(CouncilRecords columns) {
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
        return switch (question) {
            case REFERRALS, TEAMS, TEAMS_DAILY -> REFERRAL_RATE;
            case CHILDREN ->
                rolling("children-referred-12m", Counted.class, Measures.count(Counted.COUNTED), EPISODES, window -> {
                    return new Distinct<>(referrals(), window);
                });
            case REREFERRALS -> Catalogue.standard().get("rereferral-pct-12m");
            case ASSESSED ->
                rolling(
                        "assessments-in-time-12m",
                        Clock.class,
                        Measures.percentage(Clock.MET, Clock.MISSED, Clock.OVERDUE, Clock.INVALID),
                        ASSESSMENTS,
                        clocks()::over);
            case OPEN ->
                rolling("assessments-open", Counted.class, Measures.count(Counted.COUNTED), ASSESSMENTS, w -> open());
            case LATE -> Catalogue.standard().get("assessments-overdue");
            case DECIDED -> DECIDED_IN_TIME;
        };
    }

    private static <P extends Enum<P>> Indicator<CouncilRecords, P> overTwelveMonths(
            Indicator<CouncilRecords, P> indicator) {
        Indicator.Builder<CouncilRecords, P> builder = Indicator.builder();
        builder.from(indicator);
        builder.window(WindowRule.ROLLING_12_MONTHS);
        return builder.build();
    }

    /** A definition of children that is not in the catalogue, over rows as the catalogue reads them. */
    private static <P extends Enum<P>> Indicator<CouncilRecords, P> rolling(
            String id,
            Class<P> parts,
            Measure<P> measure,
            String table,
            Function<Window, Level<ChildRecord, P>> level) {
        Indicator.Builder<CouncilRecords, P> builder = Indicator.builder();
        builder.id(id);
        builder.title(id);
        builder.parts(parts);
        builder.measure(measure);
        builder.window(WindowRule.ROLLING_12_MONTHS);
        builder.addFeeds(new Feed<>(CouncilRecords::children, level, ImmutableList.of()));
        builder.addNeeds(Need.of(table));
        builder.words(new Words("Made for this measurement.", id, "", "made for this measurement", ""));
        return builder.build();
    }

    /** The clocks of the assessments' 45 working days, by the day they start, so that those still open are in. */
    private static Flow<ChildRecord, Clock> clocks() {
        Timescale<ChildRecord, ?> byEnd = authorisedInTime();
        return byStart(byEnd);
    }

    private static <R extends Row> Timescale<ChildRecord, R> byStart(Timescale<ChildRecord, R> clocks) {
        return Timescale.of(clocks.rows(), clocks.timing(), Timescale.Attribution.START);
    }

    /** The allowance of the clocks. */
    static DayAllowance within45() {
        return days(authorisedInTime()).allowance();
    }

    private static <R extends Row> DayTiming<R> days(Timescale<?, R> clocks) {
        return (DayTiming<R>) clocks.timing();
    }

    private static Level<ChildRecord, Counted> open() {
        return open(authorisedInTime());
    }

    private static <R extends Row> Holding<ChildRecord, R> open(Timescale<ChildRecord, R> clocks) {
        DayTiming<R> days = days(clocks);
        return new Holding<>(clocks.rows(), days.from(), days.to(), Where.all(), false);
    }

    @SuppressWarnings("unchecked") // the feeds of an indicator of children's assessments read children
    private static Timescale<ChildRecord, ?> authorisedInTime() {
        Object level = ASSESSED_IN_TIME.feeds().get(0).level().apply(Window.rolling12Months());
        if (level instanceof Windowed<?, ?> windowed && windowed.flow() instanceof Timescale<?, ?> clocks) {
            return (Timescale<ChildRecord, ?>) clocks;
        }
        throw new IllegalStateException("expected clocks seen through a window, got " + level);
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
