/** Generators of plausible and awkward histories, for the tests here and those of whoever defines indicators. */
@NullMarked
package org.safeguarding.indicators.testing;

import org.jspecify.annotations.NullMarked;
