package org.safeguarding.indicators.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.io.extract.ExtractReader;
import org.safeguarding.indicators.io.extract.ExtractUnusable;

class CouncilNameTest {
    private static final String TITLE = "Safeguarding services: six-monthly report, Exampleton";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "asked for {0}, extract.json has {1}: {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "   ; A ; A,Exampleton,2018 B,Otherby,2018            ; Exampleton",
                " B ; A ; A,Exampleton,2018 B,Otherby,2018            ; Otherby",
                "   ;   ; A,Exampleton,2018                           ; Exampleton",
                "   ;   ; A,Exampleton,2018 B,Otherby,2018            ; ''",
                "   ; A ; A,Exampleton,2018 A,Newton,2019 A,,2020     ; Newton",
                "   ; A ; A,Newton,2019 A,Exampleton,2018             ; Newton",
                "   ; A ; A,,2018                                     ; Area A",
                " C ; A ; A,Exampleton,2018                           ; Area C",
                "   ; A ;                                             ; Area A",
                "   ;   ;                                             ; ''"
            })
    void theNameIsThatOfTheHomeAreaInItsNewestRow(String asked, String own, String rows, String name)
            throws IOException, ExtractUnusable {
        SmallExtract.in(folder);
        SmallExtract.write(folder, "extract.json", own == null ? "{}" : "{\"area_code\": \"" + own + "\"}");
        Files.delete(folder.resolve("local_population.csv"));
        if (rows != null) {
            SmallExtract.write(
                    folder,
                    "local_population.csv",
                    "area_code,area_name,reference_date,age_from,age_to,persons\n"
                            + rows.replaceAll("(\\w*,\\w*,\\d+) ?", "$1-06-30,0,17,10000\n"));
        }

        assertThat(CouncilName.of(ExtractReader.read(folder), Optional.ofNullable(asked)))
                .isEqualTo(name);
    }

    @Test
    void eachReportSaysWhoseItIs() throws IOException {
        String extract = SmallExtract.in(folder.resolve("council")).toString();
        Run run = Run.of("--extract", extract, "--out", folder.resolve("out").toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith(TITLE + "\n=====");
        for (String of : new String[] {"internal", "public"}) {
            Path written = folder.resolve("out").resolve(of);
            assertThat(Files.readString(written.resolve("report.md"))).startsWith("# " + TITLE + "\n");
            assertThat(Files.readString(written.resolve("report.html")))
                    .contains("<title>" + TITLE + "</title>")
                    .contains("<p class=\"council\">Exampleton</p>");
            try (ZipFile workbook = new ZipFile(written.resolve("report.xlsx").toFile())) {
                assertThat(part(workbook, "docProps/core.xml")).contains(TITLE);
                assertThat(part(workbook, "xl/sharedStrings.xml"))
                        .contains("8 Front door, Exampleton")
                        .contains("Notes, Exampleton");
            }
        }
    }

    private static String part(ZipFile workbook, String name) throws IOException {
        return new String(workbook.getInputStream(workbook.getEntry(name)).readAllBytes(), UTF_8);
    }
}
