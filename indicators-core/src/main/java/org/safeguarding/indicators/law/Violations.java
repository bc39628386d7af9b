package org.safeguarding.indicators.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.tally.Reading;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.Day;

/** Collects violations, the first of each law and subject: a broken law is broken on many dates at once. */
final class Violations {
    static final String ALL = "all subjects";

    private record Case(Law law, String subject) {}

    private final String when;
    private final Map<Case, Violation> first = new LinkedHashMap<>();

    Violations() {
        this("");
    }

    private Violations(String when) {
        this.when = when;
    }

    /** What is found of figures as at a date says so, since the period alone does not tell which rows are known. */
    static Violations asAt(LocalDate date) {
        return new Violations(", as at " + date);
    }

    ImmutableList<Violation> list() {
        return ImmutableList.copyOf(first.values());
    }

    void addAll(Iterable<Violation> more) {
        more.forEach(v -> first.putIfAbsent(new Case(v.law(), v.subject()), v));
    }

    private void add(Law law, String subject, String where, String expected, String actual) {
        addAll(ImmutableList.of(new Violation(law, subject, where + when, expected, actual)));
    }

    /** Holds two things to be equal. */
    void equal(Law law, String subject, String where, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            add(law, subject, where, String.valueOf(expected), String.valueOf(actual));
        }
    }

    /** Holds two tallies of one basis to be equal, and says on which date they first differ. */
    <P extends Enum<P>> void sameTally(Law law, String subject, Tally<P> expected, Tally<P> actual) {
        if (expected.equals(actual)) {
            return;
        }
        for (int i = 0; i < expected.basis().dates().size(); i++) {
            onDate(law, subject, expected.basis().dates().day(i), expected, actual);
        }
    }

    /** Holds two tallies to read the same on one date, in all and in each group. */
    <P extends Enum<P>> void onDate(Law law, String subject, int day, Tally<P> expected, Tally<P> actual) {
        equal(law, subject, Day.text(day), expected.at(day), actual.at(day));
        for (String group : new TreeSet<>(Sets.union(expected.groups(), actual.groups()))) {
            Reading<P> wanted = expected.at(day, group);
            equal(law, subject, Day.text(day) + ", group " + group, wanted, actual.at(day, group));
        }
    }

    /** Holds two lists of results to be equal, and says where they first differ. */
    void sameResults(Law law, String where, ImmutableList<Result> expected, ImmutableList<Result> actual) {
        equal(law, ALL, where, expected.size() + " results", actual.size() + " results");
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            if (!expected.get(i).equals(actual.get(i))) {
                add(law, ALL, where, words(expected.get(i)), words(actual.get(i)));
            }
        }
    }

    private static String words(Result result) {
        StringBuilder text = new StringBuilder(result.toString());
        result.met().ifPresent(n -> text.append(", met ").append(n));
        result.missed().ifPresent(n -> text.append(", missed ").append(n));
        result.invalid().ifPresent(n -> text.append(", of them invalid ").append(n));
        result.overdue().ifPresent(n -> text.append(", overdue ").append(n));
        result.notYetDue().ifPresent(n -> text.append(", not yet due ").append(n));
        result.outcome().population().ifPresent(p -> text.append(", ").append(p));
        return text.toString();
    }
}
