package org.safeguarding.indicators.io.synthetic;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The folder being written: every table open at once, each row written as it becomes final. */
final class ExtractFolder implements AutoCloseable {
    /** Two spaces and a line feed, whatever the machine. */
    private static final PrettyPrinter LAYOUT =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private final Path folder;
    private final int asAt;
    private final int firstText;
    /** The days of the span as text, each made once. */
    private final String[] texts;

    private final Map<ExtractTable, TableFile> tables = new EnumMap<>(ExtractTable.class);

    ExtractFolder(Path folder, Span span) throws IOException {
        this.folder = Files.createDirectories(folder);
        asAt = Days.of(span.asAt());
        firstText = Days.of(span.firstDay());
        texts = new String[asAt - firstText + 1];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = Days.text(firstText + i);
        }
        for (ExtractTable table : ExtractTable.values()) {
            tables.put(table, new TableFile(folder, table));
        }
    }

    /** A date cell: blank where the day has not come by the as-at date. */
    String date(int day) {
        if (day > asAt) {
            return "";
        }
        return day >= firstText ? texts[day - firstText] : Days.text(day);
    }

    static String flag(boolean yes) {
        return yes ? "Y" : "N";
    }

    TableFile table(ExtractTable table) {
        TableFile file = tables.get(table);
        if (file == null) {
            throw new IllegalStateException("expected " + table + " to be open");
        }
        return file;
    }

    /** Writes {@code extract.json} and says how many rows each table has. */
    ImmutableMap<String, Integer> describe(Profile profile) throws IOException {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("as_at", profile.asAt().toString());
        root.put("produced_at", profile.asAt() + "T23:59:00");
        root.put("system", "synthetic");
        root.put("area_code", profile.areaCode());
        ObjectNode covers = root.putObject("covers");
        ObjectNode rows = root.putObject("rows");
        ImmutableMap.Builder<String, Integer> counts = ImmutableMap.builder();
        tables.forEach((table, file) -> {
            covers.putObject(table.tableName())
                    .put("from", (table.isRecent() ? profile.contactsFrom() : profile.firstDay()).toString())
                    .put("to", profile.asAt().toString());
            rows.put(table.tableName(), file.rows());
            counts.put(table.tableName(), file.rows());
        });
        String json = JsonMapper.shared().writer().with(LAYOUT).writeValueAsString(root);
        Files.writeString(folder.resolve("extract.json"), json + "\n", StandardCharsets.UTF_8);
        return counts.buildOrThrow();
    }

    @Override
    public void close() throws IOException {
        IOException first = null;
        for (TableFile file : tables.values()) {
            try {
                file.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
