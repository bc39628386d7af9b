package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Targets;
import org.safeguarding.indicators.judgement.DisclosureRules;

/**
 * What a council says of its own about the report: parameters, the choice and order of indicators, titles and targets. What it
 * does not say is as in the catalogue.
 *
 * @param parameters the parameters of the definitions
 * @param indicators the ids of the indicators wanted, in order; none: those of the catalogue in its order
 * @param titles titles by id, where they are not the catalogue's
 * @param targets targets by id, where they are not the catalogue's
 * @param disclosure how small numbers are kept from the public
 */
public record Settings(
        Parameters parameters,
        ImmutableList<String> indicators,
        ImmutableMap<String, String> titles,
        ImmutableMap<String, Targets> targets,
        DisclosureRules disclosure) {
    /**
     * Refuses ids that the catalogue does not have.
     *
     * @param parameters the parameters of the definitions
     * @param indicators the ids of the indicators wanted, in order; none: those of the catalogue in its order
     * @param titles titles by id, where they are not the catalogue's
     * @param targets targets by id, where they are not the catalogue's
     * @param disclosure how small numbers are kept from the public
     */
    public Settings {
        Catalogue.standard().choose(Iterables.concat(indicators, titles.keySet(), targets.keySet()));
    }

    /**
     * Settings that say nothing of how small numbers are kept from the public.
     *
     * @param parameters the parameters of the definitions
     * @param indicators the ids of the indicators wanted, in order; none: those of the catalogue in its order
     * @param titles titles by id, where they are not the catalogue's
     * @param targets targets by id, where they are not the catalogue's
     */
    public Settings(
            Parameters parameters,
            ImmutableList<String> indicators,
            ImmutableMap<String, String> titles,
            ImmutableMap<String, Targets> targets) {
        this(parameters, indicators, titles, targets, DisclosureRules.standard());
    }

    /**
     * Settings that say nothing: the catalogue as it is defined.
     *
     * @return the settings
     */
    public static Settings standard() {
        return new Settings(Parameters.standard(), ImmutableList.of(), ImmutableMap.of(), ImmutableMap.of());
    }

    /**
     * The same settings with other parameters.
     *
     * @param changed the parameters
     * @return a changed copy
     */
    public Settings withParameters(Parameters changed) {
        return new Settings(changed, indicators, titles, targets, disclosure);
    }

    /**
     * The catalogue with these settings.
     *
     * @return the indicators wanted, in their order, with their titles and targets
     */
    public Catalogue catalogue() {
        Catalogue catalogue = all();
        return indicators.isEmpty() ? catalogue : catalogue.choose(indicators);
    }

    /**
     * These settings in full: what they do not say is filled in from the catalogue. They mean the same.
     *
     * @return settings that name every parameter, indicator, title and target
     */
    public Settings complete() {
        ImmutableMap.Builder<String, String> allTitles = ImmutableMap.builder();
        ImmutableMap.Builder<String, Targets> allTargets = ImmutableMap.builder();
        for (Indicator<CouncilRecords, ?> indicator : all().indicators()) {
            allTitles.put(indicator.id(), indicator.title());
            allTargets.put(indicator.id(), indicator.targets());
        }
        return new Settings(
                parameters, catalogue().ids(), allTitles.buildOrThrow(), allTargets.buildOrThrow(), disclosure);
    }

    /**
     * Every indicator, whether these settings choose it or not, in the order of the catalogue.
     *
     * @return the indicators, with their titles and targets
     */
    public Catalogue all() {
        Catalogue catalogue = Catalogue.with(parameters);
        for (Indicator<CouncilRecords, ?> indicator : catalogue.indicators()) {
            Indicator<CouncilRecords, ?> titled = titles.containsKey(indicator.id())
                    ? indicator.withTitle(titles.getOrDefault(indicator.id(), ""))
                    : indicator;
            catalogue =
                    catalogue.replacing(titled.withTargets(targets.getOrDefault(indicator.id(), indicator.targets())));
        }
        return catalogue;
    }
}
