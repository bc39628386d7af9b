package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableList;

/**
 * What came of reading a table: partial success is the rule, so good rows and faults stand side by side.
 *
 * @param table the accepted rows
 * @param issues the rejections, one for each row rejected, and the warnings, in {@link ReadIssue#ORDER}
 */
public record TableReading(Table table, ImmutableList<ReadIssue> issues) {}
