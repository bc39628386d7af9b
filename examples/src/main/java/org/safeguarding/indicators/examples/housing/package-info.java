/** The library in a service that has nothing to do with children: repairs of a housing service, from its own records. */
@NullMarked
package org.safeguarding.indicators.examples.housing;

import org.jspecify.annotations.NullMarked;
