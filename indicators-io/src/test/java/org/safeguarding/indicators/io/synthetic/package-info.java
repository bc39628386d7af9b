/** Tests of the generator of synthetic extracts, with plain loops over the files it writes. */
@NullMarked
package org.safeguarding.indicators.io.synthetic;

import org.jspecify.annotations.NullMarked;
