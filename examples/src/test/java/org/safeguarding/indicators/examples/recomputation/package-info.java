/**
 * The figures recomputed from an extract's files by plain loops, and random extracts to recompute.
 *
 * <p>Nothing here uses the library, so that the two can be held against each other:
 * {@link org.safeguarding.indicators.examples.recomputation.PlainReader} reads a folder,
 * {@link org.safeguarding.indicators.examples.recomputation.PlainReport} counts by the sentences of the catalogue, and
 * {@link org.safeguarding.indicators.examples.recomputation.AwkwardExtracts} writes folders full of edge cases.
 *
 * <h2>Where the pages are silent, and what is done here</h2>
 *
 * <p>Reading:
 *
 * <ul>
 *   <li>Only CSV is read. A line with nothing on it is no row. A file without a header, or with a NUL in it, is
 *       unreadable; an unreadable table has no rejected rows.
 *   <li>Headers are trimmed and then compared exactly. Cells of every type are trimmed.
 *   <li>A cell has the shape of a date by its digits, be there such a day or not, and votes though its row is rejected
 *       for something else; the cells of a row with a wrong number of fields do not vote. A sentinel in the rarer shape
 *       rejects its row. A time after a date is not looked at, but must look like one; a zone mark stands only after a
 *       time.
 *   <li>Columns of date-times keep one shape too; there a date without a time, or with a zone, votes. A sentinel with a
 *       time is blank; without one it rejects its row, as any date does.
 *   <li>Outcomes in JSON must be one object and nothing after it, also in columns that no figure here reads; what is
 *       neither text, number nor truth value is not known.
 *   <li>An id loses {@code .0} only if all before it are digits: {@code A7.0} stays. An area code is a text, not an id.
 *   <li>A number has no plus and a digit on either side of its point; a whole number ends in nothing or in {@code .0};
 *       FTE have at most 12 decimal places as written. Ages are compared as numbers; a blank vintage is a vintage, the
 *       oldest.
 * </ul>
 *
 * <p>Counting:
 *
 * <ul>
 *   <li>A row belongs to an indicator by what is known at the as-at date, also where the period ended long before: an
 *       assessment that began after the period but was authorised in it is impossible and missed, and so is a
 *       conference before an enquiry that began after the period.
 *   <li>A conference whose enquiry is not found is among the missed, and not among the invalid.
 *   <li>An interval reaches outside the calendar if either end does. Of decisions, which end comes first is asked of
 *       the real times and not of the clock's: when the clocks change, the two may differ.
 *   <li>What a table covers is asked of each table that an indicator names, save the populations and snapshots, against
 *       the one first day of the figure; the enquiries are held to the first day of the conferences' period, and the
 *       earlier plans to the window of the starts. The last day that a table covers is not looked at.
 *   <li>The estimate of a mid-year is any dated in June. The only area is the only one in the accepted rows. Any rows
 *       of a vintage that tile the ages will do, whatever else it holds; the widest are tried first.
 *   <li>A day on which a core group is due and has not been held is an overdue one, since a clock that falls due is never
 *       among those not yet due. A plan whose start is outside the calendar has no clock, also not from its meetings.
 *   <li>Two reviews of one day are one, so that the second is not the next after the first.
 *   <li>Of a plan that starts, only the start is asked: it may be a second one though it ends before it starts. That it
 *       is in denominators only is said of plans that end.
 *   <li>A duration in working days that reaches outside the calendar is in no band and not in the total.
 *   <li>Audits of a single date are not applicable, with the audits as numerator. Whether a month has an expectation is
 *       asked of the months begun by the as-at date only.
 *   <li>The median has a row also where no case concluded, and none where the figure is not available.
 *   <li>An assessment, a case or a child in proceedings that is impossible still counts as an event of its end.
 *   <li>A service whose own cells are blank is not available, and one whose are not is, whatever becomes of the total.
 *   <li>The groups of no contacts at all are each 0 of 0, not applicable.
 *   <li>Ages are those of the day of the event: of a clock by end the end, or the day that is read if it is open; of a
 *       clock by start the start, by due date the due day. An expected date of birth says that a child is not born before
 *       it, and nothing once it has passed. A rate by age looks for each band's population by itself.
 *   <li>Groups that come from the data are those of what was counted in any state, in a quarter's mean those of any of
 *       its months; where the total is not available for want of rows there are none. A group that comes from blanks is
 *       {@code unknown}.
 *   <li>The mean started a month of a group is its own assessments over all months begun.
 *   <li>Beside the mean of a quarter stands the population of one month, while its denominator is the sum of theirs.
 *       Without an applicable month a mean is not applicable; that of a rate is then 0 of 0.
 * </ul>
 *
 * <p>Printing:
 *
 * <ul>
 *   <li>What is not available has no number and no clock; its unit, window, part-period and
 *       rejected rows are given, and a timescale is then not provisional. What is not applicable has its clocks and its population.
 *   <li>A period that has not begun is not over, and so a part-period.
 *   <li>The window of a mean is {@code mean_of_month_ends} in quarters only; the mean of a count is still of the unit
 *       {@code count}, with one decimal place.
 * </ul>
 */
@NullMarked
package org.safeguarding.indicators.examples.recomputation;

import org.jspecify.annotations.NullMarked;
