package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
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
 * <p>Its schema is {@code results.schema.json} beside this class. Numbers are JSON numbers with the very digits of the CSV file, flags are {@code true} or {@code false}, everything
 * else is text as it stands. What does not apply is absent, so that a missing value is never read as zero or as an empty
 * text. What is read is what was written: rows equal to the {@linkplain ResultRow#of rows} of the results, whatever the order
 * of the names in an object; a file that the schema does not allow is refused.
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
            case TEXT, DATE -> json.writeString(text);
            case NUMBER -> json.writeNumber(text);
            case FLAG -> json.writeBoolean(Boolean.parseBoolean(text));
        }
    }

    /**
     * Reads a file of results.
     *
     * @param file the file, as {@link #write} has it
     * @return its rows, in their order
     * @throws OutputUnreadable if it is no such file
     */
    public static ImmutableList<ResultRow> read(Path file) throws OutputUnreadable {
        return read(TextFile.name(file), MoreFiles.asByteSource(file));
    }

    static ImmutableList<ResultRow> read(String file, ByteSource bytes) throws OutputUnreadable {
        return new JsonRows(file).read(bytes);
    }
}
