/** The laws every flow, level and indicator keeps, in plain Java: hand over subjects, get back violations. */
@NullMarked
package org.safeguarding.indicators.law;

import org.jspecify.annotations.NullMarked;
