package org.safeguarding.indicators.io.synthetic;

import java.util.ArrayList;
import java.util.List;

/** Children looked after: taken in from open cases, leaving so that as many remain at the month's end as wanted. */
final class LookingAfter {
    /** Days for which a case, a plan or a placement has run before care begins or changes. */
    private static final int SETTLED = 20;

    private static final double MOVES = 0.02;
    private static final double STEPS_DOWN = 0.3;
    private static final int SHORTEST = 14;

    private final Setting setting;
    private final Caseload caseload;
    private final Teams teams;
    private final Supporting supporting;
    private final Chance chance;
    private final List<Care> all = new ArrayList<>();
    private final List<Care> open = new ArrayList<>();

    LookingAfter(Setting setting, Caseload caseload, Teams teams, Supporting supporting) {
        this.setting = setting;
        this.caseload = caseload;
        this.teams = teams;
        this.supporting = supporting;
        chance = setting.seed().fork("looked after");
    }

    /** Those looked after at the end of the last month stepped through. */
    List<Care> open() {
        return open;
    }

    void step(MonthSpan month) {
        begin(month);
        end(month);
        for (Care care : open) {
            if (care.placed() < month.first() - SETTLED && chance.happens(MOVES)) {
                care.move(setting.workdays().any(chance, month.first(), month.last()));
            }
        }
    }

    private void begin(MonthSpan month) {
        List<Episode> protectedNow = new ArrayList<>();
        List<Episode> others = new ArrayList<>();
        for (Episode episode : caseload.open()) {
            if (canBegin(episode, month)) {
                (episode.isProtected(month.first()) ? protectedNow : others).add(episode);
            }
        }
        int wanted = setting.targets().count(Series.LOOKED_AFTER_STARTS, month);
        int left = wanted - begin(protectedNow, wanted / 3, month);
        begin(others, left, month);
    }

    private static boolean canBegin(Episode episode, MonthSpan month) {
        ProtectionPlan plan = episode.plan();
        int settledBy = month.first() - SETTLED;
        return episode.day() < settledBy
                && episode.isOpen(month.last())
                && episode.child().age(month.first()) > 0
                && !episode.child().isAdult(month.last() + SHORTEST)
                && (plan == null || plan.start() < settledBy)
                && episode.care() == null
                && episode.toCloseFrom() == Days.NEVER;
    }

    private int begin(List<Episode> episodes, int wanted, MonthSpan month) {
        int left = wanted;
        for (List<Episode> family : Groups.shuffled(episodes, Episode::family, chance)) {
            if (left <= 0) {
                break;
            }
            int day = setting.workdays().any(chance, month.first(), month.last());
            for (Episode episode : Groups.atMost(left, family)) {
                left--;
                Care care = new Care(episode, day);
                episode.lookAfter(care);
                episode.transfer(day, teams.longTerm(episode.family()));
                all.add(care);
                open.add(care);
            }
        }
        return wanted - left;
    }

    private void end(MonthSpan month) {
        List<Care> must = new ArrayList<>();
        List<Care> may = new ArrayList<>();
        for (Care care : open) {
            if (care.episode().child().isAdult(month.last())) {
                must.add(care);
            } else if (care.placed() < month.first() - SHORTEST) {
                may.add(care);
            }
        }
        must.forEach(care -> end(care, setting.workdays().onOrAfter(month.first()), false));
        int wanted = open.size() - must.size() - setting.targets().count(Series.LOOKED_AFTER_OPEN, month);
        for (List<Care> family : Groups.shuffled(may, care -> care.episode().family(), chance)) {
            if (wanted <= 0) {
                break;
            }
            int day = setting.workdays().any(chance, month.first(), month.last());
            boolean stepsDown = chance.happens(STEPS_DOWN);
            for (Care care : Groups.atMost(wanted, family)) {
                end(care, day, stepsDown);
                wanted--;
            }
        }
        open.removeIf(care -> !care.isOpen(month.last()));
    }

    private void end(Care care, int day, boolean stepsDown) {
        Episode episode = care.episode();
        care.cease(day);
        episode.keepBusy(day);
        if (stepsDown) {
            supporting.plan(episode, day);
        } else {
            episode.closeFrom(day, false);
        }
    }

    void write() {
        all.sort((a, b) -> Integer.compare(a.start(), b.start()));
        all.forEach(care -> care.write(setting));
    }
}
