package org.safeguarding.indicators.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Supplier;
import org.safeguarding.indicators.law.Law;
import org.safeguarding.indicators.law.Violation;

/**
 * A definition that is plausible and wrong, and what the laws say of it.
 *
 * @param name what it does, in a few words
 * @param story how one comes to write it
 * @param caughtBy the laws that it breaks
 * @param trial holds it to the laws
 */
public record WrongDefinition(
        String name, String story, ImmutableSet<Law> caughtBy, Supplier<ImmutableList<Violation>> trial) {
    /**
     * Holds the definition to the laws.
     *
     * @return the violations
     */
    public ImmutableList<Violation> violations() {
        return trial.get();
    }

    /**
     * The laws that are broken.
     *
     * @return the laws, as the trial finds them
     */
    public ImmutableSet<Law> broken() {
        return violations().stream().map(Violation::law).collect(ImmutableSet.toImmutableSet());
    }
}
