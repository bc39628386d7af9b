/**
 * Tables of an extract: what columns they have, how a cell of each reads, and what becomes of a row that cannot be read.
 *
 * <p>{@link org.safeguarding.indicators.io.table.Schemas} lists the tables, {@link
 * org.safeguarding.indicators.io.table.TableReader} reads a file by one of them, and {@link
 * org.safeguarding.indicators.io.table.Table} holds the accepted rows as columns. A fault of the data never throws: it
 * is a {@link org.safeguarding.indicators.io.table.ReadIssue} beside the good rows. Only a file that gives no table at
 * all is a {@link org.safeguarding.indicators.io.table.TableUnreadable}.
 */
@NullMarked
package org.safeguarding.indicators.io.table;

import org.jspecify.annotations.NullMarked;
