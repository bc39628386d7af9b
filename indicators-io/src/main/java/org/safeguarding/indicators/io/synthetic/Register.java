package org.safeguarding.indicators.io.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** A list of children known from a day and until a day, of a wanted length at each month's end. */
final class Register {
    private final Setting setting;
    private final Chance chance;
    private final double turnover;
    private final List<Entry> all = new ArrayList<>();
    private final Set<Child> known = new HashSet<>();
    private List<Entry> open = new ArrayList<>();

    /** A child's time on the list. */
    static final class Entry {
        private final Child child;
        private final int from;
        private int to = Days.NEVER;

        private Entry(Child child, int from) {
            this.child = child;
            this.from = from;
        }

        Child child() {
            return child;
        }

        int from() {
            return from;
        }

        int to() {
            return to;
        }
    }

    /** An empty list, of which some leave each month: the turnover as a share. */
    Register(Setting setting, String name, double turnover) {
        this.setting = setting;
        this.turnover = turnover;
        chance = setting.seed().fork(name);
    }

    List<Entry> all() {
        return all;
    }

    /** Whether a child is or ever was on the list. */
    boolean knows(Child child) {
        return known.contains(child);
    }

    /** Lets some leave and as many join as make up the length wanted. */
    void step(MonthSpan month, int wanted, Supplier<Child> newcomer) {
        List<Entry> staying = new ArrayList<>();
        chance.shuffle(open);
        int spare = open.size() - wanted;
        for (Entry entry : open) {
            if (spare > 0 || entry.child.isAdult(month.last()) || chance.happens(turnover)) {
                spare--;
                entry.to = setting.workdays().any(chance, month.first(), month.last());
            } else {
                staying.add(entry);
            }
        }
        open = staying;
        List<Entry> joining = new ArrayList<>();
        while (open.size() + joining.size() < wanted) {
            Child child = newcomer.get();
            known.add(child);
            joining.add(new Entry(child, setting.workdays().any(chance, month.first(), month.last())));
        }
        joining.sort(Comparator.comparingInt(Entry::from));
        all.addAll(joining);
        open.addAll(joining);
    }
}
