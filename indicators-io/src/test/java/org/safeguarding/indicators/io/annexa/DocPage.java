package org.safeguarding.indicators.io.annexa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page on Annex A: a table of what each indicator is answered with. */
final class DocPage {
    private static final Path FILE = Path.of(System.getProperty("basedir", ".")).resolve("../docs/annex-a.md");

    private DocPage() {}

    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By indicator, what the page says of it and why. */
    static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        text().lines().filter(line -> line.startsWith("| `")).forEach(line -> {
            List<String> cells = new ArrayList<>(List.of(line.split("\\|", -1)));
            rows.put(
                    cells.get(1).trim().replace("`", ""),
                    List.of(cells.get(2).trim(), cells.get(3).trim()));
        });
        return rows;
    }

    /** The indicators that are given a value for some period. */
    static List<String> given() {
        return rows().entrySet().stream()
                .filter(row -> !row.getValue().get(0).equals("not available"))
                .map(Map.Entry::getKey)
                .toList();
    }
}
