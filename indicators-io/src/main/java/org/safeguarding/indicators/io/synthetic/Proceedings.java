package org.safeguarding.indicators.io.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Care proceedings: so many cases a month about so many children, most of whom are looked after or on a plan, some of them
 * in court before; and as many children whose cases conclude. A case ends for all its children on one day.
 */
final class Proceedings {
    /** Days before a child is back in court. */
    private static final int PAUSE = 400;
    /** A case is brought forward or put off by no more than so many days. */
    private static final int LEEWAY = 45;

    /** How long twenty cases last; dealt out like cards, so that the mean of a year is no matter of luck. */
    private static final ImmutableList<Integer> WEEKS =
            ImmutableList.of(14, 20, 20, 20, 20, 25, 25, 25, 25, 25, 25, 29, 29, 29, 29, 34, 34, 34, 43, 54);

    private final Setting setting;
    private final FinalOrders orders;
    private final Chance chance;
    private final List<CareCase> cases = new ArrayList<>();
    private final List<Integer> weeks = new ArrayList<>();
    private List<CareCase> pending = new ArrayList<>();
    /** Days by which the cases concluded since April have lasted longer than wanted. */
    private int tooLong;

    Proceedings(Setting setting, Surroundings surroundings) {
        this.setting = setting;
        orders = new FinalOrders(setting, surroundings.careOutcomes());
        chance = setting.seed().fork("proceedings");
    }

    /** Issues and concludes the month's cases, about families of children protected or looked after at its end. */
    void step(MonthSpan month, List<ProtectionPlan> plans, List<Care> care) {
        List<Child> concerned = new ArrayList<>();
        care.forEach(next -> concerned.add(next.episode().child()));
        plans.forEach(next -> concerned.add(next.episode().child()));
        List<List<Child>> again = new ArrayList<>();
        List<List<Child>> first = new ArrayList<>();
        for (List<Child> some : Groups.shuffled(concerned, Child::family, chance)) {
            Family family = some.get(0).family();
            if (family.lastIssued() == Integer.MIN_VALUE) {
                first.add(eligible(family, month));
            } else if (family.lastIssued() < month.first() - PAUSE
                    && pending.stream().noneMatch(next -> next.isOf(family))) {
                List<Child> known = new ArrayList<>(eligible(family, month));
                known.removeIf(child -> child.lastIssued() == Integer.MIN_VALUE);
                again.add(known);
            }
        }
        first.removeIf(List::isEmpty);
        again.removeIf(List::isEmpty);
        issue(choose(month, first, again), month);
        conclude(month);
    }

    /** The children of each of the month's cases: first those who come back, then as many others as make up the total. */
    private List<List<Child>> choose(MonthSpan month, List<List<Child>> first, List<List<Child>> again) {
        int cases = setting.targets().count(Series.CARE_CASES, month);
        int children = Math.max(cases, setting.targets().count(Series.CARE_CHILDREN, month));
        int back = setting.targets().count(Series.CARE_REPEATS, month);
        List<List<Child>> chosen = new ArrayList<>();
        for (int left = cases; left > 0 && !(first.isEmpty() && again.isEmpty()); left--) {
            boolean repeat = first.isEmpty() || (back > 0 && !again.isEmpty());
            int most = children - left + 1;
            List<Child> next = take(repeat ? again : first, back > 0 && repeat ? Math.min(most, back) : most);
            chosen.add(next);
            children -= next.size();
            back -= repeat ? next.size() : 0;
        }
        return chosen;
    }

    private static List<Child> eligible(Family family, MonthSpan month) {
        List<Child> eligible = new ArrayList<>();
        for (Child child : family.children()) {
            if (child.isOpen(month.last())
                    && child.born() < month.first()
                    && !child.isAdult(month.last() + 300)
                    && child.isAlive(month.last())) {
                eligible.add(child);
            }
        }
        return eligible;
    }

    /** Takes a family: a large one as long as there are many children more than cases to come, else one child of it. */
    private List<Child> take(List<List<Child>> families, int most) {
        int best = families.size() - 1;
        for (int i = best; i >= 0 && most > 1; i--) {
            int size = families.get(i).size();
            if (size <= most && size > families.get(best).size()) {
                best = i;
                break;
            }
        }
        List<Child> family = families.remove(best);
        return List.copyOf(Groups.atMost(Math.max(1, most), family));
    }

    /** Issues the cases; of the children new to the court, so many have an older sibling who was there before. */
    private void issue(List<List<Child>> groups, MonthSpan month) {
        int recurrent = setting.targets().count(Series.CARE_RECURRENT, month);
        List<CareCase> issued = new ArrayList<>();
        for (List<Child> group : groups) {
            boolean isNew = group.get(0).lastIssued() == Integer.MIN_VALUE;
            int siblings = isNew ? Math.min(recurrent, group.size()) : 0;
            recurrent -= siblings;
            int day = setting.workdays().any(chance, month.first(), month.last());
            int planned = day + 7 * weeks() + chance.between(-10, 10);
            group.forEach(child -> child.issued(day));
            issued.add(new CareCase(group, siblings, day, planned));
        }
        issued.sort(Comparator.comparingInt(CareCase::issued));
        cases.addAll(issued);
        pending.addAll(issued);
    }

    private int weeks() {
        if (weeks.isEmpty()) {
            weeks.addAll(WEEKS);
            chance.shuffle(weeks);
        }
        return weeks.remove(weeks.size() - 1);
    }

    /** Concludes cases of as many children as wanted, those whose time has come before the others. */
    private void conclude(MonthSpan month) {
        int left = setting.targets().count(Series.CARE_CONCLUDED, month);
        int wanted = 7 * setting.targets().count(Series.CARE_WEEKS, month);
        tooLong = month.of().getMonth() == Month.APRIL ? 0 : tooLong;
        pending.sort(Comparator.comparingInt(CareCase::planned));
        List<CareCase> still = new ArrayList<>();
        for (CareCase next : pending) {
            boolean soon = next.planned() <= month.last() + LEEWAY;
            boolean overdue = next.planned() < month.first() - 2 * LEEWAY;
            if (overdue || (soon && next.children().size() <= left)) {
                left -= next.children().size();
                next.conclude(day(next, month));
                tooLong += next.concluded() - next.issued() - wanted;
            } else {
                still.add(next);
            }
        }
        pending = still;
    }

    /** A day on the side of the planned one that brings the year's mean nearer to what is wanted. */
    private int day(CareCase next, MonthSpan month) {
        Workdays workdays = setting.workdays();
        int planned = Math.max(month.first(), Math.min(next.planned(), month.last()));
        int from = tooLong > 0 ? month.first() : planned;
        int to = tooLong > 0 ? planned : month.last();
        return workdays.count(from, to) > 0
                ? workdays.any(chance, from, to)
                : workdays.any(chance, month.first(), month.last());
    }

    void write() {
        orders.make(cases);
        TableFile table = setting.table(ExtractTable.CARE_PROCEEDINGS);
        int number = 0;
        for (CareCase next : cases) {
            number++;
            for (int i = 0; i < next.children().size(); i++) {
                table.row(
                        "J" + (table.rows() + 1),
                        "K" + number,
                        next.children().get(i).id(),
                        setting.date(next.issued()),
                        setting.date(next.concluded()),
                        next.order(i),
                        ExtractFolder.flag(i < next.siblings()));
            }
        }
    }
}
