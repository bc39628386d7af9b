package org.safeguarding.indicators.io.synthetic;

/**
 * Child protection plans of other councils whose children live here: kept apart from this council's own, and counted by
 * nobody who reads the mark.
 */
final class Elsewhere {
    /** Months from one family to the next. */
    private static final int EVERY = 4;

    private final Setting setting;
    private final People people;
    private final Chance chance;

    Elsewhere(Setting setting, People people) {
        this.setting = setting;
        this.people = people;
        chance = setting.seed().fork("elsewhere");
    }

    void write(int plansBefore) {
        int number = plansBefore;
        for (int i = 1; i < setting.span().months(); i += EVERY) {
            MonthSpan month = setting.span().month(i);
            if (setting.workdays().count(month.first(), month.last()) == 0) {
                continue;
            }
            int start = setting.workdays().any(chance, month.first(), month.last());
            int end = setting.workdays().onOrAfter(start + chance.between(120, 420));
            for (Child child : people.newFamily(month.first()).children()) {
                setting.table(ExtractTable.CP_PLANS)
                        .row("L" + ++number, child.id(), setting.date(start), setting.date(end), "NEG", "Y");
            }
        }
    }
}
