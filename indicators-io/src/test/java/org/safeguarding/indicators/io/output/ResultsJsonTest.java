package org.safeguarding.indicators.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.time.Period;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultsJsonTest {
    @Test
    void noResultsAreAnEmptyArray() throws IOException {
        assertThat(JsonMapper.shared().readTree(json(ImmutableList.of()))).isEmpty();
    }

    @Test
    void aResultIsALineAndWhatDoesNotApplyIsAbsent() throws IOException {
        assertThat(json(SmallCouncil.results(Period.parseList("2019-04"), "", "decision-24h-pct")))
                .isEqualTo("""
                        [
                        {"indicator":"decision-24h-pct","title":"Decision on contacts within 24 hours",\
                        "window":"in_period","period":"2019-04","period_start":"2019-04-01","period_end":"2019-04-30",\
                        "numerator":1,"denominator":2,"value":50.0,"unit":"percent","status":"value","target":">=90",\
                        "target_status":"not_met","lower_95":9.5,"upper_95":90.5,"met":1,"missed":1,"overdue":0,"not_yet_due":0,"invalid":0,\
                        "provisional":false,"part_period":false,"rejected_rows":0,"as_at":"2019-05-15",\
                        "definition_version":1}
                        ]
                        """);
    }

    @Test
    void itHoldsWhatTheCsvFileHoldsUnderTheSameNames() throws IOException {
        ImmutableList<Result> results =
                SmallCouncil.results(ReportPeriods.usual(SmallCouncil.AS_AT).periods(), "age");
        JsonNode array = JsonMapper.shared().readTree(json(results));
        assertThat(array).hasSameSizeAs(results);
        for (int i = 0; i < results.size(); i++) {
            JsonNode object = array.get(i);
            for (ResultField field : ResultField.ALL) {
                String text = field.text().apply(results.get(i));
                JsonNode value = object.path(field.name());
                assertThat(value.isMissingNode()).as(field.name()).isEqualTo(text.isEmpty());
                if (!text.isEmpty()) {
                    assertThat(value.asString()).as(field.name()).isEqualTo(text);
                    assertThat(value.isNumber()).as(field.name()).isEqualTo(field.kind() == ResultField.Kind.NUMBER);
                    assertThat(value.isBoolean()).as(field.name()).isEqualTo(field.kind() == ResultField.Kind.FLAG);
                }
            }
        }
    }

    @Test
    void textStandsAsItIsNeitherDefusedNorBroken() throws IOException {
        String group = "=1+1 \"x\"\n\u0007 \\ </script> \uD83D\uDE00";
        JsonNode array = JsonMapper.shared().readTree(json(ImmutableList.of(Results.withGroup(group))));
        assertThat(array.get(0).get("group").asString()).isEqualTo(group);
    }

    @Test
    void aFullDiskIsAFailureToWrite() {
        Writer full = new Writer() {
            @Override
            public void write(char[] buffer, int from, int length) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Assertions.assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ResultsJson.write(ImmutableList.of(Results.withGroup("x")), full))
                .withMessage("no space left");
        Assertions.assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ResultsCsv.write(ImmutableList.of(Results.withGroup("x")), full))
                .withMessage("no space left");
    }

    private static String json(Iterable<Result> results) throws IOException {
        StringWriter out = new StringWriter();
        ResultsJson.write(results, out);
        return out.toString();
    }
}
