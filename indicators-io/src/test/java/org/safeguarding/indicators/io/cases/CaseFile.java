package org.safeguarding.indicators.io.cases;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeguarding.indicators.io.table.Schemas;
import org.safeguarding.indicators.io.table.TableSchema;

/**
 * Reads a file of cases, line by line; README.md beside the files says what may stand there. What stands before the first case
 * is given in all of them, unless a case gives the same table again.
 */
final class CaseFile {
    private static final Splitter CELLS = Splitter.on('|').trimResults();
    private static final ImmutableList<String> MORE =
            ImmutableList.of("rows", "clock", "reason", "target", "provisional", "part", "population", "window");

    private final String file;
    private final List<WorkedCase> cases = new ArrayList<>();
    private final Draft common;
    private Draft draft;
    private int at;

    /** The table whose rows are being read. */
    private String table = "";

    private CaseFile(String file) {
        this.file = file;
        common = new Draft(file);
        draft = common;
    }

    /** The cases of a file. */
    static ImmutableList<WorkedCase> read(String file, String text) {
        CaseFile reading = new CaseFile(file);
        for (String line : Splitter.on('\n').split(text)) {
            reading.at++;
            reading.line(line.strip());
        }
        reading.end();
        return ImmutableList.copyOf(reading.cases);
    }

    private void line(String line) {
        if (line.startsWith("|")) {
            row(line);
        } else if (!line.isEmpty() && !line.startsWith("#")) {
            table = "";
            int space = line.indexOf(' ');
            String word = space < 0 ? line : line.substring(0, space);
            said(word, space < 0 ? "" : line.substring(space).strip());
        }
    }

    private void said(String word, String rest) {
        if (MORE.contains(word.replace(":", "")) && word.endsWith(":")) {
            more(word.replace(":", ""), rest);
            return;
        }
        switch (word) {
            case "case" -> {
                end();
                draft = common.forCase(rest, at);
            }
            case "as" -> draft.asAt(at, rest);
            case "given" -> {
                table = known(rest).name();
                draft.headers.remove(table);
                draft.rows.remove(table);
            }
            case "empty" -> Splitter.on(',').trimResults().split(rest).forEach(name -> draft.empty(known(name)));
            case "population" -> population(rest);
            case "covers" -> covers(rest);
            case "set" -> draft.set(at, rest);
            case "expect" -> draft.expect(ExpectedLine.read(file, at, rest));
            case "warned", "rejected" -> draft.issues.add(rest);
            default ->
                throw malformed("expected case, as at, given, empty, population, covers, set, expect, warned, rejected"
                        + " or one of " + String.join(", ", MORE) + " with a colon, but was " + word);
        }
    }

    private void more(String word, String rest) {
        if (draft.expected.isEmpty()) {
            throw malformed(word + ": stands below the figure it belongs to, but there is none before it");
        }
        int last = draft.expected.size() - 1;
        Expected figure = draft.expected.get(last);
        Map<String, String> more = new LinkedHashMap<>(figure.more());
        if (more.put(word, rest) != null) {
            throw malformed(word + ": is said twice of one figure");
        }
        draft.expected.set(
                last,
                new Expected(
                        figure.line(),
                        figure.indicator(),
                        figure.period(),
                        figure.breakdown(),
                        figure.group(),
                        figure.figure(),
                        ImmutableMap.copyOf(more)));
    }

    private void row(String line) {
        if (table.isEmpty()) {
            throw malformed("a row of a table stands below the line that names the table, as: given ssd_contacts");
        }
        List<String> cells = CELLS.splitToList(line);
        if (cells.size() < 3 || !line.endsWith("|")) {
            throw malformed("a row begins and ends with |");
        }
        ImmutableList<String> row = ImmutableList.copyOf(cells.subList(1, cells.size() - 1));
        ImmutableList<String> header = draft.headers.get(table);
        if (header == null) {
            header(new GivenTable(Schemas.of(table), row, ImmutableList.of()));
        } else if (header.size() != row.size()) {
            throw malformed("expected " + header.size() + " cells, as the header has, but there are " + row.size());
        } else {
            draft.rows.get(table).add(row);
        }
    }

    private void header(GivenTable given) {
        if (!given.unknown().isEmpty()) {
            throw malformed(table + " has no column " + String.join(", ", given.unknown()));
        } else if (!given.lacking().isEmpty()) {
            throw malformed(table + " needs " + String.join(", ", given.lacking()));
        }
        draft.headers.put(table, given.header());
        draft.rows.put(table, new ArrayList<>());
    }

    /** As {@code population 2018: 10000}. */
    private void population(String rest) {
        List<String> parts = Splitter.on(':').trimResults().splitToList(rest);
        if (parts.size() != 2) {
            throw malformed("expected a population as: population 2018: 10000");
        }
        draft.population(parts.get(0), parts.get(1));
    }

    private void covers(String rest) {
        List<String> parts = Splitter.on(" from ").trimResults().splitToList(rest);
        if (parts.size() != 2) {
            throw malformed("expected a first day as: covers ssd_contacts from 2018-04-01");
        }
        draft.covers.put(known(parts.get(0)).name(), parts.get(1));
    }

    private TableSchema known(String name) {
        try {
            return Schemas.of(name);
        } catch (IllegalArgumentException e) {
            throw malformed("there is no table " + name);
        }
    }

    private void end() {
        if (draft != common) {
            cases.add(draft.worked());
        }
    }

    private Malformed malformed(String message) {
        return new Malformed(file, at, message);
    }
}
