package org.safeguarding.indicators.io.comparators;

import java.util.Optional;
import org.safeguarding.indicators.judgement.Quartile;
import org.safeguarding.indicators.judgement.Ranking;
import org.safeguarding.indicators.judgement.Sentences;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.time.Period;

/**
 * The rank of an authority among all of them, by published figures: its own published figure, not the one of the report, so that like
 * stands beside like.
 *
 * @param period the days the figures are of
 * @param ranking the ranking
 * @param home the name of the home area in it; empty if it is none of them
 */
public record PublishedRank(Period period, Ranking ranking, Optional<String> home) {
    /**
     * The rank in words.
     *
     * @param layout how values are printed
     * @return as {@code by published figures of 2018/19, 14.5% (437 of 3,012), in the first quarter, rank 21 of 149, lowest first, by
     *     chance from 12 to 30};
     *     empty without a home area
     */
    public Optional<String> words(Layout layout) {
        return home.map(name -> {
            Optional<Ranking.Place> place = ranking.of(name);
            String figure = place.map(
                            at -> ", " + new Sentences(layout).figure(at.area().outcome()))
                    .orElse("");
            String quarter = place.flatMap(Ranking.Place::quartile)
                    .map(PublishedRank::words)
                    .orElse("");
            return "by published figures of " + period.label() + figure + ", " + quarter
                    + new Sentences(layout).rank(ranking, name);
        });
    }

    private static String words(Quartile quartile) {
        return "in the "
                + switch (quartile) {
                    case A -> "first";
                    case B -> "second";
                    case C -> "third";
                    case D -> "last";
                }
                + " quarter, ";
    }
}
