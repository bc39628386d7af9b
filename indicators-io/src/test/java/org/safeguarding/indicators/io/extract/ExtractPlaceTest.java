package org.safeguarding.indicators.io.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractPlaceTest {
    private static final String PERSONS = "pers_person_id,pers_dob,pers_expected_dob,pers_death_date\nP1,,,\n";

    @TempDir
    Path temporary;

    @Test
    void aZipIsReadAsItsFolderWouldBe() throws Exception {
        Path zip = zip("extract.json", "{\"as_at\": \"2019-05-31\"}", "ssd_person.csv", PERSONS);
        Extract extract = ExtractReader.read(zip);
        assertThat(extract.asAt()).hasToString("Optional[2019-05-31]");
        assertThat(extract.tables().keySet()).containsExactly("ssd_person");
        assertThat(extract.issues()).isEmpty();
    }

    @Test
    void theTablesMayStandInAFolderOfTheZip() throws Exception {
        Path zip = zip(
                "read me.txt",
                "",
                "export/2019/extract.json",
                "{}",
                "export/2019/ssd_person.csv",
                PERSONS,
                "__MACOSX/export/2019/ssd_person.csv",
                "x");
        assertThat(ExtractReader.read(zip).tables().keySet()).containsExactly("ssd_person");
    }

    @Test
    void tablesInTwoFoldersOfAZipAreUnusable() throws IOException {
        Path zip = zip("2018/ssd_person.csv", PERSONS, "2019/ssd_person.csv", PERSONS);
        assertThatThrownBy(() -> ExtractReader.read(zip))
                .isInstanceOf(ExtractUnusable.class)
                .hasMessage("expected one folder with tables, but there are 2 in " + zip);
    }

    @Test
    void aZipWithoutTablesSaysWhatIsExpected() throws IOException {
        Path zip = zip("a.txt", "");
        assertThatThrownBy(() -> ExtractReader.read(zip))
                .isInstanceOf(ExtractUnusable.class)
                .hasMessageStartingWith("expected tables in the folder " + zip + ", such as ssd_contacts.csv");
    }

    /** The file system of the JDK looks for a slash at the end of the name, and finds it in what stands before. */
    @Test
    void aZipWithAnEntryWithoutANameBehindASlashCannotBeReadAsOne() throws IOException {
        Path zip = zip("", "x", "ssd_person.csv", PERSONS);
        byte[] bytes = Files.readAllBytes(zip);
        int entry = new String(bytes, ISO_8859_1).indexOf("PK\1\2");
        bytes[entry + 45] = '/';
        Files.write(zip, bytes);
        assertThatThrownBy(() -> ExtractReader.read(zip))
                .isInstanceOf(ExtractUnusable.class)
                .hasMessage(
                        "expected the folder of an extract, or a zip, but there is a file that cannot be read as one: "
                                + zip);
    }

    @Test
    void anyDamageToAZipIsAMessageOrAnExtract() throws IOException {
        byte[] whole = Files.readAllBytes(zip("ssd_person.csv", PERSONS, "ssd_contacts.csv", "x"));
        Path damaged = temporary.resolve("damaged.zip");
        Random random = new Random(1);
        int unusable = 0;
        for (int i = 0; i < 500; i++) {
            byte[] bytes = i % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int j = 0; j < i % 5 && bytes.length > 0; j++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Files.write(damaged, bytes);
            try {
                assertThat(ExtractReader.read(damaged).rejected()).isGreaterThanOrEqualTo(0);
            } catch (ExtractUnusable e) {
                assertThat(e.getMessage()).contains("damaged.zip");
                unusable++;
            }
        }
        assertThat(unusable).isGreaterThan(100);
    }

    private Path zip(String... namesAndTexts) throws IOException {
        Path path = Files.createTempFile(temporary, "extract", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return path;
    }
}
