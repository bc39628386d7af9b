package org.safeguarding.indicators.io.synthetic;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;

/** Child protection plans: begun at a conference, ended so that as many are open at the month's end as wanted. */
final class Protecting {
    private static final Mix<String> CATEGORIES =
            Mix.of(ImmutableMap.of("NEG", 44, "EMO", 37, "PHY", 11, "SAB", 4, "MUL", 4));
    /** The fewest days that a plan lasts: its first review comes within three months. */
    private static final int SHORTEST = 70;
    /** Plans older than this many days count as two years old. */
    private static final int TWO_YEARS = 729;

    private static final double STEPS_DOWN = 0.85;

    private final Setting setting;
    private final Teams teams;
    private final Supporting supporting;
    private final Chance chance;
    private final List<ProtectionPlan> plans = new ArrayList<>();
    private final List<ProtectionPlan> open = new ArrayList<>();

    Protecting(Setting setting, Teams teams, Supporting supporting) {
        this.setting = setting;
        this.teams = teams;
        this.supporting = supporting;
        chance = setting.seed().fork("plans");
    }

    /** All plans so far, in order of their month. */
    List<ProtectionPlan> plans() {
        return plans;
    }

    /** The plans open at the end of the month before, and those begun since. */
    List<ProtectionPlan> open() {
        return open;
    }

    /** Begins a plan on the day of its conference; siblings have one category between them. */
    void begin(Episode episode, int day) {
        String category = episode.family().category(() -> CATEGORIES.draw(chance));
        ProtectionPlan plan = new ProtectionPlan(plans.size() + 1, episode, day, category);
        episode.protect(plan);
        episode.transfer(day, teams.longTerm(episode.family()));
        plans.add(plan);
        open.add(plan);
    }

    /** Ends the month's plans. */
    void end(MonthSpan month) {
        open.removeIf(plan -> plan.end() <= month.last());
        List<ProtectionPlan> must = new ArrayList<>();
        List<ProtectionPlan> old = new ArrayList<>();
        List<ProtectionPlan> may = new ArrayList<>();
        for (ProtectionPlan plan : open) {
            if (plan.episode().child().isAdult(month.last())) {
                must.add(plan);
            } else if (month.last() - plan.start() > TWO_YEARS) {
                old.add(plan);
            } else if (lastEnd(month) >= plan.start() + SHORTEST) {
                may.add(plan);
            }
        }
        int kept = Math.min(old.size(), setting.targets().count(Series.PLANS_OVER_TWO_YEARS, month));
        int wanted = Math.max(0, open.size() - setting.targets().count(Series.PLANS_OPEN, month));
        int ended = end(must, must.size(), month);
        ended += end(old, old.size() - kept, month);
        end(may, wanted - ended, month);
        open.removeIf(plan -> plan.end() <= month.last());
    }

    private int end(List<ProtectionPlan> plans, int wanted, MonthSpan month) {
        int left = Math.max(0, wanted);
        for (List<ProtectionPlan> family :
                Groups.shuffled(plans, plan -> plan.episode().family(), chance)) {
            if (left == 0) {
                break;
            }
            List<ProtectionPlan> together = Groups.atMost(left, family);
            left -= together.size();
            int earliest =
                    together.stream().mapToInt(ProtectionPlan::start).max().orElse(0) + SHORTEST;
            int day = setting.workdays()
                    .any(chance, Math.min(lastEnd(month), Math.max(month.first(), earliest)), month.last());
            boolean stepsDown = chance.happens(STEPS_DOWN);
            for (ProtectionPlan plan : together) {
                end(plan, day, stepsDown);
            }
        }
        return Math.max(0, wanted) - left;
    }

    private void end(ProtectionPlan plan, int day, boolean stepsDown) {
        Episode episode = plan.episode();
        plan.endBy(day);
        episode.keepBusy(day);
        if (stepsDown) {
            supporting.plan(episode, day);
        } else {
            episode.closeFrom(day, false);
        }
    }

    /** The last working day of the month. */
    private int lastEnd(MonthSpan month) {
        int day = month.last();
        while (!setting.workdays().isWorking(day)) {
            day--;
        }
        return day;
    }

    void write() {
        plans.forEach(plan -> plan.write(setting));
    }
}
