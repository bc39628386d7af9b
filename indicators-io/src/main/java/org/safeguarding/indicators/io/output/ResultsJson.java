package org.safeguarding.indicators.io.output;

import java.io.IOException;
import java.io.Writer;
import org.safeguarding.indicators.evaluation.Result;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.MinimalPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code results.json}: an array of objects, one a value and one a line, with the names of {@link ResultsCsv#columns()}.
 *
 * <p>Numbers are JSON numbers with the very digits of the CSV file, flags are {@code true} or {@code false}, everything
 * else is text as it stands. What does not apply is absent, so that a missing value is never read as zero or as an empty
 * text.
 */
public final class ResultsJson {
    private static final ObjectWriter LINES = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .writer()
            .with(new MinimalPrettyPrinter(",\n"));

    private ResultsJson() {}

    /**
     * Writes results.
     *
     * @param results the results, one object each in their order
     * @param out where to; flushed, not closed
     * @throws IOException if that fails
     */
    public static void write(Iterable<Result> results, Writer out) throws IOException {
        out.write("[\n");
        try (JsonGenerator json = LINES.createGenerator(out)) {
            for (Result result : results) {
                json.writeStartObject();
                ResultField.ALL.forEach(
                        field -> property(json, field, field.text().apply(result)));
                json.writeEndObject();
            }
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getOriginalMessage(), e);
        }
        out.write("\n]\n");
        out.flush();
    }

    private static void property(JsonGenerator json, ResultField field, String text) {
        if (text.isEmpty()) {
            return;
        }
        json.writeName(field.name());
        switch (field.kind()) {
            case TEXT -> json.writeString(text);
            case NUMBER -> json.writeNumber(text);
            case FLAG -> json.writeBoolean(Boolean.parseBoolean(text));
        }
    }
}
