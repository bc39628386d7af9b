/** Tests of the package of the same name. */
@NullMarked
package org.safeguarding.indicators.io.json;

import org.jspecify.annotations.NullMarked;
