package org.safeguarding.indicators.io.links;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a Markdown file links to, and which anchors others may link to in it. Code is neither: a heading or link within a
 * fence, and a link within backticks, are none.
 *
 * @param path where it stands
 * @param links the targets of its links as written, of other schemes too
 * @param anchors what GitHub names its headings, and the ids that its HTML gives
 */
record MarkdownFile(Path path, ImmutableList<String> links, ImmutableSet<String> anchors) {
    private static final Pattern FENCE = Pattern.compile("^\\s*(```|~~~)");
    private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$");
    private static final Pattern CODE = Pattern.compile("(`+)(?!`).+?(?<!`)\\1(?!`)");
    private static final Pattern LINK = Pattern.compile("\\]\\(\\s*<?([^\\s()<>]+)");
    private static final Pattern REFERENCE = Pattern.compile("^ {0,3}\\[[^\\]]+\\]:\\s*<?([^\\s<>]+)");
    private static final Pattern ID = Pattern.compile("<a\\s+(?:id|name)=\"([^\"]+)\"");
    /** What becomes of code, emphasis and links when a heading is shown as plain text. */
    private static final Pattern INLINE =
            Pattern.compile("`+([^`]+)`+|(?<!\\w)_([^_]+)_(?!\\w)|!?\\[([^\\]]*)\\]\\([^)]*\\)");

    static MarkdownFile read(Path path) throws IOException {
        List<String> lines = prose(Files.readAllLines(path));
        return new MarkdownFile(path, links(lines), anchors(lines));
    }

    /** The lines outside fences. */
    private static List<String> prose(List<String> lines) {
        ImmutableList.Builder<String> prose = ImmutableList.builder();
        String open = "";
        for (String line : lines) {
            Matcher fence = FENCE.matcher(line);
            boolean mark = fence.find();
            if (open.isEmpty() && mark) {
                open = fence.group(1);
            } else if (open.isEmpty()) {
                prose.add(line);
            } else if (mark && fence.group(1).equals(open)) {
                open = "";
            }
        }
        return prose.build();
    }

    private static ImmutableList<String> links(List<String> lines) {
        // A link may run over the end of a line, so that all lines are looked through as one.
        String inline = CODE.matcher(String.join("\n", lines)).replaceAll("");
        return Stream.concat(
                        LINK.matcher(inline).results(),
                        lines.stream().flatMap(line -> REFERENCE.matcher(line).results()))
                .map(link -> link.group(1))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<String> anchors(List<String> lines) {
        ImmutableSet.Builder<String> anchors = ImmutableSet.builder();
        Map<String, Integer> seen = new HashMap<>();
        for (String line : lines) {
            ID.matcher(line).results().forEach(id -> anchors.add(id.group(1)));
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                String anchor = anchor(heading.group(1));
                int before = seen.merge(anchor, 1, Integer::sum) - 1;
                anchors.add(before == 0 ? anchor : anchor + "-" + before);
            }
        }
        return anchors.build();
    }

    /** GitHub's rule: small letters, no punctuation but hyphens and underscores, a hyphen for every space. */
    static String anchor(String heading) {
        return INLINE.matcher(heading)
                .replaceAll("$1$2$3")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}\\p{Pc} -]", "")
                .replace(' ', '-');
    }
}
