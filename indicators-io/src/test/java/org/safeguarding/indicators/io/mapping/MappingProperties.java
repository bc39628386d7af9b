package org.safeguarding.indicators.io.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.ColumnType;
import org.safeguarding.indicators.io.table.CsvFile;
import org.safeguarding.indicators.io.table.Schemas;
import org.safeguarding.indicators.io.table.Severity;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.TableReader;
import org.safeguarding.indicators.io.table.TableReading;
import org.safeguarding.indicators.io.table.TableSchema;
import org.safeguarding.indicators.io.table.TableUnreadable;

/** What is exported in another form and led back by its mapping is what it was; and nothing makes a reader fall over. */
class MappingProperties {
    private Path folder = Path.of("");

    @BeforeProperty
    void makeAFolder() throws IOException {
        folder = Files.createTempDirectory("mapping");
    }

    @AfterProperty
    void removeIt() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 300)
    void whatWasExportedReadsAsWhatItWas(@ForAll("exports") ExportedTable export)
            throws IOException, MappingRefused, ExtractUnusable, TableUnreadable {
        Files.write(folder.resolve("export.txt"), export.exported().getBytes(export.charset()));

        Table mapped = MappingJson.parse(export.mapping())
                .extract(folder)
                .table(export.schema().name())
                .orElseThrow();
        TableReading plain = TableReader.read(
                export.schema(),
                CsvFile.of("plain.csv", ByteSource.wrap(export.plain().getBytes(UTF_8))));

        assertThat(mapped.rowsRead()).isEqualTo(export.rows().size());
        assertThat(mapped.rejected()).isEqualTo(plain.table().rejected());
        assertThat(cells(mapped)).isEqualTo(cells(plain.table()));
        assertThat(plain.issues().stream()
                        .filter(issue -> issue.severity() == Severity.REJECTION)
                        .count())
                .isEqualTo(mapped.rejected());
    }

    /** All cells as text, row by row, each row with its place; the plain file has its header a line above. */
    private static List<String> cells(Table table) {
        List<String> rows = new ArrayList<>();
        boolean mapped = table.file().equals("export.txt");
        for (int row = 0; row < table.size(); row++) {
            StringBuilder cells = new StringBuilder();
            cells.append(table.line(row) - (mapped ? 1 : 0));
            for (Column column : table.schema().columns()) {
                cells.append('|').append(cell(table, column, row));
            }
            rows.add(cells.toString());
        }
        return rows;
    }

    private static Object cell(Table table, Column column, int row) {
        return switch (column.type()) {
            case ID, TEXT -> table.texts(column.name()).text(row);
            case DATE, MONTH -> table.dates(column.name()).day(row);
            case DATE_TIME -> table.times(column.name()).at(row);
            case FLAG -> table.flags(column.name()).flag(row);
            case JSON_FLAGS -> table.flags(column.name(), column.keys().get(0)).isYes(row);
            case DECIMAL -> table.decimals(column.name()).number(row);
            case WHOLE, SCORE -> table.wholes(column.name()).number(row);
        };
    }

    @Property(tries = 300)
    void anyTextAsMappingIsAMappingOrAMessage(@ForAll("mappings") String text) {
        try {
            assertThat(MappingJson.parse(text).tables()).isNotEmpty();
        } catch (MappingRefused e) {
            assertThat(String.valueOf(e.getMessage())).isNotBlank();
        }
    }

    @Property(tries = 300)
    void anyBytesAsDataAreATableOrAMessage(@ForAll("bytes") byte[] bytes, @ForAll boolean json)
            throws IOException, MappingRefused, ExtractUnusable {
        String name = json ? "C.json" : "C.csv";
        Files.write(folder.resolve(name), bytes);
        var extract =
                MappingJson.parse(Given.contacts("", "").replace("C.csv", name)).extract(folder);
        Optional<String> unreadable = extract.unreadable("ssd_contacts");

        assertThat(unreadable.isPresent())
                .isNotEqualTo(extract.table("ssd_contacts").isPresent());
        assertThat(unreadable.orElse(name)).startsWith(name);
    }

    @Property(tries = 200)
    void anyBytesCanBeDescribed(@ForAll("bytes") byte[] bytes, @ForAll boolean json)
            throws IOException, ExtractUnusable {
        Path folderOfOne = Files.createTempDirectory(folder, "one");
        String name = json ? "C.json" : "C.csv";
        Files.write(folderOfOne.resolve(name), bytes);

        FolderDescription description = FolderDescription.of(folderOfOne);

        assertThat(description.text()).startsWith(name);
        assertThat(description.mapping()).contains(name);
        Files.delete(folderOfOne.resolve(name));
        Files.delete(folderOfOne);
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
        Arbitrary<byte[]> nearly = Arbitraries.of(
                        "Id,Child,Date\n",
                        "K1,P1,2019-05-01\n",
                        "\"",
                        ",",
                        "\r",
                        "\uFEFF",
                        "Id",
                        "Date;",
                        "[",
                        "]",
                        "{",
                        "}",
                        "{\"Id\": \"K1\", \"Child\": \"P1\", \"Date\": \"2019-05-01\"}",
                        "\"Id\":",
                        "[[[[",
                        "\u0000",
                        "\n",
                        "{\"Id\":{\"Id\":[",
                        "\\ud800",
                        "id,ID")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts).getBytes(UTF_8));
        return Arbitraries.oneOf(any, nearly);
    }

    @Provide
    Arbitrary<String> mappings() {
        Arbitrary<String> part = Arbitraries.of(
                "{",
                "}",
                "[",
                "]",
                ":",
                ",",
                "\"tables\"",
                "\"ssd_person\"",
                "\"columns\"",
                "\"files\"",
                "\"pers_person_id\"",
                "\"from\"",
                "\"codes\"",
                "\"date_format\"",
                "\"compose\"",
                "\"{a}{\"",
                "null",
                "1",
                "\"*\"",
                "\"\"",
                "\"\\ud800\"");
        Arbitrary<String> edited = Combinators.combine(
                        part,
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 30))
                .as((put, at, length) -> {
                    String good = Given.contacts(
                            ", \"date_format\": \"dd/MM/yyyy\"",
                            ", \"cont_contact_source_code\": {\"from\":"
                                    + " \"Source\", \"codes\": {\"a\": \"b\"}, \"else\": \"keep\"}");
                    int from = Math.min(at, good.length());
                    return good.substring(0, from) + put + good.substring(Math.min(from + length, good.length()));
                });
        return Arbitraries.oneOf(
                part.list().ofMaxSize(30).map(parts -> String.join("", parts)),
                edited,
                Arbitraries.strings().ofMaxLength(40));
    }

    @Provide
    Arbitrary<ExportedTable> exports() {
        return Arbitraries.of(Schemas.all())
                .flatMap(schema -> Combinators.combine(
                                rows(schema),
                                Arbitraries.of(',', ';', '\t', '|'),
                                Arbitraries.of("dd/MM/yyyy", "MM/dd/yyyy", "yyyyMMdd", "dd.MM.yyyy"),
                                Arbitraries.of(true, false))
                        .as((rows, separator, dates, windows) ->
                                new ExportedTable(schema, rows, separator, dates, windows)));
    }

    private static Arbitrary<List<List<String>>> rows(TableSchema schema) {
        Arbitrary<List<String>> row = Combinators.combine(schema.columns().stream()
                        .map(column -> cell(column.type()))
                        .toList())
                .as(cells -> cells);
        Arbitrary<List<String>> longer = row.map(cells -> {
            List<String> more = new ArrayList<>(cells);
            more.add("more");
            return more;
        });
        return Arbitraries.frequencyOf(Tuple.of(9, row), Tuple.of(1, longer))
                .list()
                .ofMaxSize(20);
    }

    private static Arbitrary<String> cell(ColumnType type) {
        return Arbitraries.frequencyOf(
                Tuple.of(20, good(type)), Tuple.of(1, Arbitraries.of("", " ", "?", "Smith", "a\nb")));
    }

    private static Arbitrary<String> good(ColumnType type) {
        return switch (type) {
            case ID -> Arbitraries.integers().between(1, 60).map(i -> i % 5 == 0 ? i + ".0" : "" + i);
            case TEXT -> Arbitraries.of("MASH", "6", "RC1", " Children\u2019s \u2013 \u00e9quipe", "a;b", "a\"b");
            case DATE -> Arbitraries.of("2019-05-31", "2018-04-01", "2019-02-29", "9999-12-31", "1900-01-01");
            case DATE_TIME ->
                Arbitraries.of("2019-05-31T10:00", "2019-05-31 10:00:30.5", "2019-05-31", "2019-05-31 9:00");
            case FLAG -> Arbitraries.of("Y", "n", "Yes", "U", "1", "maybe");
            case JSON_FLAGS ->
                Arbitraries.of("{}", "{\"NEW_REFERRAL_FLAG\":\"Y\"}", "{\"PROV_OF_SERVICES_FLAG\":\"x\"}", "[]");
            case DECIMAL -> Arbitraries.of("1", "0.6", "-1", "1.5.2");
            case WHOLE, SCORE -> Arbitraries.of("0", "7.0", "-1", "1.5", "9");
            case MONTH -> Arbitraries.of("2019-05", "2019-06", "2019-13");
        };
    }
}
