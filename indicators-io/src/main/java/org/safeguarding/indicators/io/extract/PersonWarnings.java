package org.safeguarding.indicators.io.extract;

import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.Texts;
import org.safeguarding.indicators.io.table.WarningCode;
import org.safeguarding.indicators.time.Day;

/** What is odd about births and deaths. No message tells the day of either. */
final class PersonWarnings {
    private static final String BORN = "pers_dob";
    private static final String EXPECTED = "pers_expected_dob";
    private static final String DIED = "pers_death_date";
    private static final String REFERRED = "cine_referral_date";
    private static final int DAYS_OVERDUE = 30;
    private static final int MONTHS_AHEAD = 9;

    private final Warnings warnings;
    private final Table persons;

    private PersonWarnings(Warnings warnings, Table persons) {
        this.warnings = warnings;
        this.persons = persons;
    }

    static void find(Warnings warnings) {
        warnings.table("ssd_person").ifPresent(table -> {
            PersonWarnings persons = new PersonWarnings(warnings, table);
            persons.bornAndExpected();
            if (!warnings.lacks(table, BORN)) {
                persons.farOff();
            }
            persons.deadBeforeBirth();
            warnings.table("ssd_cin_episodes").ifPresent(persons::longBeforeBirth);
        });
    }

    private void bornAndExpected() {
        int[] born = persons.days(BORN);
        int[] expected = persons.days(EXPECTED);
        Several both = new Several(persons);
        for (int row = 0; row < born.length; row++) {
            if (born[row] != Day.NONE && expected[row] != Day.NONE) {
                both.add(row);
            }
        }
        if (!both.isEmpty()) {
            warnings.add(
                    WarningCode.BORN_AND_EXPECTED,
                    both,
                    EXPECTED,
                    both.counted(" person has", " persons have")
                            + " a date of birth and an expected one, of which the date of birth is used");
        }
    }

    private void farOff() {
        int today = warnings.lastDay();
        if (today == Day.NONE) {
            return;
        }
        int[] born = persons.days(BORN);
        int[] expected = persons.days(EXPECTED);
        int[] died = persons.days(DIED);
        int earliest = today - DAYS_OVERDUE;
        int latest = Day.plusMonths(today, MONTHS_AHEAD);
        for (int row = 0; row < born.length; row++) {
            boolean awaited = born[row] == Day.NONE && expected[row] != Day.NONE && died[row] == Day.NONE;
            if (awaited && (expected[row] < earliest || expected[row] > latest)) {
                warnings.add(
                        WarningCode.EXPECTED_BIRTH_FAR_OFF,
                        persons,
                        row,
                        EXPECTED,
                        persons.shown(EXPECTED, row),
                        expected[row] < earliest
                                ? "the child was expected more than " + DAYS_OVERDUE + " days before " + Day.text(today)
                                        + ", and has no date of birth"
                                : "the child is expected more than " + MONTHS_AHEAD + " months after "
                                        + Day.text(today));
            }
        }
    }

    private void deadBeforeBirth() {
        int[] born = persons.days(BORN);
        int[] died = persons.days(DIED);
        for (int row = 0; row < born.length; row++) {
            if (born[row] != Day.NONE && died[row] != Day.NONE && died[row] < born[row]) {
                warnings.add(
                        WarningCode.END_BEFORE_START,
                        persons,
                        row,
                        DIED,
                        persons.shown(DIED, row),
                        "the date of death is before the date of birth");
            }
        }
    }

    private void longBeforeBirth(Table episodes) {
        Persons births = warnings.persons(persons, BORN);
        Persons expected = warnings.persons(persons, EXPECTED);
        int longest = warnings.limits().daysBeforeBirth();
        Texts children = episodes.texts("cine_person_id");
        int[] referred = episodes.days(REFERRED);
        for (int row = 0; row < referred.length; row++) {
            String child = children.text(row);
            int known = births.date(child);
            int birth = known == Day.NONE ? expected.date(child) : known;
            if (birth != Day.NONE && referred[row] < birth - longest) {
                warnings.add(
                        WarningCode.REFERRED_LONG_BEFORE_BIRTH,
                        episodes,
                        row,
                        REFERRED,
                        Day.text(referred[row]),
                        "it is more than " + longest + " days before the "
                                + (known == Day.NONE ? "expected birth" : "birth") + " of the child");
            }
        }
    }
}
