package org.safeguarding.indicators.examples.own;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

// region rows
/** A row of either of two tables that one definition needs: spells of being looked after, and questionnaires. */
public sealed interface CareRow {
    /** The key of the row, one that no row of either table shares. */
    String id();

    /** The child it is about. */
    String child();

    /** A spell of being looked after, which lasts while it has not ceased. */
    record Spell(
            String id,
            String child,
            String team,
            LocalDate started,
            @Nullable LocalDate ceased) implements CareRow {}

    /** A strengths and difficulties questionnaire. */
    record Questionnaire(String id, String child, LocalDate completed) implements CareRow {}
}
// endregion
