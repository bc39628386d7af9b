package org.safeguarding.indicators.judgement;

import java.util.Optional;

/**
 * Something that a publication says of its figures, or that somebody assumes of them.
 *
 * @param id what findings call it by; not empty
 * @param says the claim in words
 * @param assuming what it rests on beyond the publication, or empty; with it a finding is implausible, not impossible
 * @param statement the claim in figures
 */
public record Claim(String id, String says, Optional<String> assuming, Statement statement) {
    /**
     * Checks what is given.
     *
     * @param id what findings call it by; not empty
     * @param says the claim in words
     * @param assuming what it rests on beyond the publication, or empty; with it a finding is implausible, not impossible
     * @param statement the claim in figures
     * @throws IllegalArgumentException if the id is blank
     */
    public Claim {
        if (id.isBlank()) {
            throw new IllegalArgumentException("expected a claim with an id, got one without");
        }
    }

    /**
     * A claim that rests on the publication alone.
     *
     * @param id what findings call it by
     * @param says the claim in words
     * @param statement the claim in figures
     * @return the claim
     */
    public static Claim of(String id, String says, Statement statement) {
        return new Claim(id, says, Optional.empty(), statement);
    }
}
