/** A page for each indicator, made from its definition, with a worked example that the library itself computes. */
@NullMarked
package org.safeguarding.indicators.io.pages;

import org.jspecify.annotations.NullMarked;
