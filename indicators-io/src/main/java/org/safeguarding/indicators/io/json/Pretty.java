package org.safeguarding.indicators.io.json;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON for people to read: two spaces, line feeds on every platform, numbers without exponents. */
public final class Pretty {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Pretty() {}

    /**
     * Prints a tree.
     *
     * @param tree the tree
     * @return the text, the last line ended
     */
    public static String print(JsonNode tree) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(LINES)
                .withArrayIndenter(LINES);
        return MAPPER.writer().with(printer).writeValueAsString(tree) + "\n";
    }
}
