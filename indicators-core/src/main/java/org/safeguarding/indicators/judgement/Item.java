package org.safeguarding.indicators.judgement;

import java.util.Map;
import java.util.Optional;

/**
 * What is withheld or published as one: a figure with all that rebuilds it, or one of the numbers beside it.
 *
 * @param result the place of the result
 * @param detail which of the numbers beside the figure; empty for the figure itself
 * @param told what it tells, by name
 * @param why why it is withheld; empty while it is not
 */
record Item(int result, String detail, Map<String, Told> told, Optional<Suppression> why) {
    Item withheldFor(Suppression reason) {
        return why.isPresent() ? this : new Item(result, detail, told, Optional.of(reason));
    }
}
