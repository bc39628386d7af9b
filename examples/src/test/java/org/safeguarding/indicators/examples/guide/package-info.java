/** The code that pages show is the code that the build compiles and runs. */
@NullMarked
package org.safeguarding.indicators.examples.guide;

import org.jspecify.annotations.NullMarked;
