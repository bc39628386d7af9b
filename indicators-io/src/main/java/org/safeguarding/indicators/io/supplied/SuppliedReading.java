package org.safeguarding.indicators.io.supplied;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.io.table.ReadIssue;

/**
 * What came of reading supplied figures: good rows and faults side by side.
 *
 * @param figures the accepted figures, by file and line
 * @param issues the rejections, one for each row rejected, in {@link ReadIssue#ORDER}
 */
public record SuppliedReading(ImmutableList<SuppliedFigure> figures, ImmutableList<ReadIssue> issues) {}
