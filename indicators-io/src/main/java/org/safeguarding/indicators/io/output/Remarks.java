package org.safeguarding.indicators.io.output;

/**
 * What is said of figures beside the figures.
 *
 * @param notes footnotes
 * @param commentary what people wrote about them
 */
record Remarks(ReportNotes notes, Commentary commentary) {}
