package org.safeguarding.indicators.io.chart;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.safeguarding.indicators.measure.Exact;

/**
 * A line of a chart.
 *
 * @param label what it is, as it stands beside its last point; not blank
 * @param values a value for each period; an empty one, be it missing or withheld, is a gap in the line
 */
public record Line(String label, ImmutableList<Optional<Exact>> values) {
    /**
     * Refuses a line without a label.
     *
     * @param label what it is, as it stands beside its last point; not blank
     * @param values a value for each period; an empty one is a gap in the line
     * @throws IllegalArgumentException if the label is blank
     */
    public Line {
        if (label.isBlank()) {
            throw new IllegalArgumentException("expected a line with a label, got one without");
        }
    }
}
