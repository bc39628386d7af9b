package org.safeguarding.indicators.io.synthetic;

import java.util.ArrayList;
import java.util.List;

/** Who a contact is about that does not become a referral. */
final class ContactSubjects {
    private static final double OPEN = 0.3;
    private static final double CLOSED = 0.12;
    private static final double CONTACTED_BEFORE = 0.2;
    private static final double SIBLINGS_TOO = 0.6;

    private final People people;
    private final Caseload caseload;
    private final Chance chance;

    ContactSubjects(Setting setting, People people, Caseload caseload) {
        this.people = people;
        this.caseload = caseload;
        chance = setting.seed().fork("contact subjects");
    }

    /** Children of one family about whom the month has no contact yet, at least one. */
    List<Child> next(MonthSpan month) {
        List<Child> known = fresh(family(month), month);
        if (!known.isEmpty()) {
            return known;
        }
        Family stranger = people.newFamily(month.first());
        people.rememberUnreferred(stranger);
        return fresh(stranger, month);
    }

    private Family family(MonthSpan month) {
        double kind = chance.unit();
        if (kind < OPEN && !caseload.open().isEmpty()) {
            return chance.pick(caseload.open()).family();
        }
        if (kind >= OPEN && kind < OPEN + CLOSED && !caseload.episodes().isEmpty()) {
            return chance.pick(caseload.episodes()).family();
        }
        if (kind > 1 - CONTACTED_BEFORE) {
            return people.unreferredFamily(month.first());
        }
        Family stranger = people.newFamily(month.first());
        people.rememberUnreferred(stranger);
        return stranger;
    }

    private List<Child> fresh(Family family, MonthSpan month) {
        List<Child> fresh = new ArrayList<>();
        for (Child child : family.children()) {
            if (!child.isContacted(month)
                    && !child.isAdult(month.last())
                    && child.isAlive(month.first())
                    && (fresh.isEmpty() || chance.happens(SIBLINGS_TOO))) {
                fresh.add(child);
            }
        }
        return fresh;
    }
}
