package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;

/**
 * A printed table: finished text, which a renderer only lays out.
 *
 * @param caption what it shows, or empty
 * @param columns its columns
 * @param rows its rows, a cell a column
 */
record PageTable(String caption, ImmutableList<PageColumn> columns, ImmutableList<ImmutableList<String>> rows) {}
