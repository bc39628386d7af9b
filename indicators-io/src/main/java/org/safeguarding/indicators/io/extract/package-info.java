/**
 * An extract: a folder of tables, read as a whole.
 *
 * <p>{@link org.safeguarding.indicators.io.extract.ExtractReader} reads the folder. What cannot be read stays its own: a bad
 * row is a rejection, a bad file an unreadable table, a missing table is no fault at all. Only a folder without any table, or
 * with an {@code extract.json} that says nothing intelligible, is an {@link
 * org.safeguarding.indicators.io.extract.ExtractUnusable}.
 */
@NullMarked
package org.safeguarding.indicators.io.extract;

import org.jspecify.annotations.NullMarked;
