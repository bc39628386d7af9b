package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;

/**
 * What somebody wrote about an indicator.
 *
 * @param title the title of the indicator
 * @param paragraphs what was written, a paragraph or an item of a list each; an item begins with a hyphen and a space
 */
record PageComment(String title, ImmutableList<String> paragraphs) {}
