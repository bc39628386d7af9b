package org.safeguarding.indicators.io.pages;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.json.Pretty;
import org.safeguarding.indicators.io.settings.DefinitionsJson;
import org.safeguarding.indicators.io.settings.SettingsJson;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.Settings;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every file of the documentation that is made from the catalogue, as it should be. */
final class Docs {
    private static final Path PROJECT =
            Path.of(System.getProperty("basedir", ".")).resolve("..");
    static final Path INDICATORS = PROJECT.resolve("docs/indicators");
    static final Path WORKED = INDICATORS.resolve("worked");
    static final Path QUALITY = PROJECT.resolve("docs/data-quality.md");
    private static final String MADE = "<!-- from here on made from the codes by DocsTest -->";
    private static final Path SCHEMAS =
            PROJECT.resolve("indicators-io/src/main/resources/org/safeguarding/indicators/io/settings");

    private Docs() {}

    static ImmutableMap<Path, String> files() throws IOException, ExtractUnusable {
        ImmutableMap.Builder<Path, String> files = ImmutableMap.builder();
        IndicatorPages.of(Catalogue.standard(), WORKED)
                .forEach((name, page) -> files.put(INDICATORS.resolve(name), page));
        files.put(INDICATORS.resolve("catalogue.json"), DefinitionsJson.write(Settings.standard()));
        files.put(
                INDICATORS.resolve("catalogue.schema.json"),
                Files.readString(SCHEMAS.resolve("catalogue.schema.json")));
        String settings = settingsSchema();
        files.put(SCHEMAS.resolve("settings.schema.json"), settings);
        files.put(PROJECT.resolve("docs/settings.schema.json"), settings);
        files.put(
                PROJECT.resolve("docs/settings.json"),
                SettingsJson.write(Settings.standard().complete()));
        String quality = Files.readString(QUALITY);
        int made = quality.indexOf(MADE);
        files.put(
                QUALITY,
                quality.substring(0, made < 0 ? quality.length() : made) + MADE + "\n\n" + IssueCodesPage.markdown());
        return files.buildOrThrow();
    }

    /** The schema of settings with the ids there are. */
    private static String settingsSchema() throws IOException {
        ObjectNode schema =
                (ObjectNode) JsonMapper.shared().readTree(Files.readString(SCHEMAS.resolve("settings.schema.json")));
        ArrayNode ids = ((ObjectNode) schema.at("/$defs/id")).putArray("enum");
        Catalogue.standard().ids().forEach(ids::add);
        return Pretty.print(schema);
    }

    static void write() throws IOException, ExtractUnusable {
        for (Map.Entry<Path, String> file : files().entrySet()) {
            Files.writeString(file.getKey(), file.getValue());
        }
    }
}
