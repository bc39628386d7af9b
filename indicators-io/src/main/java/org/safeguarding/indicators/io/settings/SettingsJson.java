package org.safeguarding.indicators.io.settings;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.safeguarding.indicators.indicator.Targets;
import org.safeguarding.indicators.io.json.JsonPart;
import org.safeguarding.indicators.io.json.JsonRefused;
import org.safeguarding.indicators.io.json.JsonText;
import org.safeguarding.indicators.io.json.Pretty;
import org.safeguarding.indicators.judgement.DisclosureRules;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.Parameters;
import org.safeguarding.indicators.safeguarding.Settings;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A council's settings as one JSON file, whose schema is {@code settings.schema.json} beside this class.
 *
 * <ul>
 *   <li>Everything may be left out; what is not said is as in the catalogue.
 *   <li>An unknown key or id, a repeated key and a value of the wrong kind are refused, never ignored.
 *   <li>What is written reads back as equal settings.
 * </ul>
 */
public final class SettingsJson {
    private static final ImmutableList<String> IDS = Catalogue.standard().ids();

    private SettingsJson() {}

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8
     * @return the settings
     * @throws SettingsRefused if it cannot be read, is not JSON, or says something that is not allowed
     */
    public static Settings read(Path file) throws SettingsRefused {
        try {
            return read(JsonText.of(file));
        } catch (JsonRefused e) {
            throw new SettingsRefused(file + ": " + e.getMessage());
        }
    }

    /**
     * Reads a text.
     *
     * @param json the text of a settings file
     * @return the settings
     * @throws SettingsRefused if it is not JSON, or says something that is not allowed
     */
    public static Settings read(String json) throws SettingsRefused {
        try {
            return settings(JsonText.parse(json));
        } catch (JsonRefused e) {
            throw new SettingsRefused(String.valueOf(e.getMessage()));
        }
    }

    private static Settings settings(JsonPart file) throws JsonRefused {
        Parameters parameters = Parameters.standard();
        ImmutableList<String> indicators = ImmutableList.of();
        ImmutableMap<String, String> titles = ImmutableMap.of();
        ImmutableMap<String, Targets> targets = ImmutableMap.of();
        DisclosureRules disclosure = DisclosureRules.standard();
        for (Map.Entry<String, JsonPart> member : file.members(Names.FILE).entrySet()) {
            JsonPart value = member.getValue();
            switch (member.getKey()) {
                case Names.PARAMETERS -> parameters = ParametersJson.read(value);
                case Names.INDICATORS -> indicators = ids(value);
                case Names.TITLES -> titles = titles(value);
                case Names.TARGETS -> targets = targets(value);
                case Names.DISCLOSURE -> disclosure = DisclosureJson.read(value);
                default -> value.text("the address of a schema");
            }
        }
        return new Settings(parameters, indicators, titles, targets, disclosure);
    }

    private static ImmutableList<String> ids(JsonPart part) throws JsonRefused {
        Set<String> ids = new LinkedHashSet<>();
        for (JsonPart id : part.elements("a list of ids of indicators")) {
            if (!ids.add(id.oneOf(IDS))) {
                throw id.refused("each indicator once");
            }
        }
        if (ids.isEmpty()) {
            throw part.refused("at least one id; without the key all indicators are taken");
        }
        return ImmutableList.copyOf(ids);
    }

    private static ImmutableMap<String, String> titles(JsonPart part) throws JsonRefused {
        ImmutableMap.Builder<String, String> titles = ImmutableMap.builder();
        for (Map.Entry<String, JsonPart> title : part.members(IDS).entrySet()) {
            titles.put(title.getKey(), title.getValue().text("a title"));
        }
        return titles.buildOrThrow();
    }

    private static ImmutableMap<String, Targets> targets(JsonPart part) throws JsonRefused {
        ImmutableMap.Builder<String, Targets> targets = ImmutableMap.builder();
        for (Map.Entry<String, JsonPart> target : part.members(IDS).entrySet()) {
            targets.put(target.getKey(), TargetsJson.read(target.getValue()));
        }
        return targets.buildOrThrow();
    }

    /**
     * Settings as a file. What they do not say is left out: {@link Settings#complete} has everything said.
     *
     * @param settings the settings
     * @return the text, with line feeds, the last line ended
     * @throws IllegalArgumentException if the calendar is not made of that of England and Wales by added years and added or
     *     removed holidays
     */
    public static String write(Settings settings) {
        ObjectNode file = JsonMapper.shared().createObjectNode();
        file.set(Names.PARAMETERS, ParametersJson.write(settings.parameters()));
        if (!settings.indicators().isEmpty()) {
            ArrayNode indicators = file.putArray(Names.INDICATORS);
            settings.indicators().forEach(indicators::add);
        }
        if (!settings.titles().isEmpty()) {
            ObjectNode titles = file.putObject(Names.TITLES);
            settings.titles().forEach(titles::put);
        }
        if (!settings.targets().isEmpty()) {
            ObjectNode targets = file.putObject(Names.TARGETS);
            settings.targets().forEach((id, of) -> TargetsJson.write(of, targets.putArray(id)));
        }
        file.set(Names.DISCLOSURE, DisclosureJson.write(settings.disclosure()));
        return Pretty.print(file);
    }
}
