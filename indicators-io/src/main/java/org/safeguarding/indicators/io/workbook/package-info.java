/**
 * Workbooks (XLSX) as tables: each sheet is a {@link org.safeguarding.indicators.io.table.TableSource}. Cells come out as the text
 * that a CSV file would have.
 */
@NullMarked
package org.safeguarding.indicators.io.workbook;

import org.jspecify.annotations.NullMarked;
