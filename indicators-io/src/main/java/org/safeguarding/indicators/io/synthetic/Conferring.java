package org.safeguarding.indicators.io.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Initial child protection conferences: as many in the month as wanted, the profile's share of them within 15 working days
 * of the enquiry, and from them as many plans as wanted, repeat plans among them. A few are transfers from elsewhere, and more
 * where too few enquiries are under way.
 */
final class Conferring {
    private static final double TRANSFERS_IN = 0.015;
    /** No conference looks further back than this many days for its enquiry. */
    private static final int LONGEST = 75;
    /** No plan is begun for a child who is of age within so many days. */
    private static final int NEARLY_ADULT = 90;

    private final Setting setting;
    private final Protecting protecting;
    private final ConferenceDays days;
    private final Chance chance;
    private final Quota transfers;
    private final List<Held> held = new ArrayList<>();
    private int firstLive;
    private int number;

    /** A child's conference; without an enquiry it is a transfer in. */
    private record Held(int day, Episode episode, @Nullable Enquiry enquiry, boolean plan) {}

    Conferring(Setting setting, Protecting protecting) {
        this.setting = setting;
        this.protecting = protecting;
        days = new ConferenceDays(setting);
        chance = setting.seed().fork("conferences");
        transfers = new Quota(chance);
    }

    /** Holds the month's conferences. */
    void step(MonthSpan month, List<Enquiry> enquiries, List<List<Episode>> referred) {
        held.clear();
        int conferences = setting.targets().count(Series.CONFERENCES, month);
        int plans = Math.min(conferences, setting.targets().count(Series.PLAN_STARTS, month));
        int repeats = Math.min(plans, setting.targets().count(Series.PLAN_REPEATS, month));
        List<Enquiry> first = new ArrayList<>();
        List<Enquiry> again = new ArrayList<>();
        while (firstLive < enquiries.size() && enquiries.get(firstLive).start() < month.first() - LONGEST) {
            firstLive++;
        }
        for (Enquiry enquiry : enquiries.subList(firstLive, enquiries.size())) {
            if (!enquiry.isConferenced() && canConfer(enquiry.episode(), month)) {
                (enquiry.episode().child().plans() > 0 ? again : first).add(enquiry);
            }
        }
        follow(again, repeats, repeats, month);
        int elsewhere = 0;
        for (int i = 0; i < conferences; i++) {
            elsewhere += transfers.next(TRANSFERS_IN) ? 1 : 0;
        }
        List<Episode> fresh = fresh(referred, month);
        transferIn(fresh, Math.min(elsewhere, plans - held.size()), month);
        follow(first, conferences - held.size(), plans - held.size(), month);
        transferIn(fresh, plans - (int) held.stream().filter(Held::plan).count(), month);
        record();
    }

    private static boolean canConfer(Episode episode, MonthSpan month) {
        return episode.isCin(month.last())
                && !episode.isProtected(month.first())
                && !episode.child().isAdult(month.last() + NEARLY_ADULT);
    }

    private List<Episode> fresh(List<List<Episode>> referred, MonthSpan month) {
        List<Episode> fresh = new ArrayList<>();
        for (List<Episode> group : referred) {
            for (Episode episode : group) {
                boolean inTime = setting.workdays().count(episode.day() + 1, month.last()) > 0;
                if (inTime && !episode.nfa() && isNew(episode) && canConfer(episode, month)) {
                    fresh.add(episode);
                }
            }
        }
        chance.shuffle(fresh);
        return fresh;
    }

    private static boolean isNew(Episode episode) {
        return episode.lastEnquiry() < episode.day() && episode.child().plans() == 0;
    }

    /** Holds so many conferences that follow an enquiry; the first of them lead to so many plans. */
    private void follow(List<Enquiry> enquiries, int wanted, int plans, MonthSpan month) {
        int left = wanted;
        int plansLeft = plans;
        List<List<Enquiry>> families =
                Groups.shuffled(enquiries, enquiry -> enquiry.episode().family(), chance);
        // First those whose timing is the one that is due, then whoever can be seen this month at all.
        for (boolean choosy : new boolean[] {true, false}) {
            for (List<Enquiry> family : families) {
                if (left <= 0 || family.get(0).isConferenced()) {
                    continue;
                }
                int start = family.get(0).start();
                List<Enquiry> same = family.stream()
                        .filter(enquiry -> enquiry.start() == start)
                        .toList();
                List<Enquiry> together = Groups.atMost(left, same);
                int day = days.next(start, together.size(), month, choosy);
                if (day == Days.NEVER) {
                    continue;
                }
                for (Enquiry enquiry : together) {
                    enquiry.conference();
                    held.add(new Held(day, enquiry.episode(), enquiry, plansLeft > 0));
                    plansLeft--;
                    left--;
                }
            }
        }
    }

    private void transferIn(List<Episode> fresh, int wanted, MonthSpan month) {
        for (int i = 0; i < wanted && !fresh.isEmpty(); i++) {
            Episode episode = fresh.remove(fresh.size() - 1);
            int day = setting.workdays().any(chance, episode.day() + 1, month.last());
            held.add(new Held(day, episode, null, true));
        }
    }

    private void record() {
        held.sort(Comparator.comparingInt(Held::day));
        for (Held next : held) {
            Enquiry enquiry = next.enquiry();
            next.episode().keepBusy(next.day());
            if (next.plan()) {
                protecting.begin(next.episode(), next.day());
            }
            setting.table(ExtractTable.CONFERENCES)
                    .row(
                            "I" + ++number,
                            next.episode().child().id(),
                            enquiry == null ? "" : enquiry.id(),
                            ExtractFolder.flag(enquiry == null),
                            setting.date(next.day()),
                            ExtractFolder.flag(next.plan()));
        }
    }
}
