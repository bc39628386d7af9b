/**
 * Published statistics as comparators: which column is which indicator is declared, never guessed; whose figures a council stands beside,
 * its rank among authorities, and the average of its neighbours, each with the days it is of.
 */
@NullMarked
package org.safeguarding.indicators.io.comparators;

import org.jspecify.annotations.NullMarked;
