package org.safeguarding.indicators.examples.notebooks;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a program says as a script: its title, the imports that its steps need, and the steps, which begin where a paragraph of
 * comment does.
 */
record Script(String title, ImmutableList<String> imports, ImmutableList<Cell> cells) {
    /** A database in memory that is there for one connection. */
    static final String DATABASE = "jdbc:h2:mem:";

    private static final Pattern TITLE = Pattern.compile("\n/\\*\\* (.*) \\*/\npublic final class ");
    private static final Pattern IMPORT = Pattern.compile("import [\\w.]*\\.(\\w+);");
    private static final Pattern RUN =
            Pattern.compile("\n    static void run\\(([^)]*)\\)[^{]*\\{\n(.*?)\n    }\n", Pattern.DOTALL);
    private static final Pattern PRINTS = Pattern.compile("\\bout(\\.|::)print");

    /** What may begin a line and has to end the one before, lest a shell that reads line by line takes that for the whole. */
    private static final Pattern CONTINUES = Pattern.compile("(\\s+)(\\.|[+?:] |&& |\\|\\| )(.*)");

    private static final String TEXT_BLOCK = "\"\"\"";

    /** A paragraph, which may be missing, and the code it introduces. */
    record Cell(ImmutableList<String> words, ImmutableList<String> code) {}

    static Script of(String source) {
        Matcher title = found(TITLE.matcher(source));
        Matcher run = found(RUN.matcher(source));
        List<String> lines = new ArrayList<>();
        if (run.group(1).contains("Connection connection")) {
            lines.add(
                    "// A database in memory stands for the one that a service has; its driver is on the class path.");
            lines.add("Connection connection = DriverManager.getConnection(\"" + DATABASE + "\");");
            lines.add("");
        }
        for (String line : Splitter.on('\n').split(run.group(2))) {
            lines.add(PRINTS.matcher(line.startsWith("        ") ? line.substring(8) : line)
                    .replaceAll("System.out$1print"));
        }
        String body = String.join("\n", lines);
        ImmutableList<String> imports = IMPORT.matcher(source)
                .results()
                .filter(found -> Pattern.compile("\\b" + found.group(1) + "\\b")
                        .matcher(body)
                        .find())
                .map(found -> found.group())
                .collect(ImmutableList.toImmutableList());
        return new Script(title.group(1), imports, cells(continued(lines)));
    }

    private static Matcher found(Matcher matcher) {
        if (!matcher.find()) {
            throw new IllegalArgumentException("expected a program with " + matcher.pattern() + ", got none");
        }
        return matcher;
    }

    /** The same lines, where none but the first of a statement stands for a whole one. */
    private static List<String> continued(List<String> lines) {
        List<String> joined = new ArrayList<>();
        boolean text = false;
        for (String line : lines) {
            Matcher continues = CONTINUES.matcher(line);
            if (!text && continues.matches()) {
                String last = joined.remove(joined.size() - 1);
                String operator = continues.group(2).strip();
                joined.add(last + (operator.equals(".") ? "" : " ") + operator);
                joined.add(continues.group(1) + continues.group(3));
            } else {
                joined.add(line);
            }
            text ^= Splitter.on(TEXT_BLOCK).splitToList(line).size() % 2 == 0;
        }
        return joined;
    }

    private static ImmutableList<Cell> cells(List<String> lines) {
        ImmutableList.Builder<Cell> cells = ImmutableList.builder();
        List<String> words = new ArrayList<>();
        List<String> code = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("// ")) {
                if (!code.isEmpty()) {
                    add(words, code, cells);
                }
                words.add(line.substring("// ".length()));
            } else if (!line.isEmpty() || !code.isEmpty()) {
                code.add(line);
            }
        }
        add(words, code, cells);
        return cells.build();
    }

    private static void add(List<String> words, List<String> code, ImmutableList.Builder<Cell> cells) {
        while (!code.isEmpty() && code.get(code.size() - 1).isEmpty()) {
            code.remove(code.size() - 1);
        }
        cells.add(new Cell(ImmutableList.copyOf(words), ImmutableList.copyOf(code)));
        words.clear();
        code.clear();
    }

    /** The script for JShell. */
    String jshell() {
        StringBuilder text = new StringBuilder("// " + title + "\n\n");
        imports.forEach(line -> text.append(line).append('\n'));
        for (Cell cell : cells) {
            text.append('\n');
            cell.words().forEach(line -> text.append("// ").append(line).append('\n'));
            cell.code().forEach(line -> text.append(line).append('\n'));
        }
        return text.append("\n/exit\n").toString();
    }
}
