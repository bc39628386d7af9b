package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.indicator.Indicator;

/** The indicators of the six-monthly report, in its order. */
public final class Catalogue {
    private final ImmutableMap<String, Indicator<CouncilRecords, ?>> byId;

    private Catalogue(ImmutableList<Indicator<CouncilRecords, ?>> indicators) {
        byId = Maps.uniqueIndex(indicators, Indicator::id);
    }

    /**
     * The catalogue as it is defined.
     *
     * @return the catalogue
     */
    public static Catalogue standard() {
        return with(Parameters.standard());
    }

    /**
     * The catalogue with a council's own parameters.
     *
     * @param parameters the parameters
     * @return the catalogue
     */
    public static Catalogue with(Parameters parameters) {
        ImmutableList<Indicator<CouncilRecords, ?>> indicators = ImmutableList.<Indicator<CouncilRecords, ?>>builder()
                .addAll(OpenChildren.indicators(parameters))
                .addAll(Workforce.indicators())
                .add(Caseloads.indicator(parameters))
                .addAll(FrontDoor.indicators(parameters))
                .addAll(Assessments.indicators(parameters))
                .addAll(ChildrenInNeed.indicators(parameters))
                .addAll(CinPractice.indicators(parameters))
                .addAll(KnownChildren.indicators(parameters))
                .addAll(ChildProtection.indicators(parameters))
                .addAll(CareProceedings.indicators())
                .addAll(Quality.indicators())
                .build();
        ImmutableMap<String, String> settings = InForce.words(parameters);
        return new Catalogue(indicators.stream()
                .map(indicator -> indicator.withSettings(settings))
                .collect(ImmutableList.<Indicator<CouncilRecords, ?>>toImmutableList()));
    }

    /**
     * Some of these indicators, in an order of one's own.
     *
     * @param ids the public ids wanted; of repeated ones the first counts
     * @return a catalogue of these alone
     * @throws IllegalArgumentException if there is none of an id, naming those there are
     */
    public Catalogue choose(Iterable<String> ids) {
        return new Catalogue(ImmutableSet.copyOf(ids).stream().map(this::get).collect(ImmutableList.toImmutableList()));
    }

    /**
     * These indicators with one of them changed: another title, other targets, or a definition of one's own under its id.
     *
     * @param changed the indicator that stands in for the one of its id
     * @return a catalogue in the same order
     * @throws IllegalArgumentException if there is none of its id, naming those there are
     */
    public Catalogue replacing(Indicator<CouncilRecords, ?> changed) {
        String id = get(changed.id()).id();
        return new Catalogue(indicators().stream()
                .map(indicator -> indicator.id().equals(id) ? changed : indicator)
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Every indicator, in the order of the report.
     *
     * @return the indicators
     */
    public ImmutableList<Indicator<CouncilRecords, ?>> indicators() {
        return byId.values().asList();
    }

    /**
     * The ids, in the order of the report.
     *
     * @return the ids
     */
    public ImmutableList<String> ids() {
        return byId.keySet().asList();
    }

    /**
     * One indicator.
     *
     * @param id its public id
     * @return the indicator
     * @throws IllegalArgumentException if there is none of that id, naming those there are
     */
    public Indicator<CouncilRecords, ?> get(String id) {
        @Nullable Indicator<CouncilRecords, ?> indicator = byId.get(id);
        if (indicator == null) {
            throw new IllegalArgumentException("expected one of " + String.join(", ", byId.keySet()) + ", got " + id);
        }
        return indicator;
    }
}
