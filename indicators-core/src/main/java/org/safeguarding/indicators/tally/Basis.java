package org.safeguarding.indicators.tally;

import com.google.common.collect.ImmutableList;

/**
 * What a tally is a tally of. Only tallies on one basis can be added or compared.
 *
 * @param of the definition counted, with its version, as text
 * @param parts the parts, in the order of their enum
 * @param scale how many decimal places the amounts carry: an amount of 125 at scale 2 is 1.25
 * @param dates the dates read
 * @param knowledge what is known
 * @param dimension the name of the breakdown, or empty for none
 * @param <P> the parts counted
 */
public record Basis<P extends Enum<P>>(
        String of, ImmutableList<P> parts, int scale, Dates dates, Knowledge knowledge, String dimension) {
    /**
     * Refuses dates after the as-at date: nothing is known of them.
     *
     * @param of the definition counted, with its version, as text
     * @param parts the parts, in the order of their enum
     * @param scale how many decimal places the amounts carry: an amount of 125 at scale 2 is 1.25
     * @param dates the dates read
     * @param knowledge what is known
     * @param dimension the name of the breakdown, or empty for none
     */
    public Basis {
        int last = dates.size() - 1;
        if (knowledge.hindsight() && last >= 0 && dates.day(last) > knowledge.asAt()) {
            throw new IllegalArgumentException("expected dates up to the as-at date, got " + dates);
        }
    }

    /**
     * A basis.
     *
     * @param of the definition counted
     * @param parts the enum of the parts
     * @param scale how many decimal places the amounts carry
     * @param dates the dates read
     * @param knowledge what is known
     * @param dimension the name of the breakdown, or empty for none
     * @param <P> the parts counted
     * @return the basis
     */
    public static <P extends Enum<P>> Basis<P> of(
            String of, Class<P> parts, int scale, Dates dates, Knowledge knowledge, String dimension) {
        return new Basis<>(of, ImmutableList.copyOf(parts.getEnumConstants()), scale, dates, knowledge, dimension);
    }

    /**
     * The same basis at other dates.
     *
     * @param others the dates read
     * @return the basis
     */
    public Basis<P> at(Dates others) {
        return new Basis<>(of, parts, scale, others, knowledge, dimension);
    }

    /** How many numbers a date has: one for each part and one for the contributions. */
    int width() {
        return parts.size() + 1;
    }
}
