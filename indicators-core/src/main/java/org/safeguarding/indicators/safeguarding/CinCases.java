package org.safeguarding.indicators.safeguarding;

import java.util.function.IntConsumer;
import org.safeguarding.indicators.calculation.Pointwise;

/**
 * A child's open case of need: an episode of need is open, and neither a child protection plan of any authority nor an episode
 * of being looked after. Of several open episodes the one that began last stands for the case, of those of one day the one with
 * the greatest key as text.
 */
record CinCases(Openness open) {
    /** The case of one child. */
    OpenCase of(ChildRecord child) {
        return new OpenCase(open, child);
    }

    /** An answer that looks at the child's case: what is found of it at one date holds until its next change. */
    <P> Pointwise.At<ChildRecord, P> asking(Question<P> question) {
        return Pointwise.At.prepared(child -> {
            OpenCase own = of(child);
            return (day, held) -> question.at(child, own, day, held);
        });
    }

    /** What is so at a date of a child with a case. */
    interface Question<P> {
        void at(ChildRecord child, OpenCase own, int day, Pointwise.Held<P> held);
    }

    void changes(ChildRecord child, IntConsumer dates) {
        open.changes(child.episodes(), CinEpisode::referred, CinEpisode::closed, dates);
        open.changes(child.plans(), ProtectionPlan::started, ProtectionPlan::ended, dates);
        open.changes(child.careEpisodes(), CareEpisode::started, CareEpisode::ceased, dates);
    }
}
