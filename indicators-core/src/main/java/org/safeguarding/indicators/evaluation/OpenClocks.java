package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.calculation.RunningClocks;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.tally.Windowed;
import org.safeguarding.indicators.time.Window;

/** Collects the clocks of an indicator that run at a date. */
final class OpenClocks<X extends Dataset> {
    private final X data;
    private final int asAt;
    private final Indicator<? super X, ?> indicator;
    private final ImmutableList.Builder<OpenClock> clocks = ImmutableList.builder();

    OpenClocks(X data, int asAt, Indicator<? super X, ?> indicator) {
        this.data = data;
        this.asAt = asAt;
        this.indicator = indicator;
    }

    ImmutableList<OpenClock> all() {
        boolean open =
                indicator.clocks().map(Indicator.ClockColumns::openClocks).orElse(false);
        if (!open || new Availability(data, indicator).unusable().isPresent()) {
            return ImmutableList.of();
        }
        try {
            collect(indicator);
            return clocks.build();
        } catch (RuntimeException e) {
            // The figure says for which subject the calculation fails.
            return ImmutableList.of();
        }
    }

    private <P extends Enum<P>> void collect(Indicator<? super X, P> of) {
        for (Feed<? super X, ?, P> feed : Tallies.<X, P>feeds(of)) {
            ofFeed(feed);
        }
    }

    @SuppressWarnings("unchecked") // a flow of these subjects has clocks of these subjects
    private <S extends Subject, P extends Enum<P>> void ofFeed(Feed<? super X, S, P> feed) {
        Level<S, P> level = feed.level().apply(Window.ever());
        if (level instanceof Windowed<S, P> windowed && windowed.flow() instanceof RunningClocks<?> flow) {
            RunningClocks<S> running = (RunningClocks<S>) flow;
            for (S subject : feed.subjects().apply(data)) {
                running.running(
                        subject,
                        asAt,
                        (through, started, due, lastTimely, because) -> clocks.add(new OpenClock(
                                indicator.id(),
                                subject.key(),
                                through,
                                started,
                                due,
                                asAt > lastTimely,
                                ImmutableList.copyOf(because))));
            }
        }
    }
}
