package org.safeguarding.indicators.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A million columns are read, or refused with a message, in 192 MB; the largest of the files has 20 MB. */
class WideFilesTest {
    private static final String HEAP = "-Xmx192m";

    private static List<String> said = List.of();

    @BeforeAll
    static void readThemInAProgramWithLittleMemory() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        WideFiles.class.getName())
                .redirectErrorStream(true)
                .start();
        said = new String(program.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        assertThat(program.waitFor()).as("%s", said).isZero();
    }

    @Test
    void aTableOfAMillionOtherColumnsIsRead() {
        assertThat(said.get(0)).isEqualTo("columns.csv: 1");
    }

    @Test
    void aMillionColumnsThatAreNoneOfTheTablesAreRefusedWithTheFirstOfThem() {
        assertThat(said.get(1))
                .startsWith("others.csv: required columns are missing: cinv_cin_visit_id, cinv_person_id,"
                        + " cinv_cin_visit_date; the columns found are a9, ")
                .endsWith(" and 999941 more");
    }

    @Test
    void aColumnThatIsThereAMillionTimesIsRefusedWithItsFirstFields() {
        assertThat(said.get(2))
                .isEqualTo("same.csv: the column cinv_person_id is there 1000000 times, in the fields 1 and 2 and 3 and"
                        + " 4 and 5 and 6 and 7 and 8 and 9 and 10 and others");
    }

    @Test
    void anObjectOfAMillionOtherKeysIsRead() {
        assertThat(said.get(3)).isEqualTo("keys.json: 1");
    }

    @Test
    void aMillionKeysThatAreNoneOfTheTablesAreRefusedWithTheFirstOfThem() {
        assertThat(said.get(4))
                .startsWith("others.jsonl: required columns are missing: cinv_cin_visit_id, cinv_person_id,"
                        + " cinv_cin_visit_date; the columns found are a9, ")
                .endsWith(" and 1 more");
    }
}
