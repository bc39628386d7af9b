package org.safeguarding.indicators.io.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.evaluation.Evidence;
import org.safeguarding.indicators.evaluation.RowName;
import org.safeguarding.indicators.evaluation.RowPrint;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Value;
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
 *   <li>{@code {"evidence": 2, "as_at", "calendar", "mapping", "settings", "made_with": {"settings", "mapping"}}}: the version of the
 *       form, what the run was made with as words and hashes that differ where it does, and the texts of its parameters and its mapping.
 *   <li>{@code {"of", "rows": {table: [[key, content], ...]}}}: records of one subject. They are numbered from 0 as they stand.
 *       {@code content} is a hash of the record's own columns; a third element holds further owners and the records it names.
 *   <li>{@code {"indicator", "version", "settings", "scale", "parts", "dimensions", "reads", "figures"}}: an indicator, the
 *       breakdowns its pieces are told apart by, the readings taken, and the figures with the readings they are made of.
 *   <li>after each, its pieces, those together that count alike: {@code {"part", "amount", "groups", "subject", "in", "on" | "held"}}.
 *       {@code in} are the readings they count at, as runs, each its first and the one after its last; {@code groups} the group in each
 *       of the dimensions. {@code on} has what happened, as {@code [record, day]}; {@code held} what lasts, as {@code [record, first
 *       day, the day after its last, or null while it lasts]}; records of numbers behind that are those without which it would not
 *       count so. Absent are an amount of 1, the subject where it is the record's first
 *       owner or the record itself, and what does not apply.
 * </ol>
 *
 * <p>Names and dates of birth are in no line, nor in what is hashed. The file has the keys of records and the dates they count by, and
 * belongs inside. The same run gives the same bytes.
 */
public final class EvidenceFile {
    static final int VERSION = 2;
    private static final int PIECES_A_LINE = 1000;
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
        text("settings", kept.circumstances().settings());
        if (!kept.making().equals(Making.UNKNOWN)) {
            json.writeObjectPropertyStart("made_with");
            text("settings", kept.making().settings());
            text("mapping", kept.making().mapping());
            json.writeEndObject();
        }
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
            owners.put(row.name(), subject(row));
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

    /** Whom a record counts for as a rule: its first owner, or itself if it is nobody's. */
    static String subject(RowPrint row) {
        return row.owner().isEmpty() ? row.name().key() : row.owner();
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
        if (!evidence.dimensions().isEmpty()) {
            json.writeArrayPropertyStart("dimensions");
            evidence.dimensions().forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeArrayPropertyStart("reads");
        evidence.reads().forEach(this::read);
        json.writeEndArray();
        json.writeArrayPropertyStart("figures");
        evidence.figures().forEach(this::figure);
        json.writeEndArray();
        json.writeEndObject();
        Map<Alike, List<Evidence.Piece>> alike = new LinkedHashMap<>();
        for (Evidence.Piece piece : evidence.pieces()) {
            alike.computeIfAbsent(alike(piece), a -> new ArrayList<>()).add(piece);
        }
        alike.forEach((kind, pieces) -> Lists.partition(pieces, PIECES_A_LINE).forEach(some -> pieces(kind, some)));
    }

    private void read(Evidence.Read read) {
        json.writeStartObject();
        json.writeStringProperty("kind", read.kind().name());
        json.writeStringProperty("day", Day.text(read.day()));
        people(read.population());
        json.writeEndObject();
    }

    private void people(Estimate people) {
        if (people.missing().isPresent()) {
            json.writeStringProperty("missing", people.missing().get().reason());
            if (people.missing().get() instanceof Value.NotApplicable) {
                json.writeBooleanProperty("applicable", false);
            }
        } else {
            json.writeNumberProperty("population", people.persons());
            json.writeNumberProperty("reference", people.referenceDay());
            text("vintage", people.vintage());
            text("remark", people.remark());
        }
    }

    private void figure(Evidence.Figure figure) {
        json.writeStartObject();
        json.writeStringProperty("period", figure.period());
        text("breakdown", figure.breakdown());
        text("group", figure.group());
        numbers("in", figure.reads());
        if (!figure.people().isEmpty()) {
            json.writeArrayPropertyStart("people");
            for (Estimate people : figure.people()) {
                json.writeStartObject();
                people(people);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        figure.numerator().map(BigDecimal::toPlainString).ifPresent(n -> text("numerator", n));
        figure.denominator().map(BigDecimal::toPlainString).ifPresent(n -> text("denominator", n));
        text("value", figure.value());
        json.writeStringProperty("status", figure.status());
        text("reason", figure.reason());
        json.writeEndObject();
    }

    /** What pieces have in common. */
    private record Alike(
            String part,
            long amount,
            String subject,
            boolean event,
            ImmutableList<String> groups,
            ImmutableList<Integer> bounds) {}

    private Alike alike(Evidence.Piece piece) {
        return new Alike(
                piece.part(),
                piece.amount(),
                piece.subject().equals(owners.get(piece.through())) ? "" : piece.subject(),
                piece.on() != Day.NONE,
                piece.groups(),
                piece.bounds());
    }

    private void pieces(Alike alike, List<Evidence.Piece> pieces) {
        json.writeStartObject();
        json.writeStringProperty("part", alike.part());
        if (alike.amount() != 1) {
            json.writeNumberProperty("amount", alike.amount());
        }
        if (!alike.groups().isEmpty()) {
            json.writeArrayPropertyStart("groups");
            alike.groups().forEach(json::writeString);
            json.writeEndArray();
        }
        text("subject", alike.subject());
        numbers("in", alike.bounds());
        json.writeArrayPropertyStart(alike.event() ? "on" : "held");
        for (Evidence.Piece piece : pieces) {
            json.writeStartArray();
            json.writeNumber(number(piece.through()));
            if (alike.event()) {
                day(piece.on());
            } else {
                day(piece.from());
                day(piece.until());
            }
            piece.because().forEach(row -> json.writeNumber(number(row)));
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private int number(RowName row) {
        @Nullable Integer number = numbers.get(row);
        if (number == null) {
            throw new IllegalArgumentException("expected a record of the inventory, got " + row);
        }
        return number;
    }

    /** Days of which there is no date are numbers, and the one that never comes is null. */
    private void day(int day) {
        String text = Day.isKnown(day) ? Day.text(day) : "";
        if (text.length() == "2019-05-31".length()) {
            json.writeString(text);
        } else if (day == Day.FOREVER) {
            json.writeNull();
        } else {
            json.writeNumber(day);
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
