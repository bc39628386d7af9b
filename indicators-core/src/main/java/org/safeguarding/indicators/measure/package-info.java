/** Exact values, the units and places they are printed in, and the named ways to have no value. */
@NullMarked
package org.safeguarding.indicators.measure;

import org.jspecify.annotations.NullMarked;
