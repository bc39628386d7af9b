/** The built-in shapes of flows and levels, and the measures that give a reading its meaning. */
@NullMarked
package org.safeguarding.indicators.calculation;

import org.jspecify.annotations.NullMarked;
