package org.safeguarding.indicators.io.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
    private static final String VISITS = "cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen\n";

    @Test
    void utf8IsReadWithAndWithoutAByteOrderMark() {
        String text = VISITS + "Vé1,P1,2019-05-01,Y\n";
        assertThat(Reading.ids(Reading.ofText("ssd_cin_visits", text))).containsExactly("Vé1");
        assertThat(Reading.ids(Reading.ofText("ssd_cin_visits", "\uFEFF" + text)))
                .containsExactly("Vé1");
        assertThat(Reading.ofText("ssd_cin_visits", "\uFEFF" + text).issues()).isEmpty();
    }

    @Test
    void charactersOfTwoHalvesAreKept() {
        // So long that some of them stand across the ends of buffers.
        StringBuilder text = new StringBuilder(VISITS);
        for (int i = 0; i < 20_000; i++) {
            text.append(i).append("\uD83D\uDC67,P1,2019-05-01,Y\n");
        }
        TableReading reading = Reading.ofText("ssd_cin_visits", text.toString());
        assertThat(reading.table().size()).isEqualTo(20_000);
        assertThat(reading.table().texts("cinv_cin_visit_id").text(19_999)).isEqualTo("19999\uD83D\uDC67");
    }

    @Test
    void aFileInAnotherEncodingIsNotTextAndTheMessageNamesFileAndLine() {
        String text = VISITS + "V1,P1,2019-05-01,Y\nVé2,P1,2019-05-01,Y\n";
        assertThat(Reading.unreadable("ssd_cin_visits", text.getBytes(ISO_8859_1)))
                .isEqualTo("ssd_cin_visits.csv, line 3: it is not text in UTF-8");
        assertThat(Reading.unreadable("ssd_cin_visits", text.getBytes(UTF_16)))
                .isEqualTo("ssd_cin_visits.csv, line 1: it is not text in UTF-8");
    }

    @Test
    void anEncodingFaultFarDownIsFoundOnItsLine() {
        byte[] bytes = (VISITS + "V1,P1,2019-05-01,Y\n".repeat(50_000) + "Vé2,P1,2019-05-01,Y\n").getBytes(ISO_8859_1);
        assertThat(Reading.unreadable("ssd_cin_visits", bytes))
                .isEqualTo("ssd_cin_visits.csv, line 50002: it is not text in UTF-8");
    }

    @Test
    void aCharacterCutOffAtTheEndOfTheFileIsNotText() {
        byte[] bytes = (VISITS + "V1,P1,2019-05-01,é").getBytes(UTF_8);
        assertThat(Reading.unreadable("ssd_cin_visits", Arrays.copyOf(bytes, bytes.length - 1)))
                .isEqualTo("ssd_cin_visits.csv, line 2: it is not text in UTF-8");
    }

    @Test
    void aFileWithTheCharacterZeroIsNotText() {
        assertThat(Reading.unreadable("ssd_cin_visits", (VISITS + "V1,P1,2019-05-01,\0\n").getBytes(UTF_8)))
                .isEqualTo("ssd_cin_visits.csv, line 2: it is not text: it holds the character 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndInLfCrlfOrCr(String end) {
        String text = (VISITS
                        + "V1,P1,2019-05-01,Y\n\"V\n2\",P1,2019-05-01,Y\n\nV3,P1,2019-05-01,?\nV4,P1,2019-05-01,Y")
                .replace("\n", end);
        TableReading reading = Reading.ofText("ssd_cin_visits", text);
        assertThat(Reading.ids(reading)).containsExactly("V1", "V" + end + "2", "V4");
        assertThat(Reading.issues(reading)).containsExactly("BAD_FLAG 6 cinv_cin_visit_seen [?]");
        assertThat(reading.table().line(2)).isEqualTo(7);
    }

    @Test
    void theLineOfARecordIsThePhysicalLineItBeginsOn() {
        TableReading reading = Reading.of(
                "ssd_contacts",
                "cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code,cont_contact_source_desc,"
                        + "cont_contact_outcome_json",
                "C1,P1,2019-05-01,7,\"two",
                "lines\",",
                "C2,P2,2019-05-01,7,one,",
                "",
                "C3,P3,2019-05-32,7,\"bad",
                "and",
                "long\",");
        assertThat(reading.table().line(0)).isEqualTo(2);
        assertThat(reading.table().line(1)).isEqualTo(4);
        assertThat(Reading.issues(reading)).containsExactly("BAD_DATE 6 cont_contact_date [2019-05-32]");
        assertThat(reading.table().texts("cont_contact_source_desc").text(0)).isEqualTo("two\nlines");
    }

    @Test
    void quotedFieldsHoldSeparatorsQuotationMarksAndLineEnds() {
        TableReading reading =
                Reading.ofText("ssd_cin_visits", VISITS + "\"V,\"\"1\"\"\",\"P\r\n1\",\"2019-05-01\",\"Y\"\n");
        assertThat(Reading.ids(reading)).containsExactly("V,\"1\"");
        assertThat(reading.table().texts("cinv_person_id").text(0)).isEqualTo("P\r\n1");
    }

    @Test
    void aQuotationMarkInsideAFieldIsACharacterLikeAnyOther() {
        TableReading reading =
                Reading.ofText("ssd_cin_visits", VISITS + "V\"1,P1,2019-05-01,Y\nV2,P\"2\",2019-05-01,Y\n");
        assertThat(Reading.ids(reading)).containsExactly("V\"1", "V2");
        assertThat(reading.table().texts("cinv_person_id").text(1)).isEqualTo("P\"2\"");
    }

    @Test
    void whatFollowsAClosingQuotationMarkIsAddedToTheField() {
        TableReading reading = Reading.ofText(
                "ssd_cin_visits",
                VISITS + "\"V\"1,P1,2019-05-01,Y\nV2,P2,\"2019-05-01\"x,Y\n\"V3\" ,P3,2019-05-01,Y\n");
        assertThat(Reading.ids(reading)).containsExactly("V1", "V3");
        assertThat(Reading.issues(reading)).containsExactly("BAD_DATE 3 cinv_cin_visit_date [9999-99-99a]");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedBreaksItsRowAndSaysHowManyLinesItTookWithIt() {
        TableReading reading = Reading.ofText(
                "ssd_cin_visits",
                VISITS + "V1,P1,2019-05-01,Y\nV2,P2,2019-05-01,\"Y\nV3,P3,2019-05-01,Y\nV4,P4,2019-05-01,Y");
        assertThat(Reading.ids(reading)).containsExactly("V1");
        assertThat(reading.table().rowsRead()).isEqualTo(2);
        assertThat(reading.issues())
                .containsExactly(new ReadIssue(
                        RejectionCode.BAD_ROW,
                        "ssd_cin_visits.csv",
                        3,
                        "",
                        "",
                        "a quotation mark is never closed, so that 3 lines up to the end of the file were read as this one"
                                + " row"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"Y", "\"Y\"\"", "\"\"\"", "\"Y\"\"\n"})
    void itIsNoticedWhateverTheFileEndsIn(String end) {
        TableReading reading = Reading.ofText("ssd_cin_visits", VISITS + "V1,P1,2019-05-01," + end);
        assertThat(Reading.issues(reading)).containsExactly("BAD_ROW 2  []");
        assertThat(reading.table().rowsRead()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"Y\"", "\"Y\"\n", "\"Y\"\r\n", "\"Y\"\n\n", "Y", "", " "})
    void aFileMayEndWithOrWithoutALineEnd(String end) {
        TableReading reading = Reading.ofText("ssd_cin_visits", VISITS + "V1,P1,2019-05-01," + end);
        assertThat(reading.issues()).isEmpty();
        assertThat(Reading.ids(reading)).containsExactly("V1");
    }

    @Test
    void aHeaderWhoseQuotationMarkIsNeverClosedIsUnreadable() {
        assertThat(Reading.unreadable("ssd_cin_visits", "cinv_cin_visit_id,\"cinv_person_id", "V1,P1"))
                .startsWith("ssd_cin_visits.csv, line 1: the header cannot be read: a quotation mark is never closed");
    }

    @Test
    void aFieldThatNeverSeemsToEndMakesTheTableUnreadable() {
        String text = VISITS + "V1,P1,2019-05-01,Y\nV2,P2,2019-05-01,\"" + "x".repeat((1 << 24) + 10);
        assertThat(Reading.unreadable("ssd_cin_visits", text.getBytes(UTF_8)))
                .isEqualTo(
                        "ssd_cin_visits.csv, line 3: one field goes on for more than 16 million characters; is a quotation"
                                + " mark not closed?");
    }

    @Test
    void aBlankLineIsNoRowButALineOfSeparatorsIs() {
        TableReading reading = Reading.ofText(
                "ssd_cin_visits", "\n  \n" + VISITS + "\nV1,P1,2019-05-01,Y\n \t \n\n,,,\nV2,P1,2019-05-01,Y\n\n\n");
        assertThat(Reading.ids(reading)).containsExactly("V1", "V2");
        assertThat(reading.table().rowsRead()).isEqualTo(3);
        assertThat(Reading.issues(reading)).containsExactly("MISSING_VALUE 8 cinv_cin_visit_id []");
    }

    @Test
    void aFileIsReadFromItsPath(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("ssd_cin_visits.csv");
        Files.writeString(file, VISITS + "V1,P1,2019-05-01,Y\n");
        TableReading reading = TableReader.read(Schemas.of("ssd_cin_visits"), CsvFile.of(file));
        assertThat(reading.table().file()).isEqualTo("ssd_cin_visits.csv");
        assertThat(reading.table()).hasToString("ssd_cin_visits: 1 rows, 0 rejected");
    }

    @Test
    void aFileThatIsNotThereOrCannotBeReadIsUnreadableAndItsPathIsNotTold(@TempDir Path folder) throws IOException {
        Path directory = Files.createDirectory(folder.resolve("ssd_cin_visits.csv"));
        assertThatThrownBy(() -> TableReader.read(Schemas.of("ssd_cin_visits"), CsvFile.of(directory)))
                .isInstanceOf(TableUnreadable.class)
                .hasMessageStartingWith("ssd_cin_visits.csv: it cannot be read (")
                .hasMessageNotContaining(folder.toString());
        assertThatThrownBy(
                        () -> TableReader.read(Schemas.of("ssd_person"), CsvFile.of(folder.resolve("ssd_person.csv"))))
                .isInstanceOf(TableUnreadable.class)
                .hasMessage("ssd_person.csv: it cannot be read (NoSuchFileException)");
    }

    @Test
    void aFileThatBreaksOffIsUnreadable() {
        ByteSource broken = new ByteSource() {
            @Override
            public InputStream openStream() {
                return new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk is gone");
                    }

                    @Override
                    public int read(byte[] bytes, int offset, int length) throws IOException {
                        throw new IOException("the disk is gone");
                    }
                };
            }
        };
        assertThatThrownBy(() -> TableReader.read(Schemas.of("ssd_person"), CsvFile.of("ssd_person.csv", broken)))
                .isInstanceOf(TableUnreadable.class)
                .hasMessage("ssd_person.csv: it cannot be read (IOException)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesAreCountedByWhateverTheyEndIn(String end) {
        String rows = VISITS + "V1,P1,2019-05-01,Y\nV2,P2,2019-05-01,\"Y\nV3,P3,2019-05-01,Y\nV4,P4,2019-05-01,Y";
        String taken =
                "a quotation mark is never closed, so that 3 lines up to the end of the file were read as this one row";
        for (String text : new String[] {rows, rows + "\n"}) {
            TableReading reading = Reading.ofText("ssd_cin_visits", text.replace("\n", end));
            assertThat(reading.issues()).extracting(ReadIssue::message).containsExactly(taken);
            assertThat(reading.issues()).extracting(ReadIssue::line).containsExactly(3L);
        }
        byte[] latin = (VISITS + "V1,P1,2019-05-01,Y\nVé2,P1,2019-05-01,Y\n")
                .replace("\n", end)
                .getBytes(ISO_8859_1);
        assertThat(Reading.unreadable("ssd_cin_visits", latin))
                .isEqualTo("ssd_cin_visits.csv, line 3: it is not text in UTF-8");
    }

    @Test
    void aLineEndOfTwoCharactersIsOneWhereverABufferEnds() {
        String row = "V1,P1,2019-05-01,Y\r\n";
        for (int shift = 0; shift < row.length(); shift++) {
            byte[] bytes = (" ".repeat(shift) + "\r\n" + VISITS.trim() + "\r\n" + row.repeat(10_000) + "é")
                    .getBytes(ISO_8859_1);
            assertThat(Reading.unreadable("ssd_cin_visits", bytes))
                    .isEqualTo("ssd_cin_visits.csv, line 10003: it is not text in UTF-8");
        }
    }
}
