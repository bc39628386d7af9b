/**
 * Results as files and pages. The files for machines, {@code results.csv} and {@code results.json}, carry every column of
 * every result; the pages, {@code report.md} and its like in plain text, are the tables of the six-monthly report. Every
 * file is written whole beside its place and then moved into it, so that nobody ever reads half of one.
 */
@NullMarked
package org.safeguarding.indicators.io.output;

import org.jspecify.annotations.NullMarked;
