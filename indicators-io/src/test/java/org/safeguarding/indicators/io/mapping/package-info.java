/** Tests of the package of the same name. */
@NullMarked
package org.safeguarding.indicators.io.mapping;

import org.jspecify.annotations.NullMarked;
