package org.safeguarding.indicators.io.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.evaluation.Circumstances;
import org.safeguarding.indicators.evaluation.Evidence;
import org.safeguarding.indicators.evaluation.Inventory;
import org.safeguarding.indicators.evaluation.RowName;
import org.safeguarding.indicators.evaluation.RowPrint;
import org.safeguarding.indicators.time.Day;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads evidence line by line. */
final class EvidenceReader {
    /** A line of records holds a few hundred; one as long as this holds something else. */
    private static final int LONGEST_LINE = 1 << 22;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String file;
    private final List<RowPrint> rows = new ArrayList<>();
    private final Set<RowName> named = new HashSet<>();
    private final ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
    private final Set<String> indicators = new HashSet<>();
    private Making making = Making.UNKNOWN;
    private @Nullable Circumstances circumstances;
    private @Nullable IndicatorLines open;
    private long number;

    private EvidenceReader(String file) {
        this.file = file;
    }

    static KeptEvidence read(Path path) throws EvidenceUnreadable {
        @Nullable Path name = path.getFileName();
        return read(name == null ? path.toString() : name.toString(), MoreFiles.asByteSource(path));
    }

    static KeptEvidence read(String file, ByteSource bytes) throws EvidenceUnreadable {
        EvidenceReader reader = new EvidenceReader(file);
        try (BufferedReader text = new BufferedReader(new InputStreamReader(
                bytes.openStream(),
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            Optional<String> line = reader.nextLine(text);
            while (line.isPresent()) {
                if (!line.get().isBlank()) {
                    reader.line(line.get());
                }
                line = reader.nextLine(text);
            }
        } catch (CharacterCodingException e) {
            throw new EvidenceUnreadable(file, reader.number, "it is not text in UTF-8");
        } catch (NoSuchFileException e) {
            throw new EvidenceUnreadable(file, 0, "there is no such file");
        } catch (IOException e) {
            throw new EvidenceUnreadable(
                    file, 0, "it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
        return reader.done();
    }

    private Optional<String> nextLine(BufferedReader text) throws IOException, EvidenceUnreadable {
        number++;
        StringBuilder line = new StringBuilder();
        int c = text.read();
        if (c < 0) {
            return Optional.empty();
        }
        for (; c >= 0 && c != '\n'; c = text.read()) {
            if (line.length() == LONGEST_LINE) {
                throw new EvidenceUnreadable(file, number, "expected a line of evidence, got one far too long");
            }
            line.append((char) c);
        }
        return Optional.of(line.toString());
    }

    private void line(String text) throws EvidenceUnreadable {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(text);
        } catch (JacksonException | NumberFormatException e) {
            throw new EvidenceUnreadable(file, number, "it is not JSON");
        }
        Line line = new Line(file, number, tree);
        if (circumstances == null) {
            circumstances = head(line);
            making = making(line);
        } else if (line.has("rows")) {
            rows(line);
        } else if (line.has("indicator")) {
            indicator(line);
        } else if (line.has("part") && open != null) {
            open.pieces(line, rows);
        } else {
            throw line.fault("records, an indicator or one of its pieces");
        }
    }

    private static Circumstances head(Line line) throws EvidenceUnreadable {
        if (!line.has("evidence")) {
            throw line.fault("the evidence of an earlier run, beginning with its version");
        }
        line.whole(
                "evidence",
                "version " + EvidenceFile.VERSION + " of the form",
                EvidenceFile.VERSION,
                EvidenceFile.VERSION + 1);
        int asAt = line.day("as_at", Day.NONE);
        if (!Day.isKnown(asAt)) {
            throw line.fault("a date under as_at");
        }
        return new Circumstances(asAt, line.text("calendar"), line.textIfAny("mapping"), line.textIfAny("settings"));
    }

    private static Making making(Line line) throws EvidenceUnreadable {
        Optional<Line> made = line.find("made_with");
        return made.isEmpty()
                ? Making.UNKNOWN
                : new Making(made.get().textIfAny("settings"), made.get().textIfAny("mapping"));
    }

    private void rows(Line line) throws EvidenceUnreadable {
        if (open != null) {
            throw line.fault("records before indicators");
        }
        String owner = line.textIfAny("of");
        for (Map.Entry<String, Line> table : line.members("rows")) {
            for (Line row : table.getValue().elements("lists of records")) {
                ImmutableList<Line> cells = row.elements("a list of a key and a hash");
                if (cells.size() < 2 || cells.size() > 3) {
                    throw line.fault("a list of a key and a hash");
                }
                RowName name = new RowName(table.getKey(), cells.get(0).string("the key of a record"));
                if (!named.add(name)) {
                    throw line.fault("each record once");
                }
                ImmutableList.Builder<String> owners = ImmutableList.builder();
                if (!owner.isEmpty()) {
                    owners.add(owner);
                }
                ImmutableList.Builder<RowName> links = ImmutableList.builder();
                if (cells.size() == 3) {
                    further(cells.get(2), owners, links);
                }
                rows.add(
                        new RowPrint(name, owners.build(), cells.get(1).string("the hash of a record"), links.build()));
            }
        }
    }

    private static void further(Line more, ImmutableList.Builder<String> owners, ImmutableList.Builder<RowName> links)
            throws EvidenceUnreadable {
        if (more.has("owners")) {
            owners.addAll(more.texts("owners"));
        }
        if (more.has("links")) {
            for (Line link : more.list("links")) {
                ImmutableList<Line> cells = link.elements("a list of a table and a key");
                if (cells.size() != 2) {
                    throw more.fault("a list of a table and a key");
                }
                links.add(
                        new RowName(cells.get(0).string("a table"), cells.get(1).string("a key")));
            }
        }
    }

    private void indicator(Line line) throws EvidenceUnreadable {
        if (open != null) {
            evidence.add(open.evidence());
        }
        open = IndicatorLines.of(line);
        if (!indicators.add(open.id())) {
            throw line.fault("each indicator once");
        }
    }

    private KeptEvidence done() throws EvidenceUnreadable {
        if (circumstances == null) {
            throw new EvidenceUnreadable(file, 0, "expected the evidence of an earlier run, got nothing");
        }
        if (open != null) {
            evidence.add(open.evidence());
        }
        return new KeptEvidence(circumstances, making, Inventory.of(rows::forEach), evidence.build());
    }
}
