/** Holds files to their schemas. */
@NullMarked
package org.safeguarding.indicators.io.schema;

import org.jspecify.annotations.NullMarked;
