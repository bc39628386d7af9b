/** Bank holidays as GOV.UK publishes them, as a source of calendars of working days. */
@NullMarked
package org.safeguarding.indicators.io.calendar;

import org.jspecify.annotations.NullMarked;
