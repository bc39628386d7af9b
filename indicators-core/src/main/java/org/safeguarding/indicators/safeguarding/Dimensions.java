package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.ColumnNeed;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Row;

/** The ways children's rows can be broken down, and how their groups are printed. */
final class Dimensions {
    static final Dimension<ChildRecord> TEAM =
            new OfRow<>("team", row -> row instanceof HasTeam r ? text(r.team()) : Dimension.UNKNOWN);
    static final Dimension<ChildRecord> SOURCE = new OfRow<>(
            "source", row -> row instanceof HasSource r ? SourceGroups.of(r.sourceCode()) : Dimension.UNKNOWN);
    static final Dimension<ChildRecord> CATEGORY =
            new OfRow<>("category", row -> row instanceof HasCategory r ? text(r.category()) : Dimension.UNKNOWN);
    static final Dimension<ChildRecord> AGE = new Age();
    static final Dimension<StaffingRecord> SERVICE =
            new OfRow<>("service", row -> row instanceof StaffingRow r ? text(r.service()) : Dimension.UNKNOWN);

    static final Dimension<Audit> GRADE =
            new OfRow<>("grade", row -> row instanceof Audit r ? text(r.grade()) : Dimension.UNKNOWN);
    static final Dimension<FeedbackScore> SCORE =
            new OfRow<>("score", row -> row instanceof FeedbackScore r ? ScoreBands.of(r.score()) : Dimension.UNKNOWN);

    static final Breakdown BY_TEAM = Breakdown.of("team")
            .toldBy(
                    new ColumnNeed(Tables.EPISODES.table(), "cine_referral_team"),
                    new ColumnNeed(Tables.ASSESSMENTS.table(), "cina_assessment_team"),
                    new ColumnNeed(Tables.CIN_PLANS.table(), "cinp_cin_plan_team"),
                    new ColumnNeed(Tables.INVOLVEMENTS.table(), "invo_professional_team"));
    static final Breakdown BY_SOURCE = Breakdown.of("source", SourceGroups.ALL)
            .toldBy(
                    new ColumnNeed(Tables.CONTACTS.table(), "cont_contact_source_code"),
                    new ColumnNeed(Tables.EPISODES.table(), "cine_referral_source_code"));
    static final Breakdown BY_CATEGORY =
            Breakdown.of("category").toldBy(new ColumnNeed(Tables.PLANS.table(), "cppl_cp_plan_initial_category"));
    static final Breakdown BY_AGE = new Breakdown("age", AgeBands.ALL, AgeBands.AGES, true);
    static final Breakdown BY_SERVICE = Breakdown.of("service");
    static final Breakdown BY_GRADE = Breakdown.of("grade");
    static final Breakdown BY_SCORE = Breakdown.of("score", ScoreBands.ALL);

    static final ImmutableMap<String, Dimension<ChildRecord>> OF_CHILDREN =
            ImmutableMap.of("team", TEAM, "source", SOURCE, "category", CATEGORY, "age", AGE);

    private Dimensions() {}

    /** The dimensions of some breakdowns. */
    static ImmutableList<Dimension<ChildRecord>> of(ImmutableList<Breakdown> breakdowns) {
        return breakdowns.stream()
                .flatMap(b -> OF_CHILDREN.values().stream().filter(d -> d.name().equals(b.dimension())))
                .collect(ImmutableList.toImmutableList());
    }

    private static String text(String value) {
        return value.isBlank() ? Dimension.UNKNOWN : value;
    }

    private record OfRow<S>(String name, Function<Row, String> group) implements Dimension<S> {
        @Override
        public String groupOf(S subject, Row through, int day) {
            return group.apply(through);
        }
    }

    /** At the event for what happens, at the date read for what lasts. */
    private record Age() implements Dimension<ChildRecord> {
        @Override
        public String name() {
            return "age";
        }

        @Override
        public String groupOf(ChildRecord subject, Row through, int day) {
            return AgeBands.of(subject, day);
        }

        @Override
        public boolean changes() {
            return true;
        }
    }
}
