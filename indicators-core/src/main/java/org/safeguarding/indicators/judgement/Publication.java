package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Figures that were published, and what is claimed of them.
 *
 * @param title what the publication is called
 * @param figures the figures, no id twice
 * @param claims the claims, no id twice, about these figures alone
 * @param assumptions what is assumed where it does not say
 */
public record Publication(
        String title, ImmutableList<PublishedFigure> figures, ImmutableList<Claim> claims, Assumptions assumptions) {
    /**
     * Checks that ids are unique and that claims are about figures that are there.
     *
     * @param title what the publication is called
     * @param figures the figures, no id twice
     * @param claims the claims, no id twice, about these figures alone
     * @param assumptions what is assumed where it does not say
     * @throws IllegalArgumentException if not
     */
    public Publication {
        Set<String> ids = new HashSet<>();
        for (PublishedFigure figure : figures) {
            if (!ids.add(figure.id())) {
                throw new IllegalArgumentException("expected one figure with the id " + figure.id() + ", got two");
            }
        }
        Set<String> claimed = new HashSet<>();
        for (Claim claim : claims) {
            if (!claimed.add(claim.id())) {
                throw new IllegalArgumentException("expected one claim with the id " + claim.id() + ", got two");
            }
            for (String id : claim.statement().ids()) {
                if (!ids.contains(id)) {
                    throw new IllegalArgumentException(
                            "claim " + claim.id() + ": expected the id of a figure, got " + id);
                }
            }
        }
    }

    /**
     * The same publication with one figure changed.
     *
     * @param changed the figure, with the id of one that is there
     * @return the publication
     */
    public Publication with(PublishedFigure changed) {
        return new Publication(
                title,
                figures.stream()
                        .map(figure -> figure.id().equals(changed.id()) ? changed : figure)
                        .collect(ImmutableList.toImmutableList()),
                claims,
                assumptions);
    }

    /**
     * A figure.
     *
     * @param id its id
     * @return the figure
     * @throws IllegalArgumentException if there is none
     */
    public PublishedFigure figure(String id) {
        return byId().get(id);
    }

    /**
     * The indicators of the catalogue that its figures are of.
     *
     * @return their ids
     */
    public ImmutableSet<String> indicators() {
        return figures.stream().flatMap(figure -> figure.indicator().stream()).collect(ImmutableSet.toImmutableSet());
    }

    Figures byId() {
        return Figures.of(
                figures.stream().collect(ImmutableMap.toImmutableMap(PublishedFigure::id, figure -> figure)),
                assumptions);
    }
}
