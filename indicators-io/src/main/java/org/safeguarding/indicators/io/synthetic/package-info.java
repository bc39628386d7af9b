/**
 * Makes extracts of children who do not exist, for examples, benchmarks and tests.
 *
 * <p>A {@link org.safeguarding.indicators.io.synthetic.Profile} says how busy a council is, month by month; {@link
 * org.safeguarding.indicators.io.synthetic.SyntheticExtract} lives those months one after the other, child by child, and
 * writes the tables. The generator knows the format of an extract and nothing of the indicators: it uses none of the
 * library's calendars, windows or calculations, so that an extract is a check on them and not their echo.
 */
@NullMarked
package org.safeguarding.indicators.io.synthetic;

import org.jspecify.annotations.NullMarked;
