// region package
/** An indicator of a council's own: return-home interviews within 72 hours. */
@NullMarked
package org.safeguarding.indicators.examples.own;

import org.jspecify.annotations.NullMarked;
// endregion
