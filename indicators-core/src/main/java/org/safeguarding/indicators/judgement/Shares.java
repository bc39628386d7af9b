package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Parts of a whole number of things, printed as counts, as rounded percentages, or both. It cannot be true if
 *
 * <ul>
 *   <li>a count or the base is no whole number, or a count is more than the base;
 *   <li>a percentage is that of no whole number of the base (36% of 24), or not that of the count beside it;
 *   <li>the parts are said to be all there is, and no counts that print so add up to the base.
 * </ul>
 *
 * <p>Where no base is printed, it is the sum of the counts if they are all there and said to be all there is; otherwise any
 * base will do that gives each percentage from the count beside it, and percentages said to be of all there is must be able
 * to add up to 100.
 *
 * @param base the base, or empty if none is printed
 * @param shares the parts; at least one
 * @param complete whether the parts are said to be all there is
 */
public record Shares(Optional<String> base, ImmutableList<Share> shares, boolean complete) implements Statement {
    /**
     * A part.
     *
     * @param count the id of its count, or empty
     * @param percent the id of its percentage, or empty
     */
    public record Share(Optional<String> count, Optional<String> percent) {
        /**
         * Checks what is given.
         *
         * @param count the id of its count, or empty
         * @param percent the id of its percentage, or empty
         * @throws IllegalArgumentException if neither is there
         */
        public Share {
            if (count.isEmpty() && percent.isEmpty()) {
                throw new IllegalArgumentException("expected a count, a percentage or both, got neither");
            }
        }

        /**
         * A part with only a percentage.
         *
         * @param percent the id of the percentage
         * @return the part
         */
        public static Share percent(String percent) {
            return new Share(Optional.empty(), Optional.of(percent));
        }

        /**
         * A part with only a count.
         *
         * @param count the id of the count
         * @return the part
         */
        public static Share count(String count) {
            return new Share(Optional.of(count), Optional.empty());
        }

        /**
         * A part with both.
         *
         * @param count the id of the count
         * @param percent the id of the percentage
         * @return the part
         */
        public static Share of(String count, String percent) {
            return new Share(Optional.of(count), Optional.of(percent));
        }

        Stream<String> ids() {
            return Stream.concat(percent.stream(), count.stream());
        }
    }

    @Override
    public ImmutableList<String> ids() {
        return Stream.concat(shares.stream().flatMap(Share::ids), base.stream())
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Fault> faults(Figures figures) {
        return new SharesCheck(this, figures).faults();
    }
}
