/** The client of everything above it: child-level records and the catalogue of the six-monthly report. */
@NullMarked
package org.safeguarding.indicators.safeguarding;

import org.jspecify.annotations.NullMarked;
