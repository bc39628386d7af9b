package org.safeguarding.indicators.examples.own;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.HourTiming;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Timescale;
import org.safeguarding.indicators.calculation.Timescale.Attribution;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Indicator.ClockColumns;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.OwnRows;
import org.safeguarding.indicators.indicator.OwnTable;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.indicator.Words;
import org.safeguarding.indicators.time.HourAllowance;

/** Return-home interviews within 72 hours: an indicator of a council's own, defined in twenty lines. */
public final class ReturnInterviews {
    // region table
    /** The council's own table of missing episodes, by child. */
    public static final OwnTable<MissingEpisode> TABLE =
            OwnTable.of("missing_episodes", MissingEpisode::child, MissingEpisode::id);
    // endregion

    /** Of the children who came back in the period: interviewed within 72 hours. */
    public static final Indicator<OwnRows<MissingEpisode>, Clock> WITHIN_72_HOURS = within(72);

    private ReturnInterviews() {}

    // region indicator
    static Indicator<OwnRows<MissingEpisode>, Clock> within(int hours) {
        var timing = new HourTiming<>(
                TABLE.time("returned", MissingEpisode::returned),
                TABLE.time("interviewed", MissingEpisode::interviewed),
                HourAllowance.hours(hours));
        return Indicator.<OwnRows<MissingEpisode>, Clock>builder()
                .id("return-interviews-" + hours + "h-pct")
                .title("% return-home interviews within " + hours + " hours")
                .words(new Words("Of children back from missing.", "interviewed in time", "returns", "DfE 2014", ""))
                .parts(Clock.class)
                .addFeeds(TABLE.feed(Timescale.of(TABLE.rows(), timing, Attribution.START)))
                .window(WindowRule.IN_PERIOD)
                .measure(Measures.percentage(Clock.MET, Clock.MISSED, Clock.OVERDUE, Clock.INVALID))
                .clocks(new ClockColumns(true, true))
                .target(Target.atLeast(90))
                .addNeeds(Need.of("missing_episodes"))
                .build();
    }
    // endregion

    // region known
    /** What was known of an episode at the end of a day: nothing before the return, and no interview before its day. */
    static Optional<MissingEpisode> knownOn(MissingEpisode episode, LocalDate day) {
        if (episode.returned().toLocalDate().isAfter(day)) {
            return Optional.empty();
        }
        LocalDateTime interviewed = episode.interviewed();
        boolean later = interviewed != null && interviewed.toLocalDate().isAfter(day);
        return Optional.of(
                later ? new MissingEpisode(episode.id(), episode.child(), episode.returned(), null) : episode);
    }
    // endregion
}
