package org.safeguarding.indicators.examples;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.safeguarding.indicators.io.evidence.Making;
import org.safeguarding.indicators.io.mapping.Mapping;
import org.safeguarding.indicators.io.mapping.MappingJson;
import org.safeguarding.indicators.io.mapping.MappingRefused;
import org.safeguarding.indicators.io.settings.SettingsJson;
import org.safeguarding.indicators.io.settings.SettingsRefused;
import org.safeguarding.indicators.safeguarding.Parameters;
import org.safeguarding.indicators.safeguarding.Settings;

/**
 * What figures are made with, beside the extract and the definitions.
 *
 * @param parameters the calendar and the settings
 * @param mapping how the extract is read, or empty
 * @param mappingText its text, or empty
 */
record Made(Parameters parameters, Optional<Mapping> mapping, String mappingText) {
    static Made by(Request request) {
        return new Made(request.parameters(), request.mapping(), request.mappingText());
    }

    /** As an earlier run kept it; empty where it did not, or where it cannot be read any more. */
    static Optional<Made> kept(Making making) {
        if (making.settings().isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<Mapping> mapping =
                    making.mapping().isEmpty() ? Optional.empty() : Optional.of(MappingJson.parse(making.mapping()));
            return Optional.of(new Made(SettingsJson.read(making.settings()).parameters(), mapping, making.mapping()));
        } catch (SettingsRefused | MappingRefused e) {
            // It was written by a version with other settings; what differs is then one step.
            return Optional.empty();
        }
    }

    Making kept() {
        return new Making(text(parameters), mappingText);
    }

    private static String text(Parameters parameters) {
        return SettingsJson.write(Settings.standard().withParameters(parameters));
    }

    /** The settings without the calendar, which stands for itself; neither order nor number of teams matters. */
    String settingsAlone() {
        return text(Parameters.builder()
                .from(parameters)
                .calendar(Parameters.standard().calendar())
                .teams(ImmutableSortedSet.copyOf(parameters.teams()).asList())
                .build());
    }

    Made withCalendarOf(Made other) {
        return new Made(
                Parameters.builder()
                        .from(parameters)
                        .calendar(other.parameters.calendar())
                        .build(),
                mapping,
                mappingText);
    }

    Made withMappingOf(Made other) {
        return new Made(parameters, other.mapping, other.mappingText);
    }

    boolean sameCalendar(Made other) {
        return parameters.calendar().equals(other.parameters.calendar());
    }

    boolean sameMapping(Made other) {
        return mappingText.equals(other.mappingText);
    }

    boolean sameSettings(Made other) {
        return settingsAlone().equals(other.settingsAlone());
    }
}
