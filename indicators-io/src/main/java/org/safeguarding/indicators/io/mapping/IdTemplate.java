package org.safeguarding.indicators.io.mapping;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an id is made of cells, as {@code {Child ID}/{Date}}: the names of columns in braces, and what stands between them. A
 * cell that is blank leaves nothing in its place; where all of them are, so is the id.
 *
 * @param columns the names of the columns, in their order
 * @param between what stands before the first column, between each two, and behind the last
 */
record IdTemplate(ImmutableList<String> columns, ImmutableList<String> between) {
    static final String ALLOWED = "an id made of columns in braces, as \"{Child ID}/{Date}\"";
    private static final Pattern COLUMN = Pattern.compile("\\{([^{}]+)}");

    /** What a text says; empty if it names no column, or has braces that name none. */
    static Optional<IdTemplate> parse(String text) {
        ImmutableList.Builder<String> columns = ImmutableList.builder();
        ImmutableList.Builder<String> between = ImmutableList.builder();
        Matcher matcher = COLUMN.matcher(text);
        int end = 0;
        boolean blank = false;
        while (matcher.find()) {
            columns.add(matcher.group(1).strip());
            blank |= matcher.group(1).isBlank();
            between.add(text.substring(end, matcher.start()));
            end = matcher.end();
        }
        between.add(text.substring(end));
        IdTemplate template = new IdTemplate(columns.build(), between.build());
        boolean stray = template.between.stream().anyMatch(part -> part.contains("{") || part.contains("}"));
        return template.columns.isEmpty() || stray || blank ? Optional.empty() : Optional.of(template);
    }

    /** The id of these cells, in the order of the columns. */
    String of(List<String> cells) {
        if (cells.stream().allMatch(String::isEmpty)) {
            return "";
        }
        StringBuilder id = new StringBuilder(between.get(0));
        for (int i = 0; i < cells.size(); i++) {
            id.append(cells.get(i)).append(between.get(i + 1));
        }
        return id.toString();
    }
}
