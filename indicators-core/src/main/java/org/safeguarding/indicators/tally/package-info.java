/** Rows, flows, levels and what they contribute: amounts held for a while, summed by date, group and part. */
@NullMarked
package org.safeguarding.indicators.tally;

import org.jspecify.annotations.NullMarked;
