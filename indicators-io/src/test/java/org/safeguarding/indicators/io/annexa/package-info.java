/** Tests of Annex A. */
@NullMarked
package org.safeguarding.indicators.io.annexa;

import org.jspecify.annotations.NullMarked;
