package org.safeguarding.indicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job reads Annex A where there is no dataset. */
class AnnexATest {
    private static final String CONTACTS = """
            Child Unique ID,Date of Birth,Date of Contact,Contact Source
            A,,13/05/2019,g) 3A: Health services
            B,,14/05/2019,q) 6: Police
            """;

    @TempDir
    Path temporary;

    private String lists = "";
    private String out = "";

    @BeforeEach
    void writeLists() throws IOException {
        lists = Files.createDirectory(temporary.resolve("lists")).toString();
        out = temporary.resolve("report").toString();
        Files.writeString(Path.of(lists, "list 1.csv"), CONTACTS);
    }

    @Test
    void aFolderOfListsIsReadAndTheFormatIsSaid() {
        Run run = Run.of(
                "--extract",
                lists,
                "--as-at",
                "2019-05-31",
                "--periods",
                "2019-05",
                "--out",
                out,
                "--layout",
                "report");
        assertThat(run.status()).isZero();
        assertThat(run.err()).startsWith("the extract is read as Ofsted's Annex A\n");
        assertThat(run.out()).containsPattern("Contacts received in MASH +- +2 +-\n");
        assertThat(run.out()).contains("list 1 of Annex A does not say what a contact led to");
    }

    @Test
    void theAsAtDateMustBeGiven() {
        Run run = Run.of("--extract", lists, "--out", out);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "safeguarding-report: no as-at date: an extract that is read as Ofsted's Annex A says none; give --as-at DATE,"
                                + " the day on which it was made, such as --as-at 2019-05-31 (--help lists the options)\n");
    }

    @Test
    void aTableOfTheDatasetSettlesTheFormat() throws IOException {
        Files.writeString(
                Path.of(lists, "ssd_contacts.csv"),
                "cont_contact_id,cont_person_id,cont_contact_date\nK,P,2019-05-13\n");
        Run run = Run.of(
                "--extract",
                lists,
                "--as-at",
                "2019-05-31",
                "--periods",
                "2019-05",
                "--out",
                out,
                "--layout",
                "report");
        assertThat(run.err()).doesNotContain("Annex A");
        assertThat(run.out()).containsPattern("Contacts received in MASH +- +1 +-\n");
    }

    @Test
    void aWorkbookThatCannotBeReadIsOneMessage() throws IOException {
        Path workbook = Files.writeString(temporary.resolve("annex.xlsx"), "no workbook");
        Run run = Run.of("--extract", workbook.toString(), "--as-at", "2019-05-31", "--out", out);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "annex.xlsx: it cannot be read as a workbook (XLSX); is it of another kind, or protected by a password?")
                .doesNotContain("\tat ");
    }
}
