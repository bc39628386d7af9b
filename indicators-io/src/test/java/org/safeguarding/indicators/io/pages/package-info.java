@NullMarked
package org.safeguarding.indicators.io.pages;

import org.jspecify.annotations.NullMarked;
