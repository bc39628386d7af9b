package org.safeguarding.indicators.io.evidence;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.evaluation.Evidence;
import org.safeguarding.indicators.evaluation.RowName;
import org.safeguarding.indicators.evaluation.RowPrint;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.time.Day;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.MinimalPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code evidence.jsonl}: what the totals of a run are made of, an object a line.
 *
 * <ol>
 *   <li>{@code {"evidence": 1, "as_at", "calendar", "mapping"}}: the version of the form, and what the run was made with.
 *   <li>{@code {"of", "rows": {table: [[key, content], ...]}}}: records of one subject. They are numbered from 0 as they stand.
 *       {@code content} is a hash of the record's own columns; a third element holds further owners and the records it names.
 *   <li>{@code {"indicator", "version", "settings", "scale", "parts", "reads", "figures"}}: an indicator, the readings
 *       taken, and the totals with the readings they are made of.
 *   <li>after each, its pieces: {@code {"part", "row", "amount", "on" | "from", "until", "because", "subject", "group", "in"}}.
 *       {@code row} and {@code because} are numbers of records; {@code in} are the readings a piece counts at, as runs, each
 *       its first and the one after its last. Absent are an amount of 1, the subject where it is the record's first owner, and what does
 *       not apply; without {@code until} it still lasts.
 * </ol>
 *
 * <p>Names and dates of birth are in no line, nor in what is hashed. The file has the keys of records and the dates they count by, and
 * belongs inside. The same run gives the same bytes.
 */
public final class EvidenceFile {
    static final int VERSION = 1;
    private static final int ROWS_A_LINE = 200;
    private static final ObjectWriter LINES = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .writer()
            .with(new MinimalPrettyPrinter("\n"));

    private final JsonGenerator json;
    private final Map<RowName, Integer> numbers = new HashMap<>();
    private final Map<RowName, String> owners = new HashMap<>();

    private EvidenceFile(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes evidence.
     *
     * @param kept the evidence
     * @param out where to; flushed, not closed
     * @throws IOException if that fails
     */
    public static void write(KeptEvidence kept, Writer out) throws IOException {
        try (JsonGenerator json = LINES.createGenerator(out)) {
            EvidenceFile file = new EvidenceFile(json);
            file.head(kept);
            file.rows(kept.inventory().rows());
            kept.evidence().forEach(file::indicator);
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getOriginalMessage(), e);
        }
        out.write("\n");
        out.flush();
    }

    /**
     * Reads the evidence of an earlier run.
     *
     * @param file the file, as {@link #write} has it
     * @return the evidence
     * @throws EvidenceUnreadable if it is no such file
     */
    public static KeptEvidence read(Path file) throws EvidenceUnreadable {
        return EvidenceReader.read(file);
    }

    private void head(KeptEvidence kept) {
        json.writeStartObject();
        json.writeNumberProperty("evidence", VERSION);
        json.writeStringProperty("as_at", Day.text(kept.circumstances().asAt()));
        json.writeStringProperty("calendar", kept.circumstances().calendar());
        text("mapping", kept.circumstances().mapping());
        json.writeEndObject();
    }

