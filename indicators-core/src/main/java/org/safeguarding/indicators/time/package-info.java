/**
 * Days, periods, windows, working days and time allowances: all that the other packages know of the calendar.
 *
 * <p>A day is an {@code int}, the number of days since 1 January 1970 ({@link org.safeguarding.indicators.time.Day}),
 * so that millions of rows cost no objects; {@link java.time.LocalDate} is the convenience of the public face. A {@link
 * org.safeguarding.indicators.time.Period} is a column of a report, a {@link org.safeguarding.indicators.time.Window}
 * is what a figure at a day looks back on, a {@link org.safeguarding.indicators.time.WorkingDayCalendar} counts working
 * days, and an {@link org.safeguarding.indicators.time.Allowance} is how long something may take.
 *
 * <p>Nothing here reads a clock, a default time zone or a locale, and nothing here knows of children's services.
 */
@NullMarked
package org.safeguarding.indicators.time;

import org.jspecify.annotations.NullMarked;
