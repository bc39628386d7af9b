package org.safeguarding.indicators.io.extract;

import com.google.common.base.Preconditions;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.safeguarding.indicators.io.table.Table;

/**
 * From where on what was read is odd, and how many rejected rows are too many. Immutable.
 *
 * <p>Warnings never change a figure, whatever the limits are. Too many rejected rows do: the table is then unreadable, and the
 * figures that need it are not available, with the reason. Nothing is too many unless a caller says so.
 *
 * <h2>Example</h2>
 *
 * <pre>{@code
 * QualityLimits strict = QualityLimits.builder().mostRejectedPercent(1).build();
 * Extract extract = ExtractReader.read(folder, strict);
 * }</pre>
 */
public final class QualityLimits {
    private static final QualityLimits STANDARD = builder().build();
    private static final int WHOLE = 100;

    private final Builder set;

    private QualityLimits(Builder set) {
        this.set = set.copy();
    }

    /**
     * The limits that hold where nothing is said.
     *
     * @return those of the validation rules of the children in need census, and no limit to rejected rows
     */
    public static QualityLimits standard() {
        return STANDARD;
    }

    /**
     * Starts a set of limits.
     *
     * @return a builder that holds the standard
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The greatest age at which somebody's episode of need is not odd.
     *
     * @return whole years, 25 unless it is set
     */
    public int oldestAge() {
        return set.oldestAge;
    }

    /**
     * How long before the birth of a child a referral is not odd.
     *
     * @return calendar days, 280 unless it is set
     */
    public int daysBeforeBirth() {
        return set.daysBeforeBirth;
    }

    /**
     * The length of the longest id of a person that is not odd.
     *
     * @return characters, 20 unless it is set
     */
    public int longestId() {
        return set.longestId;
    }

    /**
     * How soon after a closure another referral of the child looks like the same case opened again.
     *
     * @return calendar days, 1 unless it is set, so that the same day and the next are odd; 0 for the same day alone
     */
    public int reReferralDays() {
        return set.reReferralDays;
    }

    /**
     * The first year that a date can be in.
     *
     * @return 1900 unless it is set
     */
    public int earliestYear() {
        return set.earliestYear;
    }

    /**
     * How far after the as-at date of the extract a date can be.
     *
     * @return calendar months, 12 unless it is set
     */
    public int monthsAhead() {
        return set.monthsAhead;
    }

    /**
     * How many rejected rows of one table are just not too many.
     *
     * @return rows; empty, unless it is set: no number is too many
     */
    public OptionalLong mostRejectedRows() {
        return set.mostRejectedRows;
    }

    /**
     * What share of the rows of one table may be rejected.
     *
     * @return whole percent; empty, unless it is set: no share is too great
     */
    public OptionalInt mostRejectedPercent() {
        return set.mostRejectedPercent;
    }

    /**
     * How many rejected rows of all tables together are just not too many.
     *
     * @return rows; empty, unless it is set: no number is too many
     */
    public OptionalLong mostRejectedInAll() {
        return set.mostRejectedInAll;
    }

    /** Why a table is to be refused: a sentence that names the file; empty if it is not. Rows may be rejected before they are the table's. */
    Optional<String> refusal(Table table, long rejectedBefore) {
        long rejected = Math.addExact(table.rejected(), rejectedBefore);
        long rows = Math.addExact(table.rowsRead(), rejectedBefore);
        String found = table.file() + ": " + rejected + " of " + rows + " rows were rejected, more than the ";
        if (rejected > mostRejectedRows().orElse(Long.MAX_VALUE)) {
            return Optional.of(found + mostRejectedRows().getAsLong() + " that are allowed");
        }
        int percent = mostRejectedPercent().orElse(WHOLE);
        if (Math.multiplyExact(rejected, WHOLE) > Math.multiplyExact(rows, (long) percent)) {
            return Optional.of(found + percent + "% that are allowed");
        }
        return Optional.empty();
    }

    /** Collects limits. */
    public static final class Builder {
        private int oldestAge = 25;
        private int daysBeforeBirth = 280;
        private int longestId = 20;
        private int reReferralDays = 1;
        private int earliestYear = 1900;
        private int monthsAhead = 12;
        private OptionalLong mostRejectedRows = OptionalLong.empty();
        private OptionalInt mostRejectedPercent = OptionalInt.empty();
        private OptionalLong mostRejectedInAll = OptionalLong.empty();

        private Builder() {}

        private Builder copy() {
            Builder copy = new Builder();
            copy.oldestAge = oldestAge;
            copy.daysBeforeBirth = daysBeforeBirth;
            copy.longestId = longestId;
            copy.reReferralDays = reReferralDays;
            copy.earliestYear = earliestYear;
            copy.monthsAhead = monthsAhead;
            copy.mostRejectedRows = mostRejectedRows;
            copy.mostRejectedPercent = mostRejectedPercent;
            copy.mostRejectedInAll = mostRejectedInAll;
            return copy;
        }

        /**
         * Sets the greatest age of an episode.
         *
         * @param years whole years, 0 to 150
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder oldestAge(int years) {
            oldestAge = within("an age", years, 0, 150);
            return this;
        }

        /**
         * Sets how long before a birth a referral may be.
         *
         * @param days calendar days, 0 to 3660
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder daysBeforeBirth(int days) {
            daysBeforeBirth = within("days before birth", days, 0, 3660);
            return this;
        }

        /**
         * Sets the length of the longest id of a person.
         *
         * @param characters 1 to 1000
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder longestId(int characters) {
            longestId = within("a length of ids", characters, 1, 1000);
            return this;
        }

        /**
         * Sets how soon after a closure another referral is odd.
         *
         * @param days calendar days, 0 to 366
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder reReferralDays(int days) {
            reReferralDays = within("days to another referral", days, 0, 366);
            return this;
        }

        /**
         * Sets the first year that a date can be in.
         *
         * @param year 0 to 9999
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder earliestYear(int year) {
            earliestYear = within("a year", year, 0, 9999);
            return this;
        }

        /**
         * Sets how far after the as-at date of the extract a date can be.
         *
         * @param months calendar months, 0 to 1200
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder monthsAhead(int months) {
            monthsAhead = within("months ahead", months, 0, 1200);
            return this;
        }

        /**
         * Sets how many rows of one table may be rejected.
         *
         * @param rows 0 or more; one more than these, and the table is unreadable
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder mostRejectedRows(long rows) {
            Preconditions.checkArgument(rows >= 0, "Expected 0 rows or more, but was %s", rows);
            mostRejectedRows = OptionalLong.of(rows);
            return this;
        }

        /**
         * Sets what share of the rows of one table may be rejected.
         *
         * @param percent whole percent, 0 to 100; any row more than these, and the table is unreadable
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder mostRejectedPercent(int percent) {
            mostRejectedPercent = OptionalInt.of(within("a percentage", percent, 0, WHOLE));
            return this;
        }

        /**
         * Sets how many rows of all tables together may be rejected.
         *
         * @param rows 0 or more; one more than these, and the extract is unusable
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder mostRejectedInAll(long rows) {
            Preconditions.checkArgument(rows >= 0, "Expected 0 rows or more, but was %s", rows);
            mostRejectedInAll = OptionalLong.of(rows);
            return this;
        }

        /**
         * Makes the limits.
         *
         * @return the limits as set so far
         */
        public QualityLimits build() {
            return new QualityLimits(this);
        }

        private static int within(String what, int value, int least, int most) {
            Preconditions.checkArgument(
                    value >= least && value <= most, "Expected %s from %s to %s, but was %s", what, least, most, value);
            return value;
        }
    }
}
