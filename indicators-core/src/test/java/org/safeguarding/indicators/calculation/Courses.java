package org.safeguarding.indicators.calculation;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.calculation.Spells.Spell;
import org.safeguarding.indicators.tally.Subject;

/** People with a course of anything, from one day to another, and the sessions of it. */
final class Courses {
    /** A person with courses and sessions; a session of a day goes with a course if its key begins with the course's. */
    record Pupil(String key, ImmutableList<Spell> courses, ImmutableList<Spell> sessions) implements Subject {
        static Pupil of(Spell course, Spell... sessions) {
            return new Pupil("P1", ImmutableList.of(course), ImmutableList.copyOf(sessions));
        }
    }

    static final Holding<Pupil, Spell> OPEN =
            new Holding<>(new Rows<>("courses", Pupil::courses), Spells.START, Spells.STOP, Where.all(), false);
    static final Holding<Pupil, Spell> OPEN_THROUGH_THE_END_DAY =
            new Holding<>(new Rows<>("courses", Pupil::courses), Spells.START, Spells.STOP, Where.all(), true);
    static final Related<Pupil, Spell, Spell> SESSIONS = new Related<>(
            new Rows<>("sessions", Pupil::sessions),
            Spells.START,
            "sessions of the course",
            (course, session) -> session.key().startsWith(course.key()));

    private Courses() {}
}
