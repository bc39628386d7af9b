package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes one table: as plain CSV, or dressed up, with faults in some of its rows, or such that it cannot be read. */
final class AwkwardFile {
    private static final ImmutableList<String> NOTES = ImmutableList.of(
            "", "seen, \"well\"", "line one\nline two", "01/02/2019", "=1+1", "naïve – café", "a;b\tc", " ");

    private final AwkwardChoices choices;
    private final PlainSchema schema;
    private final boolean clean;
    private final String delimiter;
    private final boolean quotesAll;
    private final Map<String, AwkwardCells> cells = new HashMap<>();

    AwkwardFile(AwkwardChoices choices, PlainSchema schema, boolean clean) {
        this.choices = choices;
        this.schema = schema;
        this.clean = clean;
        this.delimiter = clean || choices.chance(70) ? "," : choices.oneOf(";", "\t");
        this.quotesAll = !clean && choices.chance(15);
        for (PlainColumn column : schema.columns()) {
            cells.put(column.name(), new AwkwardCells(choices, column, clean || choices.chance(25)));
        }
    }

    /** Writes the rows, or nothing at all where the table is to be missing. */
    void write(Path folder, List<Map<String, Object>> rows) throws IOException {
        if (!clean && choices.chance(3)) {
            return;
        }
        Path file = folder.resolve(schema.table() + ".csv");
        if (!clean && choices.chance(1)) {
            Files.write(file, new byte[] {'P', 'K', 3, 4, (byte) 0xFF, (byte) 0xFE, 0, (byte) 0xC3});
            return;
        }
        List<String> header = header();
        List<String> lines = new ArrayList<>(List.of(line(header)));
        int faults = clean ? 0 : choices.oneOf(0, 0, 4, 15);
        for (Map<String, Object> row : !clean && choices.chance(3) ? List.<Map<String, Object>>of() : rows) {
            boolean isFaulty = choices.chance(faults);
            if (isFaulty && choices.chance(20)) {
                row.putAll(keyOf(choices.pick(rows)));
                isFaulty = false;
            }
            lines.add(line(isFaulty ? faulty(header, fields(header, row)) : fields(header, row)));
        }
        String end = !clean && choices.chance(30) ? "\r\n" : "\n";
        String last = clean || choices.chance(85) ? end : "";
        String blankLine = !clean && !last.isEmpty() && choices.chance(5) ? end : "";
        String mark = !clean && choices.chance(20) ? "\uFEFF" : "";
        Files.write(file, (mark + String.join(end, lines) + last + blankLine).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> header() {
        List<String> header = new ArrayList<>();
        boolean withoutBold = !clean && choices.chance(1);
        for (PlainColumn column : schema.columns()) {
            boolean left = column.required() ? withoutBold && choices.chance(50) : !clean && choices.chance(3);
            if (!left) {
                header.add(column.name());
            }
        }
        if (header.isEmpty() || (!clean && choices.chance(25))) {
            header.add(choices.between(0, header.size()), "notes");
        }
        if (!clean && choices.chance(25)) {
            // Collections.shuffle wants a Random of its own; a few swaps do.
            for (int i = 0; i < header.size(); i++) {
                Collections.swap(header, i, choices.between(0, header.size() - 1));
            }
        }
        return header;
    }

    private List<String> fields(List<String> header, Map<String, Object> row) {
        List<String> fields = new ArrayList<>();
        for (String name : header) {
            AwkwardCells column = cells.get(name);
            fields.add(column == null ? choices.pick(NOTES) : column.text(Optional.ofNullable(row.get(name))));
        }
        return fields;
    }

    /** The fields with one bad cell, or with one field more or less. */
    private List<String> faulty(List<String> header, List<String> fields) {
        int at = choices.between(0, header.size() - 1);
        Optional<String> bad = Optional.ofNullable(cells.get(header.get(at))).flatMap(AwkwardCells::bad);
        if (bad.isPresent() && choices.chance(85)) {
            fields.set(at, bad.get());
        } else if (choices.chance(50)) {
            fields.add("more");
        } else {
            fields.remove(at);
        }
        return fields;
    }

    private Map<String, Object> keyOf(Map<String, Object> row) {
        Map<String, Object> key = new HashMap<>();
        for (String column : schema.key()) {
            if (row.containsKey(column)) {
                key.put(column, row.get(column));
            }
        }
        return key;
    }

    private String line(List<String> fields) {
        List<String> written = new ArrayList<>();
        for (String field : fields) {
            boolean quoted = quotesAll
                    || field.contains(delimiter)
                    || field.contains("\"")
                    || field.contains("\n")
                    || field.contains("\r");
            written.add(quoted ? "\"" + field.replace("\"", "\"\"") + "\"" : field);
        }
        return String.join(delimiter, written);
    }
}
