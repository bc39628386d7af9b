/** The formats in which an extract may be, and which of them a place holds. */
@NullMarked
package org.safeguarding.indicators.io.formats;

import org.jspecify.annotations.NullMarked;
