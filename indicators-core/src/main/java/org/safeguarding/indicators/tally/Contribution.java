package org.safeguarding.indicators.tally;

import com.google.common.collect.ImmutableList;

/**
 * One thing that counts: an amount of a part, held on [from, until), known at [knownFrom, knownUntil), counted through one
 * row because of rows. A figure at a date is the sum of the contributions held on it.
 *
 * @param subject the key of the subject
 * @param part which part it adds to
 * @param amount how much, in the scale of the level
 * @param from the first date held, an epoch day
 * @param until the first date not held any more
 * @param knownFrom the first as-at date that knows it
 * @param knownUntil the first as-at date that does not any more
 * @param eventDay the day of the event held, or {@code Day.NONE} for what simply lasts
 * @param through the row counted
 * @param because the other rows without which it would not count so
 * @param group the group it falls in on the date read, or empty without a breakdown
 * @param <P> the parts counted
 */
public record Contribution<P>(
        String subject,
        P part,
        long amount,
        int from,
        int until,
        int knownFrom,
        int knownUntil,
        int eventDay,
        Row through,
        ImmutableList<Row> because,
        String group) {

    /**
     * The same contribution in a group.
     *
     * @param name the group
     * @return the contribution
     */
    public Contribution<P> in(String name) {
        return new Contribution<>(
                subject, part, amount, from, until, knownFrom, knownUntil, eventDay, through, because, name);
    }

    /**
     * Whether this counts on a date.
     *
     * @param day the date
     * @param knowledge what is known
     * @return true if it is part of the figure
     */
    public boolean heldOn(int day, Knowledge knowledge) {
        return knowledge.from(from, knownFrom) <= day && day < knowledge.until(until, knownFrom, knownUntil);
    }
}
