/** What an indicator is: an id, words, feeds, a window, a measure, a target, and what it needs of the data. */
@NullMarked
package org.safeguarding.indicators.indicator;

import org.jspecify.annotations.NullMarked;
