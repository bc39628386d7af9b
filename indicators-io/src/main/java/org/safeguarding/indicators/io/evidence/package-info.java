/** What a run leaves behind, so that a later one can say why figures changed. */
@NullMarked
package org.safeguarding.indicators.io.evidence;

import org.jspecify.annotations.NullMarked;
