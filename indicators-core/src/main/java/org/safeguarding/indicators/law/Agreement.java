package org.safeguarding.indicators.law;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeguarding.indicators.tally.Reading;

/** Counts what a plain loop says, and holds a reading to it. */
final class Agreement<P extends Enum<P>> {
    private final Class<P> parts;
    private final long[] counts;

    Agreement(Class<P> parts) {
        this.parts = parts;
        this.counts = new long[parts.getEnumConstants().length];
    }

    <S> void add(PlainLoop<? super S, P> loop, S subject, Seen seen) {
        loop.counted(subject, seen).forEach(part -> counts[part.ordinal()]++);
    }

    /** Holds a reading of counts to what was added up, in some of the parts. */
    void check(String subject, String where, Set<P> compared, Reading<P> reading, Violations broken) {
        broken.equal(
                Law.AGREES,
                subject,
                where,
                words(compared, part -> counts[part.ordinal()]),
                words(compared, reading::of));
    }

    Set<P> all() {
        return EnumSet.allOf(parts);
    }

    private interface Amount<P> {
        long of(P part);
    }

    private String words(Set<P> compared, Amount<P> amount) {
        return compared.stream().map(part -> part + " " + amount.of(part)).collect(Collectors.joining(", "));
    }
}
