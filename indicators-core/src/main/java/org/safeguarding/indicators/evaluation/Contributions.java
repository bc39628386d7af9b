package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.tally.Contribution;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Subject;

/** Lists what a subject holds, as objects: for explanations and laws, not for sums. */
public final class Contributions {
    private Contributions() {}

    /**
     * Everything a level holds for a subject.
     *
     * @param subject the subject
     * @param level the level
     * @param <S> the subject
     * @param <P> the parts
     * @return the contributions, in the order the level gives them, without groups
     */
    public static <S extends Subject, P> ImmutableList<Contribution<P>> of(S subject, Level<S, P> level) {
        ImmutableList.Builder<Contribution<P>> all = ImmutableList.builder();
        level.holdings(subject, (part, amount, from, until, knownFrom, knownUntil, eventDay, through, because) -> {
            if (from < until && knownFrom < knownUntil) {
                all.add(new Contribution<>(
                        subject.key(),
                        part,
                        amount,
                        from,
                        until,
                        knownFrom,
                        knownUntil,
                        eventDay,
                        through,
                        ImmutableList.copyOf(because),
                        ""));
            }
        });
        return all.build();
    }
}
