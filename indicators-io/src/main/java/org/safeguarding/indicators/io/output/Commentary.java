package org.safeguarding.indicators.io.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.WarningCode;

/**
 * What people have to say about figures: the file {@code commentary.md} of an extract, in which each heading is the id of an
 * indicator and the text under it stands in the report under that indicator's section.
 *
 * <p>Paragraphs, lists and emphasis are kept; whatever else Markdown can do (raw HTML, links, images, tables, headings) comes
 * out as the text it is. Nothing checks that no child is told of: that is the author's duty.
 *
 * <p>Immutable.
 */
public final class Commentary {
    /** The name of the file. */
    public static final String FILE = "commentary.md";

    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*\\s*");
    private static final Pattern ITEM = Pattern.compile("\\s*[-*+]\\s+(.*)");

    private final ImmutableListMultimap<String, String> paragraphs;
    private final ImmutableList<ReadIssue> issues;

    private Commentary(ImmutableListMultimap<String, String> paragraphs, ImmutableList<ReadIssue> issues) {
        this.paragraphs = paragraphs;
        this.issues = issues;
    }

    /**
     * No commentary.
     *
     * @return a commentary on nothing
     */
    public static Commentary none() {
        return new Commentary(ImmutableListMultimap.of(), ImmutableList.of());
    }

    /**
     * Reads the commentary of an extract; one without is a commentary on nothing.
     *
     * @param folder the folder of the extract
     * @param indicators the ids that are known
     * @return the commentary; what was left out is in its {@link #issues}
     */
    public static Commentary read(Path folder, Iterable<String> indicators) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return none();
        }
        try {
            return of(Files.readString(file, UTF_8), indicators);
        } catch (IOException e) {
            return new Commentary(
                    ImmutableListMultimap.of(),
                    ImmutableList.of(
                            issue(WarningCode.COMMENTARY_UNREADABLE, 0, "expected a text in UTF-8, which it is not")));
        }
    }

    /**
     * Takes a commentary from its text.
     *
     * @param text the text of the file
     * @param indicators the ids that are known
     * @return the commentary; what was left out is in its {@link #issues}
     */
    public static Commentary of(String text, Iterable<String> indicators) {
        Set<String> known = ImmutableSet.copyOf(indicators);
        ImmutableListMultimap.Builder<String, String> paragraphs = ImmutableListMultimap.builder();
        ImmutableList.Builder<ReadIssue> issues = ImmutableList.builder();
        List<String> block = new ArrayList<>();
        String id = "";
        boolean told = false;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            // A byte order mark is no part of the first line.
            String content = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            Matcher heading = HEADING.matcher(content);
            if (heading.matches()) {
                end(block, id, paragraphs);
                String named = heading.group(1).replace("`", "");
                id = known.contains(named) ? named : "";
                told = true;
                if (id.isEmpty()) {
                    issues.add(issue(
                            WarningCode.COMMENTARY_ON_NOTHING,
                            number,
                            "expected the id of an indicator as the heading; the text under it is left out"));
                }
            } else if (content.isBlank()) {
                end(block, id, paragraphs);
            } else {
                if (id.isEmpty() && !told) {
                    issues.add(issue(
                            WarningCode.COMMENTARY_ON_NOTHING,
                            number,
                            "expected a heading before the first text, which is left out"));
                    told = true;
                }
                if (ITEM.matcher(content).matches()) {
                    end(block, id, paragraphs);
                }
                block.add(content.strip());
            }
        }
        end(block, id, paragraphs);
        return new Commentary(paragraphs.build(), issues.build());
    }

    private static void end(List<String> block, String id, ImmutableListMultimap.Builder<String, String> paragraphs) {
        if (!block.isEmpty() && !id.isEmpty()) {
            Matcher item = ITEM.matcher(block.get(0));
            if (item.matches()) {
                block.set(0, "- " + item.group(1));
            }
            paragraphs.put(id, String.join(" ", block));
        }
        block.clear();
    }

    private static ReadIssue issue(WarningCode code, int line, String message) {
        return new ReadIssue(code, FILE, line, "", "", message);
    }

    /** The same commentary less that on some indicators. */
    Commentary without(Set<String> ids) {
        ImmutableListMultimap.Builder<String, String> left = ImmutableListMultimap.builder();
        paragraphs.entries().stream()
                .filter(entry -> !ids.contains(entry.getKey()))
                .forEach(left::put);
        return new Commentary(left.build(), issues);
    }

    /** The paragraphs on an indicator, each on one line; an item of a list begins with a hyphen and a space. */
    ImmutableList<String> on(String id) {
        return paragraphs.get(id);
    }

    /**
     * Warnings: a heading that is no known id, text under no heading, a file that is no text. The words of the file are in
     * none of them.
     *
     * @return the warnings, in the order of the lines
     */
    public ImmutableList<ReadIssue> issues() {
        return issues;
    }
}
