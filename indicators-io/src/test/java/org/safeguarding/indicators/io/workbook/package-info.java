/** Tests of workbooks. */
@NullMarked
package org.safeguarding.indicators.io.workbook;

import org.jspecify.annotations.NullMarked;
