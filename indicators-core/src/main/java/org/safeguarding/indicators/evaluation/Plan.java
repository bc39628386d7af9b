package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;

/**
 * How indicators would be worked out, and why.
 *
 * @param lines one line a feed of an indicator
 */
public record Plan(ImmutableList<String> lines) {
    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
