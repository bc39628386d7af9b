package org.safeguarding.indicators.safeguarding;

import java.time.LocalDateTime;
import java.util.Optional;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;

/**
 * When a contact was received and decided on (a row of {@code local_contact_decisions}). It is joined to no child, so it
 * is a subject of its own.
 *
 * @param key the contact id
 * @param received when it was received, local time in England
 * @param decided when it was decided on, local time in England; empty while undecided
 */
public record ContactDecision(String key, LocalDateTime received, Optional<LocalDateTime> decided)
        implements Row, Subject {}
