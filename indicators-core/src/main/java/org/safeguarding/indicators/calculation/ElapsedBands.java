package org.safeguarding.indicators.calculation;

import com.google.common.collect.ImmutableMap;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.time.DayAllowance;

/**
 * A dimension whose groups are bands of the time from one date of a row to another. What it declares lets whoever has to know tell
 * which bands add up to what a {@link Timescale} of the same dates has met: disclosure control does.
 *
 * @param <S> the subject
 */
public interface ElapsedBands<S> extends Dimension<S> {
    /**
     * The date from which time runs.
     *
     * @return the field
     */
    DayField<?> from();

    /**
     * The date to which it runs.
     *
     * @return the field
     */
    DayField<?> to();

    /**
     * The filter that passes the rows with both dates, as far as elapsed time can be told of them: a count by these bands that has
     * this filter counts exactly the rows that are in a band.
     *
     * @return the filter
     */
    Where<?> covered();

    /**
     * The end of each band that has one, the shortest first: a row within the allowance of a band is in that band or one before it, and
     * any other row is in none of them.
     *
     * @return the allowances by the names of the bands
     */
    ImmutableMap<String, DayAllowance> ends();

    /**
     * The band of rows that end before they start.
     *
     * @return its name
     */
    String impossible();
}
