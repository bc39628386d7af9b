package org.safeguarding.indicators.io.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that is handed out and the reader allow the same names. */
class SchemaTest {
    private JsonNode schema;

    @BeforeEach
    void read() throws IOException {
        schema = JsonMapper.shared()
                .readTree(Resources.toString(
                        Resources.getResource(PublishedFile.class, "published-figures.schema.json"),
                        StandardCharsets.UTF_8));
    }

    private JsonNode definition(String name) {
        return schema.path("$defs").path(name);
    }

    private static Set<String> properties(JsonNode object) {
        return new HashSet<>(object.path("properties").propertyNames());
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(text -> texts.add(text.stringValue()));
        return texts;
    }

    private static void allows(JsonNode object, Set<String> required, Set<String> optional) {
        assertThat(properties(object)).isEqualTo(Sets.union(required, optional));
        assertThat(texts(object.path("required"))).isEqualTo(required);
        assertThat(object.path("additionalProperties").booleanValue()).isFalse();
    }

    @Test
    void theFileRowsAndClaimsHaveTheSameKeys() {
        allows(schema, PublishedFile.REQUIRED, PublishedFile.OPTIONAL);
        allows(definition("row"), RowReader.REQUIRED, RowReader.OPTIONAL);
        allows(definition("claim"), ClaimReader.REQUIRED, ClaimReader.OPTIONAL);
        allows(definition("statement"), ImmutableSet.of(), StatementReader.KINDS);
    }

    @Test
    void unitsPrecisionsAndFormsOfAmountsAreTheSame() {
        JsonNode row = definition("row").path("properties");
        assertThat(texts(row.path("unit").path("enum"))).isEqualTo(RowReader.UNITS);
        assertThat(texts(row.path("precision").path("enum"))).isEqualTo(RowReader.PRECISIONS);
        assertThat(properties(definition("amount").path("anyOf").get(2))).isEqualTo(AmountReader.FORMS);
    }
}
