/** A council's settings as JSON: read strictly, written in full, with a published schema. */
@NullMarked
package org.safeguarding.indicators.io.settings;

import org.jspecify.annotations.NullMarked;
