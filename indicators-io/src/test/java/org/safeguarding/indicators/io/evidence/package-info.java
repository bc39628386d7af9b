/** Tests of evidence as it is kept. */
@NullMarked
package org.safeguarding.indicators.io.evidence;

import org.jspecify.annotations.NullMarked;
