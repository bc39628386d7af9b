package org.safeguarding.indicators.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.TargetStatus;
import org.safeguarding.indicators.io.schema.PlainSchema;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.measure.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ResultsSchemaTest {
    private static final PlainSchema SCHEMA = PlainSchema.of(ResultsJson.class, "results.schema.json");
    private static final JsonNode PROPERTIES = SCHEMA.root().at("/items/properties");

    @Test
    void itAllowsEveryResultOfASmallCouncil() throws IOException {
        List<Result> results =
                SmallCouncil.results(ReportPeriods.usual(SmallCouncil.AS_AT).periods(), "team");
        assertThat(results).hasSizeGreaterThan(500);
        assertThat(SCHEMA.allows(tree(results))).isTrue();
    }

    @Test
    void itAllowsWhatNoSmallCouncilGives() throws IOException {
        assertThat(SCHEMA.allows(tree(List.of(
                        Results.withGroup("=1+1"),
                        Results.judged("2018/19", Target.band(20, 25), 1, 3),
                        Results.judged("2019-Q1", Target.parse("<=-1.5"), 1, 3),
                        Results.withReason("x", "2019-05-31", new Value.Suppressed("small"), "small")))))
                .isTrue();
        assertThat(SCHEMA.allows(tree(List.of()))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"value\":\"50.0\"",
                "\"value\":null",
                "\"reason\":\"\"",
                "\"unit\":\"percents\"",
                "\"status\":\"\"",
                "\"met\":-1",
                "\"met\":1.5",
                "\"part_period\":\"false\"",
                "\"as_at\":\"31/05/2019\"",
                "\"period\":\"2019-Q5\"",
                "\"target\":\"90\"",
                "\"definition_version\":0",
                "\"column_of_another\":1"
            })
    void itRefusesWhatTheWriterNeverWrites(String property) throws IOException {
        String name = property.substring(1, property.indexOf('"', 1));
        JsonNode results = tree(List.of(Results.withGroup("a")));
        ((ObjectNode) results.get(0))
                .set(name, JsonMapper.shared().readTree("{" + property + "}").get(name));
        assertThat(SCHEMA.allows(results)).isFalse();
    }

    @Test
    void itDescribesTheColumnsOfTheWriterInTheirOrder() {
        assertThat(PROPERTIES.propertyNames()).containsExactlyElementsOf(ResultsCsv.columns());
        for (ResultField field : ResultField.ALL) {
            JsonNode property = PROPERTIES.path(field.name());
            assertThat(property.path("title").asString(""))
                    .isEqualTo(field.about().label());
            assertThat(property.path("description").asString(""))
                    .as(field.name())
                    .isEqualTo(field.about().hint());
            assertThat(property.path("type").asString(""))
                    .as(field.name())
                    .isIn(
                            switch (field.kind()) {
                                case TEXT, DATE -> List.of("string");
                                case FLAG -> List.of("boolean");
                                case NUMBER -> List.of("number", "integer");
                            });
            assertThat(property.path("format").asString("").equals("date"))
                    .as(field.name())
                    .isEqualTo(field.kind() == ResultField.Kind.DATE);
            assertThat(property.path("type").asString("").equals("integer"))
                    .as(field.name())
                    .isEqualTo(field.about().places().isPresent());
        }
    }

    @Test
    void itRequiresWhatIsNeverBlank() {
        assertThat(SCHEMA.root().at("/items/required").valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(ResultField.ALL.stream()
                        .filter(ResultField::needed)
                        .map(ResultField::name)
                        .toList());
    }

    @Test
    void itsWordsAreThoseOfTheValues() {
        assertThat(words("unit"))
                .containsExactlyElementsOf(
                        Arrays.stream(Unit.values()).map(Unit::label).toList());
        assertThat(words("status"))
                .containsExactlyElementsOf(
                        Arrays.stream(Status.values()).map(Status::label).toList());
        assertThat(words("target_status"))
                .containsExactlyElementsOf(Arrays.stream(TargetStatus.values())
                        .map(TargetStatus::label)
                        .toList());
    }

    private static List<String> words(String column) {
        return PROPERTIES
                .path(column)
                .path("enum")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }

    private static JsonNode tree(Iterable<Result> results) throws IOException {
        StringWriter out = new StringWriter();
        ResultsJson.write(results, out);
        return JsonMapper.shared().readTree(out.toString());
    }
}
