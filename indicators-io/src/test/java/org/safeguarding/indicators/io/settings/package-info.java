@NullMarked
package org.safeguarding.indicators.io.settings;

import org.jspecify.annotations.NullMarked;
