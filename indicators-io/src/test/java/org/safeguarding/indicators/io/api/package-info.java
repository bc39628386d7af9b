/** What is public, held to a file that lists it. */
@NullMarked
package org.safeguarding.indicators.io.api;

import org.jspecify.annotations.NullMarked;
