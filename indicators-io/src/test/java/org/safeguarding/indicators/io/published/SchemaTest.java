package org.safeguarding.indicators.io.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.io.schema.PlainSchema;
import tools.jackson.databind.JsonNode;

/** The schema that is handed out and the reader allow the same names. */
class SchemaTest {
    private static final JsonNode SCHEMA =
            PlainSchema.of(PublishedFile.class, "published-figures.schema.json").root();

    private static JsonNode definition(String name) {
        return SCHEMA.path("$defs").path(name);
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
        allows(SCHEMA, PublishedFile.REQUIRED, PublishedFile.OPTIONAL);
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
