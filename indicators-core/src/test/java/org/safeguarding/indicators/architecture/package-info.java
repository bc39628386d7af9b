/** The shape of the core, held by tests: which package imports which, what none may touch, and what is public. */
@NullMarked
package org.safeguarding.indicators.architecture;

import org.jspecify.annotations.NullMarked;
