package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;
import org.safeguarding.indicators.indicator.TargetStatus;
import org.safeguarding.indicators.io.html.HtmlWriter;

/** Draws the shape beside the words of a status: tells it to those who see no colours, and says nothing to a screen reader. */
final class HtmlShape {
    private static final ImmutableMap<String, TargetStatus> BY_WORDS =
            Maps.uniqueIndex(Arrays.asList(TargetStatus.values()), Figures::status);

    private HtmlShape() {}

    /** The status that a cell names, if it names one. */
    static Optional<TargetStatus> named(String words) {
        return Optional.ofNullable(BY_WORDS.get(words));
    }

    static void print(HtmlWriter out, TargetStatus status) {
        out.open(
                "svg",
                "class",
                "shape " + Headlines.shape(status),
                "viewBox",
                "0 0 16 16",
                "width",
                "16",
                "height",
                "16",
                "aria-hidden",
                "true",
                "focusable",
                "false");
        out.open("path", "d", path(status)).close().close();
    }

    private static String path(TargetStatus status) {
        return switch (status) {
            // A tick.
            case MET -> "M1 9 L3.5 6.5 L6.5 9.5 L12.5 2.5 L15 5 L6.5 14 Z";
            // A ring that is half full.
            case WITHIN_TOLERANCE -> "M8 1 A7 7 0 0 1 8 15 Z M8 1 A7 7 0 0 0 8 15 L8 13.5 A5.5 5.5 0 0 1 8 2.5 Z";
            // A cross.
            case NOT_MET -> "M3 1 L8 6 L13 1 L15 3 L10 8 L15 13 L13 15 L8 10 L3 15 L1 13 L6 8 L1 3 Z";
            case BELOW_BAND -> "M1 3 L15 3 L8 14 Z";
            case ABOVE_BAND -> "M1 13 L15 13 L8 2 Z";
            // A stroke.
            case NO_TARGET -> "M2 7 L14 7 L14 9 L2 9 Z";
        };
    }
}
