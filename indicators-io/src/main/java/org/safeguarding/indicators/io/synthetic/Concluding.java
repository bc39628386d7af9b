package org.safeguarding.indicators.io.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What finished assessments lead to: the profile's share of each month's go on to a service, those of children who are
 * protected or looked after first. The others are closed before long.
 */
final class Concluding {
    private static final double EARLY_HELP = 0.4;
    private static final double WITH_PLAN = 0.9;

    private final Setting setting;
    private final Teams teams;
    private final Supporting supporting;
    private final Finishing finishing;
    private final Chance chance;
    private final List<List<Assessment>> byMonth = new ArrayList<>();
    private int taken;
    private double owed;

    private record Ranked(Assessment assessment, double rank) {}

    Concluding(Setting setting, Teams teams, Supporting supporting, Surroundings surroundings) {
        this.setting = setting;
        this.teams = teams;
        this.supporting = supporting;
        finishing = new Finishing(setting, surroundings.assessmentsFinished());
        chance = setting.seed().fork("conclusions");
        for (int i = 0; i <= setting.span().months(); i++) {
            byMonth.add(new ArrayList<>());
        }
    }

    /** Concludes the assessments that finish in the month. */
    void step(MonthSpan month, List<Assessment> assessments) {
        for (; taken < assessments.size(); taken++) {
            int end = assessments.get(taken).end();
            int finishedIn = end <= setting.asAt()
                    ? setting.span().monthOf(end)
                    : setting.span().months();
            byMonth.get(finishedIn).add(assessments.get(taken));
        }
        finishing.settle(month, byMonth);
        List<Ranked> ranked = new ArrayList<>();
        List<List<Assessment>> families = Groups.shuffled(
                byMonth.get(month.index()), assessment -> assessment.episode().family(), chance);
        for (List<Assessment> family : families) {
            double luck = chance.unit();
            family.forEach(assessment -> ranked.add(new Ranked(assessment, luck + headStart(assessment))));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::rank).reversed());
        owed += ranked.size() * setting.targets().share(Series.SERVICE_PCT, month);
        for (Ranked next : ranked) {
            conclude(next.assessment(), owed >= 0.5);
            owed -= owed >= 0.5 ? 1 : 0;
        }
    }

    /** Need is plain in some cases, and likely in those that have been open for long. */
    private static double headStart(Assessment assessment) {
        Episode episode = assessment.episode();
        if (episode.plan() != null || episode.care() != null) {
            return 2;
        }
        return assessment.isFirst() ? 0 : 0.5;
    }

    private void conclude(Assessment assessment, boolean service) {
        Episode episode = assessment.episode();
        int end = assessment.end();
        if (service) {
            assessment.conclude(Assessment.Outcome.SERVICE);
            episode.transfer(setting.workdays().plus(end, chance.between(0, 5)), teams.longTerm(episode.family()));
            if (episode.needPlan() == null && chance.happens(WITH_PLAN)) {
                supporting.plan(episode, setting.workdays().plus(end, chance.between(2, 12)));
            }
            return;
        }
        boolean earlyHelp = chance.happens(EARLY_HELP);
        assessment.conclude(earlyHelp ? Assessment.Outcome.EARLY_HELP : Assessment.Outcome.NO_FURTHER_ACTION);
        // Protected and looked-after children are seldom here, and their case goes on whatever the form says.
        if (!episode.isProtected(end) && !episode.isLookedAfter(end)) {
            episode.closeFrom(end, earlyHelp);
        }
    }
}
