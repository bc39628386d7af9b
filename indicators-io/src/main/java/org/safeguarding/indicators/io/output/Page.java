package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;

/**
 * A report as it is printed: the same for every renderer.
 *
 * @param title its title
 * @param front what stands before the sections where there is room for it
 * @param sections its sections
 * @param legend what its marks and columns mean, a sentence each
 * @param footer what it was made of
 */
record Page(
        String title,
        PageFront front,
        ImmutableList<PageSection> sections,
        ImmutableList<String> legend,
        ImmutableList<String> footer) {}
