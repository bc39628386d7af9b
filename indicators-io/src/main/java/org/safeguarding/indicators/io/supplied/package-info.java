/**
 * Figures that come counted already, from partners who share no rows: read from CSV, held to the definitions of the catalogue,
 * added as far as they can be, and put in the place of figures that an extract cannot give.
 */
@NullMarked
package org.safeguarding.indicators.io.supplied;

import org.jspecify.annotations.NullMarked;
