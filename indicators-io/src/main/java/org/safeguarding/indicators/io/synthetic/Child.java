package org.safeguarding.indicators.io.synthetic;

import org.jspecify.annotations.Nullable;

/** A child and the latest of what happened to it. */
final class Child {
    private final int number;
    private final Family family;
    private final int born;
    private final int expected;
    private final int adultFrom;
    private int died = Days.NEVER;
    private @Nullable Episode episode;
    private int plans;
    private int lastIssued = Integer.MIN_VALUE;
    private int contactMonth = -1;

    /** A child with the day it was or will be born, and the day it was expected ({@link Days#NEVER} where not asked). */
    Child(int number, Family family, int born, int expected) {
        this.number = number;
        this.family = family;
        this.born = born;
        this.expected = expected;
        adultFrom = Days.plusMonths(born, 18 * 12);
    }

    String id() {
        return Integer.toString(100_000 + number);
    }

    Family family() {
        return family;
    }

    int born() {
        return born;
    }

    int expected() {
        return expected;
    }

    /** Age in years of 365.25 days, near enough to choose by; negative before birth. */
    double age(int day) {
        return (day - born) / 365.25;
    }

    boolean isAdult(int day) {
        return day >= adultFrom;
    }

    int died() {
        return died;
    }

    void die(int day) {
        died = day;
    }

    boolean isAlive(int day) {
        return day < died;
    }

    /** The latest episode, open or closed, or null for a child never referred. */
    @Nullable
    Episode episode() {
        return episode;
    }

    void refer(Episode next) {
        episode = next;
        family.markReferred();
    }

    boolean isOpen(int day) {
        return episode != null && episode.isOpen(day);
    }

    /** How many child protection plans of this council's own the child has had. */
    int plans() {
        return plans;
    }

    void planned() {
        plans++;
    }

    /** The day on which care proceedings were last issued for this child. */
    int lastIssued() {
        return lastIssued;
    }

    void issued(int day) {
        lastIssued = day;
        family.issued(day);
    }

    /** Whether the month already has a contact about the child. */
    boolean isContacted(MonthSpan month) {
        return contactMonth == month.index();
    }

    void contacted(MonthSpan month) {
        contactMonth = month.index();
    }
}
