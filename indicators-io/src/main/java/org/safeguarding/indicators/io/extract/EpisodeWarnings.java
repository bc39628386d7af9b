package org.safeguarding.indicators.io.extract;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Set;
import org.safeguarding.indicators.io.table.Flags;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.Texts;
import org.safeguarding.indicators.io.table.WarningCode;
import org.safeguarding.indicators.time.Day;

/** What is odd about the episodes of a child beside each other, and beside what is known of the child and was done for it. */
final class EpisodeWarnings {
    private static final String REFERRED = "cine_referral_date";
    private static final String CLOSED = "cine_close_date";
    private static final String DIED = "RC2";
    private static final String NO_FURTHER_ACTION = "cine_referral_nfa";
    private static final int MONTHS_IN_YEAR = 12;

    private static final ImmutableList<Activity> ACTIVITIES = ImmutableList.of(
            new Activity("ssd_cin_assessments", "cina_referral_id", "an assessment"),
            new Activity("ssd_s47_enquiry", "s47e_referral_id", "an enquiry"),
            new Activity("ssd_cin_plans", "cinp_referral_id", "a plan"));

    private final Warnings warnings;
    private final Table episodes;

    /** What may follow a referral, and names it. */
    private record Activity(String table, String referral, String words) {}

    private EpisodeWarnings(Warnings warnings, Table episodes) {
        this.warnings = warnings;
        this.episodes = episodes;
    }

    static void find(Warnings warnings) {
        warnings.table("ssd_cin_episodes").ifPresent(table -> {
            EpisodeWarnings episodes = new EpisodeWarnings(warnings, table);
            if (!warnings.lacks(table, CLOSED)) {
                episodes.twoAtOnce();
            }
            ACTIVITIES.forEach(episodes::despiteNoFurtherAction);
            episodes.notSaid();
            warnings.table("ssd_person", "pers_death_date")
                    .ifPresent(persons -> episodes.withoutDeath(warnings.persons(persons, "pers_death_date")));
            warnings.table("ssd_person").ifPresent(persons -> episodes.tooOld(warnings.persons(persons, "pers_dob")));
        });
    }

    private void twoAtOnce() {
        Stretches.of(episodes, "cine_person_id", REFERRED, CLOSED, row -> true)
                .overlapping((episode, other) -> warnings.add(
                        WarningCode.TWO_OPEN_EPISODES,
                        episodes,
                        episode.row(),
                        REFERRED,
                        Day.text(episode.start()),
                        "the child's episode on line " + episodes.line(other.row()) + " is open on that day"));
    }

    private void despiteNoFurtherAction(Activity activity) {
        warnings.table(activity.table()).ifPresent(table -> {
            Set<String> followed = warnings.named(table, activity.referral());
            Texts ids = episodes.texts("cine_referral_id");
            Flags noFurtherAction = episodes.flags(NO_FURTHER_ACTION);
            for (int row = 0; row < episodes.size(); row++) {
                if (noFurtherAction.isYes(row) && followed.contains(ids.text(row))) {
                    warnings.add(
                            WarningCode.ACTIVITY_DESPITE_NFA,
                            episodes,
                            row,
                            NO_FURTHER_ACTION,
                            "Y",
                            activity.words() + " in " + table.file() + " names this referral all the same");
                }
            }
        });
    }

    /** Where the file has no such column, that is said already. */
    private void notSaid() {
        if (warnings.lacks(episodes, NO_FURTHER_ACTION)) {
            return;
        }
        Flags noFurtherAction = episodes.flags(NO_FURTHER_ACTION);
        Several notSaid = new Several(episodes);
        for (int row = 0; row < episodes.size(); row++) {
            if (noFurtherAction.flag(row) == Flags.UNKNOWN) {
                notSaid.add(row);
            }
        }
        if (!notSaid.isEmpty()) {
            warnings.add(
                    WarningCode.NFA_NOT_SAID,
                    notSaid,
                    NO_FURTHER_ACTION,
                    notSaid.counted(" referral does", " referrals do")
                            + " not say whether they led to no further action, and are read as if they had not");
        }
    }

    private void withoutDeath(Persons deaths) {
        Texts persons = episodes.texts("cine_person_id");
        Texts reasons = episodes.texts("cine_close_reason");
        for (int row = 0; row < episodes.size(); row++) {
            if (Ascii.equalsIgnoreCase(reasons.text(row), DIED) && deaths.date(persons.text(row)) == Day.NONE) {
                warnings.add(
                        WarningCode.DEATH_WITHOUT_DATE,
                        episodes,
                        row,
                        "cine_close_reason",
                        DIED,
                        "ssd_person has no date of death for the child");
            }
        }
    }

    /** The last day that is known of an episode: the day it closed, else that of the referral. */
    private void tooOld(Persons births) {
        int oldest = warnings.limits().oldestAge();
        Texts persons = episodes.texts("cine_person_id");
        int[] referred = episodes.days(REFERRED);
        int[] closed = episodes.days(CLOSED);
        for (int row = 0; row < episodes.size(); row++) {
            int born = births.date(persons.text(row));
            boolean isClosed = closed[row] != Day.NONE;
            int day = isClosed ? closed[row] : referred[row];
            if (born != Day.NONE && day >= Day.plusMonths(born, (oldest + 1) * MONTHS_IN_YEAR)) {
                warnings.add(
                        WarningCode.OLDER_THAN_25,
                        episodes,
                        row,
                        isClosed ? CLOSED : REFERRED,
                        Day.text(day),
                        "the person is older than " + oldest + " on that day");
            }
        }
    }
}
