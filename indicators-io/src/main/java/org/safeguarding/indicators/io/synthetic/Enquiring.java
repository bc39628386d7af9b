package org.safeguarding.indicators.io.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Section 47 enquiries: some into new referrals, some into cases open for longer, and enough of the latter into children who
 * had a plan before that repeat plans have something to follow from.
 */
final class Enquiring {
    private static final double INTO_NEW = 0.6;
    /** Days after an enquiry before a child is enquired into anew. */
    private static final int PAUSE = 90;

    private final Setting setting;
    private final Caseload caseload;
    private final Chance chance;
    private final List<Enquiry> enquiries = new ArrayList<>();

    private record Begun(Episode episode, int start, int end) {}

    Enquiring(Setting setting, Caseload caseload) {
        this.setting = setting;
        this.caseload = caseload;
        chance = setting.seed().fork("enquiries");
    }

    /** All enquiries so far, in order of start. */
    List<Enquiry> enquiries() {
        return enquiries;
    }

    /** Begins the month's enquiries. */
    void step(MonthSpan month, List<List<Episode>> referred) {
        List<Episode> fresh = new ArrayList<>();
        for (List<Episode> group : referred) {
            group.stream().filter(episode -> !episode.nfa()).forEach(fresh::add);
        }
        List<Episode> planned = new ArrayList<>();
        List<Episode> known = new ArrayList<>();
        for (Episode episode : caseload.open()) {
            if (canBegin(episode, month)) {
                (episode.child().plans() > 0 ? planned : known).add(episode);
            }
        }
        int total = setting.targets().count(Series.ENQUIRIES, month);
        List<Begun> begun = new ArrayList<>();
        begin(planned, Math.min(total, repeatsToCome(month)), month, begun);
        begin(fresh, (int) ((total - begun.size()) * INTO_NEW), month, begun);
        begin(known, total - begun.size(), month, begun);
        begin(
                fresh.stream()
                        .filter(episode -> episode.lastEnquiry() < month.first())
                        .toList(),
                total - begun.size(),
                month,
                begun);
        begun.sort(Comparator.comparingInt(Begun::start));
        for (Begun next : begun) {
            enquiries.add(new Enquiry(enquiries.size() + 1, next.episode(), next.start(), next.end()));
        }
    }

    private boolean canBegin(Episode episode, MonthSpan month) {
        return episode.day() < month.first()
                && episode.isCin(month.last())
                && !episode.isProtected(month.first())
                && !episode.isLookedAfter(month.first())
                && episode.lastEnquiry() < month.first() - PAUSE
                && episode.toCloseFrom() == Days.NEVER;
    }

    /** More than this month's and the next month's repeat plans will need, since not every enquiry leads to one. */
    private int repeatsToCome(MonthSpan month) {
        MonthSpan next =
                setting.span().month(Math.min(month.index() + 1, setting.span().months() - 1));
        int most = Math.max(
                setting.targets().count(Series.PLAN_REPEATS, month),
                setting.targets().count(Series.PLAN_REPEATS, next));
        return most + most / 2 + 1;
    }

    private void begin(List<Episode> episodes, int wanted, MonthSpan month, List<Begun> begun) {
        int left = wanted;
        for (List<Episode> family : Groups.shuffled(episodes, Episode::family, chance)) {
            if (left <= 0) {
                return;
            }
            List<Episode> together = Groups.atMost(left, family);
            int start = start(latest(together), month);
            int end = setting.workdays().plus(start, chance.between(4, 14));
            for (Episode episode : together) {
                left--;
                episode.enquire(start, end);
                begun.add(new Begun(episode, start, end));
            }
        }
    }

    /** Of siblings who were not referred on one day, the one who was referred last. */
    private static Episode latest(List<Episode> siblings) {
        return Collections.max(siblings, Comparator.comparingInt(Episode::day));
    }

    /** Within days of a new referral; at any time of an older case. */
    private int start(Episode episode, MonthSpan month) {
        if (episode.day() < month.first()) {
            return setting.workdays().any(chance, month.first(), month.last());
        }
        int start = setting.workdays().plus(episode.day(), chance.between(0, 6));
        return start <= month.last() ? start : episode.day();
    }

    void write() {
        enquiries.forEach(enquiry -> enquiry.write(setting));
    }
}
