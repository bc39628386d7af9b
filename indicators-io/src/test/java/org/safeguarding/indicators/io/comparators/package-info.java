@NullMarked
package org.safeguarding.indicators.io.comparators;

import org.jspecify.annotations.NullMarked;
