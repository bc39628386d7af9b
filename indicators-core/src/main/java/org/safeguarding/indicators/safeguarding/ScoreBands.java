package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.safeguarding.indicators.tally.Dimension;

/** The bands feedback scores are printed in. */
final class ScoreBands {
    static final ImmutableList<String> ALL = ImmutableList.of("0-3", "4-6", "7-10", Dimension.UNKNOWN);

    private ScoreBands() {}

    /** The band of a score of 0 to 10. */
    static String of(OptionalInt score) {
        if (score.isEmpty()) {
            return Dimension.UNKNOWN;
        }
        int given = score.getAsInt();
        return given <= 3 ? "0-3" : given <= 6 ? "4-6" : "7-10";
    }
}
