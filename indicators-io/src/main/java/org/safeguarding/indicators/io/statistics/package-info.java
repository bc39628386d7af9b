/**
 * Published statistics, as the Department for Education and others publish them: tidy CSV with a row for each period and
 * place, read by header. Numbers, symbols in the place of numbers, and blanks stay apart.
 */
@NullMarked
package org.safeguarding.indicators.io.statistics;

import org.jspecify.annotations.NullMarked;
