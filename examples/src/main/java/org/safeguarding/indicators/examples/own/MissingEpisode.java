package org.safeguarding.indicators.examples.own;

// region record
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A time that a child was missing, once the child is back.
 *
 * @param id the number of the episode
 * @param child the id of the child
 * @param returned when the child came back, London time
 * @param interviewed when the return-home interview was held, London time, or null while it was not
 */
public record MissingEpisode(
        String id,
        String child,
        LocalDateTime returned,
        @Nullable LocalDateTime interviewed) {}
// endregion
