/**
 * Judging figures: how sure they are, where they have gone, how they stand to others and to their own past; and of published ones,
 * what cannot be true together, what is implausible, and what could have been meant.
 */
@NullMarked
package org.safeguarding.indicators.judgement;

import org.jspecify.annotations.NullMarked;
