/** Judging figures: intervals; and of published ones, what cannot be true together, what is implausible, and what could have been meant. */
@NullMarked
package org.safeguarding.indicators.judgement;

import org.jspecify.annotations.NullMarked;
