/**
 * The payload of the DfE's children's social care API as an extract: batches of children as JSON, later ones updating earlier
 * ones.
 */
@NullMarked
package org.safeguarding.indicators.io.payload;

import org.jspecify.annotations.NullMarked;
