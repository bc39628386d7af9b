/** Tests of result files and pages. */
@NullMarked
package org.safeguarding.indicators.io.output;

import org.jspecify.annotations.NullMarked;
