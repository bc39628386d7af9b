package org.safeguarding.indicators.io.output;

/**
 * What is said of figures beside the figures.
 *
 * @param notes footnotes
 * @param commentary what people wrote about them
 * @param context where they have gone, whom they are compared with, and charts
 */
record Remarks(ReportNotes notes, Commentary commentary, ReportContext context) {}
