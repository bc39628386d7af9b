/** Tests of the formats in which one and the same council may come. */
@NullMarked
package org.safeguarding.indicators.io.formats;

import org.jspecify.annotations.NullMarked;
