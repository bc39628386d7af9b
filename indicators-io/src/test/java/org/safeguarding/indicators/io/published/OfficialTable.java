package org.safeguarding.indicators.io.published;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rows of authorities of one table of official statistics, by their headers. */
final class OfficialTable {
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern SYMBOL = Pattern.compile("[czxku:]|low|");

    private final ImmutableList<Line> lines;

    private OfficialTable(ImmutableList<Line> lines) {
        this.lines = lines;
    }

    /** A row. */
    record Line(NamedCsvRecord fields) {
        int year() {
            return Integer.parseInt(fields.getField("time_period"));
        }

        /** The three digits that an authority keeps when its other code changes. */
        String authority() {
            return fields.getField("old_la_code");
        }

        /** A number; empty where a symbol stands for it. */
        Optional<BigDecimal> number(String column) {
            String text = fields.getField(column).strip();
            if (NUMBER.matcher(text).matches()) {
                return Optional.of(new BigDecimal(text));
            } else if (SYMBOL.matcher(text).matches()) {
                return Optional.empty();
            }
            throw new IllegalStateException("neither a number nor a symbol: " + text);
        }
    }

    static OfficialTable read(Path file) throws IOException {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        String text = Files.readString(file, UTF_8);
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            for (NamedCsvRecord fields : reader) {
                if (fields.getField("geographic_level").equals("Local authority")) {
                    lines.add(new Line(fields));
                }
            }
        }
        return new OfficialTable(lines.build());
    }

    ImmutableList<Line> lines() {
        return lines;
    }
}
