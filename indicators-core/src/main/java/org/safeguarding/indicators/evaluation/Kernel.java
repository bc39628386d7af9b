package org.safeguarding.indicators.evaluation;

import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Tally;

/**
 * Works a tally out on columns, for all subjects at once. It equals what the general path gives, or throws: whatever it
 * throws, the general path is taken instead.
 */
@FunctionalInterface
interface Kernel<P extends Enum<P>> {
    Tally<P> tally(Basis<P> basis);
}
