package org.safeguarding.indicators.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.ByteSource;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class CompressedTest {
    private static final byte[] TABLE = """
            cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen
            V1,P1,2019-05-01,Y
            V2,P1,13/05/2019,Y
            V3,P1,2019-05-03,Y
            """.getBytes(UTF_8);

    @Test
    void aTableInGzipReadsAsThePlainOneTheSecondReadingIncluded() throws TableUnreadable {
        TableReading plain = Reading.ofBytes("ssd_cin_visits", TABLE);
        TableReading read = read(Compressed.gzip(ByteSource.wrap(gzip(TABLE))));
        assertThat(Reading.ids(read)).containsExactly("V1", "V3");
        assertThat(Reading.issues(read))
                .isEqualTo(Reading.issues(plain))
                .containsExactly("BAD_DATE 3 cinv_cin_visit_date [13/05/2019]");
        byte[] twoMembers =
                Bytes.concat(gzip(Arrays.copyOf(TABLE, 80)), gzip(Arrays.copyOfRange(TABLE, 80, TABLE.length)));
        assertThat(Reading.ids(read(Compressed.gzip(ByteSource.wrap(twoMembers)))))
                .containsExactly("V1", "V3");
    }

    @Test
    void soDoesTheOneFileOfAZip() throws IOException, TableUnreadable {
        byte[] zip = zip("folder/", new byte[0], "__MACOSX/._x", new byte[] {1}, "visits.csv", TABLE);
        assertThat(Reading.ids(read(Compressed.onlyFileOfZip(ByteSource.wrap(zip)))))
                .containsExactly("V1", "V3");
    }

    @Test
    void aZipOfNoFileOrOfTwoIsUnreadable() throws IOException {
        assertThat(unreadable(Compressed.onlyFileOfZip(ByteSource.wrap(zip("folder/", new byte[0])))))
                .isEqualTo("visits: it is not compressed as its name says, or damaged, or cut short");
        ByteSource two = Compressed.onlyFileOfZip(ByteSource.wrap(zip("a.csv", TABLE, "b.csv", TABLE)));
        assertThatThrownBy(two::openStream).isInstanceOf(ZipException.class).hasMessageContaining("more than one");
    }

    @Test
    void whatIsCutShortOrDamagedIsUnreadableAndNeverATableOfFewerRows() {
        byte[] whole = gzip(TABLE);
        for (int length = 0; length < whole.length; length++) {
            assertThat(unreadable(Compressed.gzip(ByteSource.wrap(Arrays.copyOf(whole, length)))))
                    .startsWith("visits");
        }
        whole[whole.length - 6] ^= 1;
        assertThat(unreadable(Compressed.gzip(ByteSource.wrap(whole)))).startsWith("visits");
        assertThat(unreadable(Compressed.gzip(ByteSource.wrap(TABLE)))).startsWith("visits");
    }

    @Test
    void aBombIsStoppedLongBeforeItsEnd() {
        String expected = "visits: it is too large: it grows to more than 250 times its compressed size";
        ByteSource bomb = Compressed.gzip(ByteSource.wrap(bomb()));
        assertThat(unreadable(bomb)).isEqualTo(expected);
        long[] inflated = {0};
        assertThatThrownBy(() -> {
                    try (InputStream in = bomb.openStream()) {
                        byte[] buffer = new byte[1 << 16];
                        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                            inflated[0] += count;
                        }
                    }
                })
                .isInstanceOf(TooLarge.class);
        assertThat(inflated[0]).isLessThan((Compressed.FREE_MEGABYTES + 1L) << 20);
    }

    @Test
    void whatGrowsInProportionIsRead() throws IOException {
        byte[] page = new byte[1 << 16];
        Arrays.fill(page, (byte) 'x');
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(compressed)) {
            for (int i = 0; i < 16 * Compressed.FREE_MEGABYTES; i++) {
                out.write(page);
            }
        }
        assertThat(Compressed.gzip(ByteSource.wrap(compressed.toByteArray())).size())
                .isEqualTo((long) Compressed.FREE_MEGABYTES << 20);
    }

    /** Rows without end, all alike. */
    private static byte[] bomb() {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        byte[] rows = "V1,P1,2019-05-01,Y\n".repeat(10_000).getBytes(UTF_8);
        try (OutputStream out = new GZIPOutputStream(compressed)) {
            out.write("cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen\n".getBytes(UTF_8));
            for (int i = 0; i < 600; i++) {
                out.write(rows);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return compressed.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(compressed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return compressed.toByteArray();
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(compressed)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
                zip.closeEntry();
            }
        }
        return compressed.toByteArray();
    }

    private static TableReading read(ByteSource bytes) throws TableUnreadable {
        return TableReader.read(Schemas.of("ssd_cin_visits"), CsvFile.of("visits", bytes));
    }

    private static String unreadable(ByteSource bytes) {
        try {
            read(bytes);
        } catch (TableUnreadable e) {
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError("Expected an unreadable table, but it was read");
    }
}
