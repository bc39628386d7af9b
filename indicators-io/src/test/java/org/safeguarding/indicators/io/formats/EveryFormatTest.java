package org.safeguarding.indicators.io.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractReader;
import org.safeguarding.indicators.io.extract.Records;
import org.safeguarding.indicators.io.mapping.MappingJson;
import org.safeguarding.indicators.io.synthetic.Profile;
import org.safeguarding.indicators.io.synthetic.SyntheticExtract;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Period;

/**
 * The same made-up council in every form that carries all of it gives the same figures, and the same warnings. What Annex A and
 * payloads carry of it is held in the tests of those formats: a figure is the same, or not available with its reason.
 */
class EveryFormatTest {
    private static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, 5, 31);
    private static final List<Period> PERIODS =
            Period.parseList("2018-Q2..2018-Q4,2019-Q1,2019-01..2019-05,2017/18..2018/19,2019-03-31");

    @TempDir
    private static Path plain;

    private static List<String> figures = List.of();
    private static List<String> issues = List.of();

    @TempDir
    private Path folder;

    @BeforeAll
    static void aCouncil() throws Exception {
        SyntheticExtract.generate(Profile.plausible(0.12), 20190531, plain);
        Extract extract = ExtractReader.read(plain);
        figures = figures(extract);
        issues = issues(extract);
        assertThat(figures).hasSizeGreaterThan(800).anyMatch(figure -> figure.contains("per_10000"));
    }

    private static List<String> figures(Extract extract) {
        Evaluation<CouncilRecords> evaluation = Evaluation.of(Records.of(extract, Optional.empty()), FRI_31_MAY_2019);
        List<String> figures = new ArrayList<>();
        for (Indicator<CouncilRecords, ?> indicator : Catalogue.standard().indicators()) {
            evaluation.results(indicator, PERIODS, "").forEach(result -> figures.add(result.toString()));
            evaluation.results(indicator, PERIODS, "team").forEach(result -> figures.add(result.toString()));
        }
        return figures;
    }

    private static List<String> issues(Extract extract) {
        return extract.issues().stream()
                .map(issue -> issue.code() + " " + issue.value())
                .sorted()
                .toList();
    }

    private static void hold(Extract extract) {
        assertThat(figures(extract)).isEqualTo(figures);
        assertThat(issues(extract)).isEqualTo(issues);
    }

    @Test
    void asJson() throws Exception {
        new OneCouncil(plain).asJson(folder);
        assertThat(folder.resolve("ssd_contacts.json")).exists();
        hold(ExtractReader.read(folder));
    }

    @Test
    void asLinesOfJsonInGzip() throws Exception {
        new OneCouncil(plain).asLinesInGzip(folder);
        assertThat(folder.resolve("ssd_contacts.jsonl.gz")).exists();
        hold(ExtractReader.read(folder));
    }

    @Test
    void inAZip() throws Exception {
        Path zip = folder.resolve("export.zip");
        new OneCouncil(plain).asZip(zip);
        hold(ExtractReader.read(zip));
    }

    @Test
    void throughAMapping() throws Exception {
        String mapping = new OneCouncil(plain).asOwnFiles(folder, Charset.forName("windows-1252"));
        assertThat(folder.resolve("Own ssd_contacts.txt")).exists();
        hold(MappingJson.parse(mapping).extract(folder));
    }

    @Test
    void theFormatIsToldByWhatIsThere() throws Exception {
        assertThat(ExtractFormat.of(plain)).isEqualTo(ExtractFormat.DATASET);
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(ExtractFormat.of(empty)).isEqualTo(ExtractFormat.DATASET);
        Path payload = Files.createDirectory(folder.resolve("payload"));
        Files.writeString(
                payload.resolve("batch1.json"), "{\"la_code\": 209, \"Children\": [{\"la_child_id\": \"C1\"}]}");
        assertThat(ExtractFormat.of(payload)).isEqualTo(ExtractFormat.PAYLOADS);
        Path lists = Files.createDirectory(folder.resolve("lists"));
        Files.writeString(
                lists.resolve("List 1.csv"),
                "ChildUniqueID,Gender,Ethnicity,DateOfBirth,Age,DateOfContact,ContactSource\n");
        assertThat(ExtractFormat.of(lists)).isEqualTo(ExtractFormat.ANNEX_A);
        Files.writeString(lists.resolve("ssd_person.csv"), "pers_person_id\n");
        assertThat(ExtractFormat.of(lists)).isEqualTo(ExtractFormat.DATASET);
    }
}
