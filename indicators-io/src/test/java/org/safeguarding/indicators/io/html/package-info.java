/** Tests of the writer of pages. */
@NullMarked
package org.safeguarding.indicators.io.html;

import org.jspecify.annotations.NullMarked;
