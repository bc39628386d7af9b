package org.safeguarding.indicators.examples.guide;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code blocks of a page, each with the region of a source file that it says it is. */
final class Page {
    private static final String FENCE = "```";
    private static final Pattern CODE = Pattern.compile("<!-- code: (?<file>\\S+)#(?<region>\\S+) -->");

    /**
     * A fenced block.
     *
     * @param place the page and line, for messages
     * @param file the source file, from the root of the project; empty if the page does not say
     * @param region the region of it
     * @param text what the page shows
     */
    record Block(String place, String file, String region, String text) {
        /** What the source has. */
        String source(Path project) throws IOException {
            return Page.region(Files.readString(project.resolve(file)), region);
        }

        @Override
        public String toString() {
            return place + " " + region;
        }
    }

    private Page() {}

    /** The blocks of Java and of XML; others are no code of the project's. */
    static ImmutableList<Block> blocks(String name, String page) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        List<String> lines = page.lines().toList();
        String before = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(FENCE)) {
                int end = i + 1;
                while (!lines.get(end).startsWith(FENCE)) {
                    end++;
                }
                if (line.equals(FENCE + "java") || line.equals(FENCE + "xml")) {
                    Matcher said = CODE.matcher(before);
                    boolean says = said.matches();
                    blocks.add(new Block(
                            name + ":" + (i + 1),
                            says ? said.group("file") : "",
                            says ? said.group("region") : "",
                            String.join("\n", lines.subList(i + 1, end)) + "\n"));
                }
                i = end;
            }
            before = lines.get(i);
        }
        return blocks.build();
    }

    /** The lines between the marks of a region, without their common indent and without Javadoc. */
    static String region(String source, String region) {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        boolean javadoc = false;
        for (String line : source.lines().toList()) {
            String mark = line.strip();
            if (mark.equals("// region " + region) || mark.equals("<!-- region " + region + " -->")) {
                inside = true;
            } else if (mark.equals("// endregion") || mark.equals("<!-- endregion -->")) {
                inside = false;
            } else if (inside) {
                javadoc |= mark.startsWith("/**");
                if (!javadoc) {
                    lines.add(line);
                }
                javadoc &= !mark.endsWith("*/");
            }
        }
        int indent = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        lines.forEach(line ->
                text.append(line.isBlank() ? "" : line.substring(indent)).append('\n'));
        return text.toString();
    }
}
