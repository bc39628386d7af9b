/** Tests of words and characters that readers and writers share. */
@NullMarked
package org.safeguarding.indicators.io.text;

import org.jspecify.annotations.NullMarked;
