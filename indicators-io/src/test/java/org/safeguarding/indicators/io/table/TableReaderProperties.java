package org.safeguarding.indicators.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import com.google.common.primitives.Bytes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every file, however dirty. */
class TableReaderProperties {
    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyRowIsAcceptedOrRejectedOnce(@ForAll("tables") DirtyFiles.Dirty dirty) {
        TableReading reading = Reading.of(dirty.schema(), dirty.text(',', "\n").getBytes(UTF_8));
        Table table = reading.table();
        assertThat(table.rowsRead()).isEqualTo(dirty.rows().size());
        List<ReadIssue> rejections = rejections(reading);
        assertThat(table.size() + rejections.size()).isEqualTo((int) table.rowsRead());
        Set<Long> lines = new HashSet<>();
        rejections.forEach(issue -> lines.add(issue.line()));
        for (int row = 0; row < table.size(); row++) {
            lines.add((long) table.line(row));
        }
        assertThat(lines).as("no line is named twice").hasSize((int) table.rowsRead());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void noTwoAcceptedRowsShareAPrimaryIdAndNoneHasARequiredBlank(@ForAll("tables") DirtyFiles.Dirty dirty) {
        Table table = Reading.of(dirty.schema(), dirty.text(';', "\r\n").getBytes(UTF_8))
                .table();
        Set<List<String>> keys = new HashSet<>();
        for (int row = 0; row < table.size(); row++) {
            for (Column column : dirty.schema().columns()) {
                if (column.required()) {
                    assertThat(Tables.value(table, column, row))
                            .as(column.name())
                            .isNotEmpty();
                }
            }
            int at = row;
            keys.add(dirty.schema().key().stream()
                    .map(name -> Tables.value(table, dirty.schema().column(name), at))
                    .toList());
        }
        assertThat(keys).hasSize(table.size());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheColumnsNeverMatters(@ForAll("tables") DirtyFiles.Dirty dirty, @ForAll Random random) {
        int width = dirty.schema().columns().size();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        StringBuilder text = new StringBuilder();
        line(text, dirty.schema().columns().stream().map(Column::name).toList(), order);
        dirty.rows().forEach(row -> line(text, row, row.size() == width ? order : List.of()));
        TableReading shuffled = Reading.of(dirty.schema(), text.toString().getBytes(UTF_8));
        TableReading plain = Reading.of(dirty.schema(), dirty.text(',', "\n").getBytes(UTF_8));
        assertThat(shuffled.issues()).isEqualTo(plain.issues());
        assertThat(Tables.contents(shuffled.table())).isEqualTo(Tables.contents(plain.table()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void separatorAndLineEndNeverMatter(@ForAll("tables") DirtyFiles.Dirty dirty) {
        TableReading commas = Reading.of(dirty.schema(), dirty.text(',', "\n").getBytes(UTF_8));
        TableReading tabs = Reading.of(dirty.schema(), dirty.text('\t', "\r\n").getBytes(UTF_8));
        assertThat(tabs.issues()).isEqualTo(commas.issues());
        assertThat(Tables.contents(tabs.table())).isEqualTo(Tables.contents(commas.table()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void noMessageShowsAWordThatTheFormatDoesNotHave(@ForAll("tables") DirtyFiles.Dirty dirty) {
        TableReading reading = Reading.of(dirty.schema(), dirty.text(',', "\n").getBytes(UTF_8));
        assertThat(reading.issues())
                .allSatisfy(issue -> assertThat(issue.value() + issue.message()).doesNotContain("Smith", "\n"));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anyBytesAreATableOrAMessageAndNeverACrash(@ForAll("bytes") byte[] bytes) {
        TableSchema schema = Schemas.of("ssd_cin_visits");
        byte[] header = "cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date\n".getBytes(UTF_8);
        for (byte[] file : List.of(bytes, Bytes.concat(header, bytes))) {
            try {
                TableReading reading =
                        TableReader.read(schema, CsvFile.of("ssd_cin_visits.csv", ByteSource.wrap(file)));
                assertThat(reading.table().rejected())
                        .isEqualTo(rejections(reading).size());
            } catch (TableUnreadable e) {
                assertThat(e).hasMessageStartingWith("ssd_cin_visits.csv");
            }
        }
    }

    @Provide
    Arbitrary<DirtyFiles.Dirty> tables() {
        return DirtyFiles.tables();
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
        Arbitrary<byte[]> nearlyCsv = Arbitraries.strings()
                .withChars("12,;\t\"\n\r -/TéY.")
                .ofMaxLength(200)
                .map(text -> text.getBytes(UTF_8));
        return Arbitraries.oneOf(any, nearlyCsv);
    }

    private static void line(StringBuilder text, List<String> cells, List<Integer> order) {
        List<String> line = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            line.add(DirtyFiles.quoted(cells.get(order.isEmpty() ? i : order.get(i)), ','));
        }
        text.append(String.join(",", line)).append('\n');
    }

    private static List<ReadIssue> rejections(TableReading reading) {
        return reading.issues().stream()
                .filter(issue -> issue.severity() == Severity.REJECTION)
                .toList();
    }
}
