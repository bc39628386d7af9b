package org.safeguarding.indicators.io.synthetic;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Care proceedings: so many cases a month about so many children, most of whom are looked after or on a plan. A case ends
 * for all its children on one day, each child with an order.
 */
final class Proceedings {
    /** Days before a family is back in court. */
    private static final int PAUSE = 400;

    private static final double SAME_ORDER = 0.7;
    /** Cases per hundred about a family that was in court before. */
    private static final int AGAIN = 9;

    /** Cases per hundred about a child whose older sibling, grown up or adopted since, was in court before. */
    private static final int RECURRENT = 8;

    private static final Mix<Integer> WEEKS =
            Mix.of(ImmutableMap.of(14, 6, 20, 18, 25, 28, 29, 18, 34, 15, 43, 10, 54, 5));

    private final Setting setting;
    private final Chance chance;
    private final Mix<String> orders;
    private final List<Case> cases = new ArrayList<>();

    private record Case(int issued, int concluded, List<Child> children, List<String> orders, List<Boolean> sibling) {}

    Proceedings(Setting setting, Surroundings surroundings) {
        this.setting = setting;
        chance = setting.seed().fork("proceedings");
        orders = Mix.of(surroundings.careOutcomes());
    }

    /** Issues the month's cases, about families of children protected or looked after at its end. */
    void step(MonthSpan month, List<ProtectionPlan> plans, List<Care> care) {
        int wanted = setting.targets().count(Series.CARE_CASES, month);
        int children = Math.max(wanted, setting.targets().count(Series.CARE_CHILDREN, month));
        List<Child> concerned = new ArrayList<>();
        care.forEach(next -> concerned.add(next.episode().child()));
        plans.forEach(next -> concerned.add(next.episode().child()));
        List<List<Child>> again = new ArrayList<>();
        List<List<Child>> first = new ArrayList<>();
        for (List<Child> some : Groups.shuffled(concerned, Child::family, chance)) {
            Family family = some.get(0).family();
            List<Child> eligible = eligible(family, month);
            if (!eligible.isEmpty() && family.lastIssued() < month.first() - PAUSE) {
                (family.lastIssued() == Integer.MIN_VALUE ? first : again).add(eligible);
            }
        }
        List<List<Child>> chosen = new ArrayList<>();
        for (int i = 0; i < wanted && !(first.isEmpty() && again.isEmpty()); i++) {
            boolean back = first.isEmpty() || (!again.isEmpty() && chance.below(100) < AGAIN);
            chosen.add(take(back ? again : first, children - (wanted - i) + 1));
            children -= chosen.get(chosen.size() - 1).size();
        }
        List<Case> issued = new ArrayList<>();
        chosen.forEach(group -> issued.add(issue(group, month)));
        issued.sort(Comparator.comparingInt(Case::issued));
        cases.addAll(issued);
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

    private Case issue(List<Child> children, MonthSpan month) {
        int day = setting.workdays().any(chance, month.first(), month.last());
        int weeks = WEEKS.draw(chance);
        int concluded = setting.workdays().onOrAfter(day + 7 * weeks + chance.between(-10, 10));
        List<String> made = new ArrayList<>();
        List<Boolean> sibling = new ArrayList<>();
        int before = children.get(0).family().lastIssued();
        String order = orders.draw(chance);
        boolean recurrent = before == Integer.MIN_VALUE && chance.below(100) < RECURRENT;
        for (Child child : children) {
            made.add(chance.happens(SAME_ORDER) ? order : orders.draw(chance));
            boolean known = before != Integer.MIN_VALUE && child.lastIssued() == Integer.MIN_VALUE;
            sibling.add(known || (recurrent && sibling.isEmpty()));
        }
        children.forEach(child -> child.issued(day));
        return new Case(day, concluded, children, made, sibling);
    }

    void write() {
        TableFile table = setting.table(ExtractTable.CARE_PROCEEDINGS);
        int number = 0;
        for (Case next : cases) {
            number++;
            for (int i = 0; i < next.children().size(); i++) {
                String concluded = setting.date(next.concluded());
                table.row(
                        "J" + (table.rows() + 1),
                        "K" + number,
                        next.children().get(i).id(),
                        setting.date(next.issued()),
                        concluded,
                        concluded.isEmpty() ? "" : next.orders().get(i),
                        ExtractFolder.flag(next.sibling().get(i)));
            }
        }
    }
}
