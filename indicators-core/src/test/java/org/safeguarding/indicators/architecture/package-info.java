/** The shape of the core, held by tests: which package imports which, what none may touch, what is public, what compiles. */
@NullMarked
package org.safeguarding.indicators.architecture;

import org.jspecify.annotations.NullMarked;
