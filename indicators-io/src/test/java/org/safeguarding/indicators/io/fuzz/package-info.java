/**
 * Targets for a coverage-guided fuzzer, one a reader. Each takes any bytes and throws only if the reader breaks what it
 * promises: a reading in which every row is accepted or rejected, or a message. The module's README says how to run them; what
 * was found is kept as files, which the tests run again.
 */
@NullMarked
package org.safeguarding.indicators.io.fuzz;

import org.jspecify.annotations.NullMarked;
