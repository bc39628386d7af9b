package org.safeguarding.indicators.io.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;

/**
 * What a profile says once and not month by month.
 *
 * @param population children aged 0 to 17 at the middle of each year
 * @param workforce the newest snapshot, service by service
 * @param lookedAfterStaff full-time equivalents of those who work with looked-after children; no part of the workforce
 *     snapshots, which are of the services that safeguard
 * @param assessmentsFinished how many assessments are finished in a financial year, by the calendar year in which it begins;
 *     a year that is left out has as many as come about
 * @param youngCarers children known to each service for young carers at any time
 * @param careOutcomes how often care proceedings end in each final order, as weights
 * @param feedback how many gave each band of scores in the newest round: 0-3, 4-6, 7-10
 */
record Surroundings(
        ImmutableSortedMap<Integer, Integer> population,
        ImmutableList<WorkforceService> workforce,
        double lookedAfterStaff,
        ImmutableMap<Integer, Integer> assessmentsFinished,
        ImmutableMap<String, Integer> youngCarers,
        ImmutableMap<String, Integer> careOutcomes,
        ImmutableList<Integer> feedback) {
    Surroundings {
        if (population.isEmpty() || workforce.isEmpty() || careOutcomes.isEmpty()) {
            throw new IllegalArgumentException("expected a population, a workforce and care outcomes but there were "
                    + population.size() + ", " + workforce.size() + " and " + careOutcomes.size());
        }
        if (feedback.size() != 3) {
            throw new IllegalArgumentException("expected 3 bands of feedback but there were " + feedback.size());
        }
    }

    Surroundings scaled(double factor) {
        return new Surroundings(
                ImmutableSortedMap.copyOfSorted(Maps.transformValues(population, n -> round(n * factor))),
                workforce.stream().map(service -> service.scaled(factor)).collect(ImmutableList.toImmutableList()),
                Fte.round(lookedAfterStaff * factor),
                ImmutableMap.copyOf(Maps.transformValues(assessmentsFinished, n -> round(n * factor))),
                ImmutableMap.copyOf(Maps.transformValues(youngCarers, n -> round(n * factor))),
                careOutcomes,
                feedback.stream().map(n -> round(n * factor)).collect(ImmutableList.toImmutableList()));
    }

    private static int round(double value) {
        return (int) Math.floor(value + 0.5);
    }
}