    private void rows(ImmutableList<RowPrint> rows) {
        int i = 0;
        while (i < rows.size()) {
            String owner = rows.get(i).owner();
            json.writeStartObject();
            text("of", owner);
            json.writeObjectPropertyStart("rows");
            int end = Math.min(rows.size(), i + ROWS_A_LINE);
            Set<String> tables = new HashSet<>();
            while (i < end
                    && rows.get(i).owner().equals(owner)
                    && tables.add(rows.get(i).name().table())) {
                i = table(rows, i, end);
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    /** The records of one table that follow one another, under one owner. */
    private int table(ImmutableList<RowPrint> rows, int from, int end) {
        RowPrint first = rows.get(from);
        json.writeArrayPropertyStart(first.name().table());
        int i = from;
        while (i < end
                && rows.get(i).owner().equals(first.owner())
                && rows.get(i).name().table().equals(first.name().table())) {
            RowPrint row = rows.get(i);
            numbers.put(row.name(), numbers.size());
            owners.put(row.name(), row.owner());
            json.writeStartArray();
            json.writeString(row.name().key());
            json.writeString(row.content());
            further(row);
            json.writeEndArray();
            i++;
        }
        json.writeEndArray();
        return i;
    }

    private void further(RowPrint row) {
        if (row.owners().size() <= 1 && row.links().isEmpty()) {
            return;
        }
        json.writeStartObject();
        if (row.owners().size() > 1) {
            json.writeArrayPropertyStart("owners");
            row.owners().stream().skip(1).forEach(json::writeString);
            json.writeEndArray();
        }
        if (!row.links().isEmpty()) {
            json.writeArrayPropertyStart("links");
            row.links().forEach(this::name);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void name(RowName name) {
        json.writeStartArray();
        json.writeString(name.table());
        json.writeString(name.key());
        json.writeEndArray();
    }

    private void indicator(Evidence evidence) {
        json.writeStartObject();
        json.writeStringProperty("indicator", evidence.indicator());
        json.writeNumberProperty("version", evidence.version());
        if (!evidence.settings().isEmpty()) {
            json.writeObjectPropertyStart("settings");
            evidence.settings().forEach(json::writeStringProperty);
            json.writeEndObject();
        }
        json.writeNumberProperty("scale", evidence.scale());
        json.writeArrayPropertyStart("parts");
        evidence.parts().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("reads");
        evidence.reads().forEach(this::read);
        json.writeEndArray();
        json.writeArrayPropertyStart("figures");
        evidence.figures().forEach(this::figure);
        json.writeEndArray();
        json.writeEndObject();
        evidence.pieces().forEach(this::piece);
    }

    private void read(Evidence.Read read) {
        json.writeStartObject();
        json.writeStringProperty("kind", read.kind().name());
        json.writeStringProperty("day", Day.text(read.day()));
        Estimate people = read.population();
        if (people.missing().isPresent()) {
            json.writeStringProperty("missing", people.missing().get().reason());
        } else {
            json.writeNumberProperty("population", people.persons());
            json.writeNumberProperty("reference", people.referenceDay());
            text("vintage", people.vintage());
            text("remark", people.remark());
        }
        json.writeEndObject();
    }

    private void figure(Evidence.Figure figure) {
        json.writeStartObject();
        json.writeStringProperty("period", figure.period());
        numbers("in", figure.reads());
        figure.numerator().map(BigDecimal::toPlainString).ifPresent(n -> text("numerator", n));
        figure.denominator().map(BigDecimal::toPlainString).ifPresent(n -> text("denominator", n));
        text("value", figure.value());
        json.writeStringProperty("status", figure.status());
        text("reason", figure.reason());
        json.writeEndObject();
    }

    private void piece(Evidence.Piece piece) {
        json.writeStartObject();
        json.writeStringProperty("part", piece.part());
        json.writeNumberProperty("row", number(piece.through()));
        if (piece.amount() != 1) {
            json.writeNumberProperty("amount", piece.amount());
        }
        day("on", piece.on(), Day.NONE);
        day("from", piece.from(), Day.NONE);
        if (piece.on() == Day.NONE) {
            day("until", piece.until(), Day.FOREVER);
        }
        if (!piece.because().isEmpty()) {
            numbers("because", piece.because().stream().map(this::number).toList());
        }
        if (!piece.subject().equals(owners.get(piece.through()))) {
            json.writeStringProperty("subject", piece.subject());
        }
        text("group", piece.group());
        numbers("in", piece.bounds());
        json.writeEndObject();
    }

    private int number(RowName row) {
        @Nullable Integer number = numbers.get(row);
        if (number == null) {
            throw new IllegalArgumentException("expected a record of the inventory, got " + row);
        }
        return number;
    }

    /** Days of which there is no date are numbers. */
    private void day(String name, int day, int absent) {
        if (day == absent) {
            return;
        }
        String text = Day.isKnown(day) ? Day.text(day) : "";
        if (text.length() == "2019-05-31".length()) {
            json.writeStringProperty(name, text);
        } else {
            json.writeNumberProperty(name, day);
        }
    }

    private void numbers(String name, Iterable<Integer> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeNumber);
        json.writeEndArray();
    }

    private void text(String name, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }
}
