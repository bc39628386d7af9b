/**
 * Ofsted's Annex A as an extract: lists 1 to 9, as CSV files or as the sheets of a workbook, onto the tables of the Standard
 * Safeguarding Dataset. {@link org.safeguarding.indicators.io.annexa.AnnexA} says what they can answer and what not.
 */
@NullMarked
package org.safeguarding.indicators.io.annexa;

import org.jspecify.annotations.NullMarked;
