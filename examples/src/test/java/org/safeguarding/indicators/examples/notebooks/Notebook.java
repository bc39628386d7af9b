package org.safeguarding.indicators.examples.notebooks;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A script as a Jupyter notebook, of format 4.5: its paragraphs as Markdown, its steps as cells of Java. */
final class Notebook {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** A cell that draws a chart shows it. */
    private static final Pattern CHART = Pattern.compile("^Chart (\\w+) = ", Pattern.MULTILINE);

    private static final String OF_KERNEL = "import org.rapaio.jupyter.kernel.display.DisplayData;";
    /** The drawing, and its title for those who do not see it. */
    private static final String SHOWN = """
            DisplayData drawing = DisplayData.fromText(%1$s.heading().title());
            drawing.putData("image/svg+xml", %1$s.svg());
            drawing""";

    private Notebook() {}

    /**
     * The notebook of a script. The outputs of an earlier one stay, as long as none of its code is other.
     *
     * @param earlier the earlier notebook, or an empty object
     */
    static String of(Script script, String earlier) {
        ObjectNode notebook = JSON.createObjectNode();
        ArrayNode cells = notebook.putArray("cells");
        markdown(cells, "# " + script.title());
        boolean draws = script.cells().stream()
                .anyMatch(cell -> CHART.matcher(String.join("\n", cell.code())).find());
        code(cells, String.join("\n", script.imports()) + (draws ? "\n" + OF_KERNEL : ""));
        for (Script.Cell cell : script.cells()) {
            markdown(cells, String.join("\n", cell.words()));
            String code = String.join("\n", cell.code());
            Matcher chart = CHART.matcher(code);
            code(cells, chart.find() ? code + "\n" + SHOWN.formatted(chart.group(1)) : code);
        }
        keepOutputs(cells, earlier);
        ObjectNode metadata = notebook.putObject("metadata");
        metadata.putObject("kernelspec")
                .put("display_name", "Java")
                .put("language", "java")
                .put("name", "java");
        metadata.putObject("language_info").put("file_extension", ".jshell").put("name", "java");
        notebook.put("nbformat", 4);
        notebook.put("nbformat_minor", 5);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(notebook) + "\n";
    }

    private static void markdown(ArrayNode cells, String text) {
        source(cell(cells, "markdown"), text);
    }

    private static void code(ArrayNode cells, String text) {
        ObjectNode cell = cell(cells, "code");
        cell.putNull("execution_count");
        cell.putArray("outputs");
        source(cell, text);
    }

    private static ObjectNode cell(ArrayNode cells, String type) {
        ObjectNode cell = JSON.createObjectNode();
        cell.put("cell_type", type).put("id", "cell-" + (cells.size() + 1)).putObject("metadata");
        cells.add(cell);
        return cell;
    }

    /** As Jupyter writes it: a list of lines, each with its end but for the last. */
    private static void source(ObjectNode cell, String text) {
        ArrayNode lines = cell.putArray("source");
        List<String> all = new ArrayList<>(List.of(text.split("\n", -1)));
        for (int i = 0; i < all.size(); i++) {
            lines.add(all.get(i) + (i < all.size() - 1 ? "\n" : ""));
        }
    }

    private static void keepOutputs(ArrayNode cells, String earlier) {
        JsonNode kept = JSON.readTree(earlier).path("cells");
        boolean same = kept.size() == cells.size();
        for (int i = 0; same && i < cells.size(); i++) {
            same = !isCode(cells.get(i))
                    || cells.get(i).path("source").equals(kept.path(i).path("source"));
        }
        for (int i = 0; same && i < cells.size(); i++) {
            if (isCode(cells.get(i))) {
                ObjectNode cell = (ObjectNode) cells.get(i);
                cell.set("execution_count", kept.path(i).path("execution_count"));
                cell.set("outputs", kept.path(i).path("outputs"));
            }
        }
    }

    private static boolean isCode(JsonNode cell) {
        return cell.path("cell_type").asString().equals("code");
    }

    /** What the cells of a kept notebook printed, one after the other. */
    static String printed(String notebook) {
        StringBuilder text = new StringBuilder();
        outputs(notebook).stream()
                .filter(output -> output.path("output_type").asString().equals("stream"))
                .forEach(output -> output.path("text").forEach(line -> text.append(line.asString())));
        return text.toString();
    }

    /** What the cells of a kept notebook left behind. */
    static ImmutableList<JsonNode> outputs(String notebook) {
        ImmutableList.Builder<JsonNode> outputs = ImmutableList.builder();
        JSON.readTree(notebook)
                .path("cells")
                .forEach(cell -> cell.path("outputs").forEach(outputs::add));
        return outputs.build();
    }
}
