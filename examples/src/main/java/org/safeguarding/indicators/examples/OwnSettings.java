package org.safeguarding.indicators.examples;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.io.settings.SettingsJson;
import org.safeguarding.indicators.io.settings.SettingsRefused;
import org.safeguarding.indicators.safeguarding.Parameters;
import org.safeguarding.indicators.safeguarding.Settings;

/** The settings a run is given: those of the file, if there is one, with the teams of the command line, which win. */
final class OwnSettings {
    private OwnSettings() {}

    static Settings of(ReportOptions options) throws WrongArguments {
        Settings settings = options.settings == null ? Settings.standard() : read("--settings", options.settings);
        return options.teams == null ? settings : withTeams(settings, teams(options.teams));
    }

    /** The same for a report, where the shipped extract has teams that are known beforehand. */
    static Settings forReport(ReportOptions options) throws WrongArguments {
        Settings settings = of(options);
        boolean unsaid = options.teams == null && settings.parameters().teams().isEmpty();
        return unsaid && options.extract == null ? withTeams(settings, ExtractFolder.SHIPPED_TEAMS) : settings;
    }

    static Settings read(String option, String file) throws WrongArguments {
        try {
            return SettingsJson.read(Request.path(option, "a file", file));
        } catch (SettingsRefused e) {
            throw new WrongArguments(option + ": " + e.getMessage());
        }
    }

    private static Settings withTeams(Settings settings, ImmutableList<String> teams) {
        return settings.withParameters(
                Parameters.builder().from(settings.parameters()).teams(teams).build());
    }

    private static ImmutableList<String> teams(String list) throws WrongArguments {
        ImmutableList<String> teams =
                ImmutableList.copyOf(Splitter.on('|').trimResults().split(list));
        if (teams.contains("")) {
            throw new WrongArguments(
                    "--teams: expected names of teams separated by |, got a name that is blank in " + list);
        }
        return teams;
    }
}
