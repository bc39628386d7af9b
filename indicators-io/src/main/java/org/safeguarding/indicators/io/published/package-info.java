/** Figures that were published before, from a file of JSON, ready to be reconciled. */
@NullMarked
package org.safeguarding.indicators.io.published;

import org.jspecify.annotations.NullMarked;
