/** Words and characters that readers and writers share. Not exported. */
@NullMarked
package org.safeguarding.indicators.io.text;

import org.jspecify.annotations.NullMarked;
