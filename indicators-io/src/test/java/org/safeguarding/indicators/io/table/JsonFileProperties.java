package org.safeguarding.indicators.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import com.google.common.primitives.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** JSON is another way to write the same table, and whatever else a file holds is a message. */
class JsonFileProperties {
    @Property(edgeCases = EdgeCasesMode.NONE)
    void aTableAsJsonOrAsLinesReadsAsTheSameTableAsCsv(@ForAll("tables") DirtyFiles.Dirty dirty, @ForAll Random random)
            throws TableUnreadable {
        int width = dirty.schema().columns().size();
        DirtyFiles.Dirty whole = new DirtyFiles.Dirty(
                dirty.schema(),
                dirty.rows().stream().filter(row -> row.size() == width).toList());
        TableReading csv = Reading.of(whole.schema(), whole.text(',', "\n").getBytes(UTF_8));
        List<String> objects = whole.rows().stream()
                .map(row -> object(whole.schema(), row, random))
                .toList();
        for (String json : List.of("[" + String.join(",\n ", objects) + "]", String.join("\n", objects) + "\r\n")) {
            if (!json.isBlank()) {
                TableReading read = read(whole.schema(), json.getBytes(UTF_8));
                assertThat(found(read)).isEqualTo(found(csv));
                assertThat(Tables.contents(read.table())).isEqualTo(Tables.contents(csv.table()));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anyBytesAreATableOrAMessageAndNeverACrash(@ForAll("bytes") byte[] bytes) {
        TableSchema schema = Schemas.of("ssd_contacts");
        String object = "{\"cont_contact_id\":\"K1\",\"cont_person_id\":\"P1\",\"cont_contact_date\":\"2019-05-01\"}";
        for (byte[] file : List.of(
                bytes,
                Bytes.concat("[".getBytes(UTF_8), bytes, "]".getBytes(UTF_8)),
                Bytes.concat((object + "\n").getBytes(UTF_8), bytes))) {
            try {
                TableReading reading =
                        TableReader.read(schema, JsonFile.of("ssd_contacts.json", ByteSource.wrap(file)));
                assertThat(reading.table().rejected())
                        .isEqualTo(reading.issues().stream()
                                .filter(issue -> issue.severity() == Severity.REJECTION)
                                .count());
            } catch (TableUnreadable e) {
                assertThat(e).hasMessageStartingWith("ssd_contacts.json");
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aGoodFileWithAFewBytesChangedIsATableOrAMessage(@ForAll Random random) {
        byte[] file = ("[{\"cont_contact_id\":\"K1\",\"cont_person_id\":\"P1\",\"cont_contact_date\":\"2019-05-01\","
                        + "\"cont_contact_outcome_json\":{\"NEW_REFERRAL_FLAG\":\"Y\"}},\n"
                        + "{\"cont_contact_id\":12.0,\"cont_person_id\":null,\"cont_contact_date\":\"13/05/2019\"}]")
                .getBytes(UTF_8);
        for (int i = 0; i < 3; i++) {
            file[random.nextInt(file.length)] =
                    (byte) (random.nextBoolean() ? random.nextInt(256) : "[]{},:\"\\n".charAt(random.nextInt(9)));
        }
        try {
            TableReading reading =
                    TableReader.read(Schemas.of("ssd_contacts"), JsonFile.of("f.json", ByteSource.wrap(file)));
            assertThat(reading.table().rowsRead()).isLessThanOrEqualTo(file.length);
        } catch (TableUnreadable e) {
            assertThat(e).hasMessageStartingWith("f.json");
        }
    }

    @Provide
    Arbitrary<DirtyFiles.Dirty> tables() {
        return DirtyFiles.tables();
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
        Arbitrary<byte[]> nearlyJson = Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"",
                        "\n",
                        "\r",
                        "\\",
                        "\\u0000",
                        "\\ud800",
                        "1",
                        "-",
                        "1e9",
                        "true",
                        "nul",
                        "\"cont_contact_id\":",
                        "\"cont_person_id\":\"P\",",
                        "\"cont_contact_date\":\"2019-05-01\"",
                        "{\"a\":[",
                        "\"cont_contact_outcome_json\":{",
                        " ",
                        "é")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts).getBytes(UTF_8));
        return Arbitraries.oneOf(any, nearlyJson);
    }

    /**
     * A row as an object; a blank is a blank text, null, or left out, save under a column that must be there, which would be missing
     * if no object had it.
     */
    private static String object(TableSchema schema, List<String> row, Random random) {
        List<String> members = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String key = JsonMapper.shared()
                    .writeValueAsString(schema.columns().get(i).name());
            boolean blank = row.get(i).isEmpty();
            if (!blank || schema.columns().get(i).required() || random.nextInt(3) > 0) {
                members.add(key + ": "
                        + (blank && random.nextBoolean()
                                ? "null"
                                : JsonMapper.shared().writeValueAsString(row.get(i))));
            }
        }
        // What no column has may be anything, and there is always something, since no object must be empty here.
        members.add(random.nextInt(members.size() + 1), "\"other\": [{\"other\": null}]");
        return "{" + String.join(", ", members) + "}";
    }

    private static TableReading read(TableSchema schema, byte[] bytes) throws TableUnreadable {
        return TableReader.read(schema, JsonFile.of(schema.name() + ".json", ByteSource.wrap(bytes)));
    }

    /** Rejections and warnings of rows, by everything but their places, which are counted otherwise. */
    private static List<String> found(TableReading reading) {
        return reading.issues().stream()
                .filter(issue -> issue.code() != WarningCode.COLUMN_MISSING)
                .map(issue -> issue.code() + " " + issue.column() + " " + issue.value() + " "
                        + issue.message().replaceAll("line \\d+", "line"))
                .toList();
    }
}
