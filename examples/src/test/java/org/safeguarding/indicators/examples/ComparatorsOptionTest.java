package org.safeguarding.indicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shipped extract beside published figures, and its charts. The figures of England, London and Inner London are those published by
 * the Department for Education (Children in need 2024, year to March 2019, Open Government Licence).
 */
class ComparatorsOptionTest {
    private static final List<String> PUBLISHED = List.of(
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,"
                    + "new_la_code,la_name,category,Referrals,Referrals_rate,Re_referrals,Re_referrals_percent",
            "2019,Reporting year,National,E92000001,England,,,,,,Referrals,650930,553.7,147160,22.6",
            "2019,Reporting year,Regional,E92000001,England,E12000007,London,,,,Referrals,x,571.7,x,18.5",
            "2019,Reporting year,Regional,E92000001,England,E13000001,Inner London,,,,Referrals,x,638.2,x,18.1");

    private static final Pattern LINK = Pattern.compile("\\]\\((charts/[a-z0-9-]+\\.svg)\\)");

    @TempDir
    Path out;

    private Run run(String... more) throws IOException {
        Path file = out.resolve("c1_referrals.csv");
        Files.write(file, PUBLISHED);
        Stream<String> always = Stream.of("--out", out.toString(), "--comparators", file.toString());
        return Run.of(Stream.concat(always, Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void figuresStandBesideThePublishedOnesAndAMismatchIsSaid() throws IOException {
        Run run = run("--indicators", "referral-rate-12m,rereferral-pct-12m,contacts");
        assertThat(run.status()).isZero();
        assertThat(Files.readString(out.resolve("internal/report.md")))
                .contains(
                        "% re-referrals, 2019-05: 14.7% (468 of 3,180), meets the target of no more than 15%; met in 5 of 5"
                                + " columns; between 13.5% and 16.0% with 95% confidence; no clear change since 2018-05 (14.9%);"
                                + " lower than England’s 22.6%; lower than London’s 18.5%; lower than Inner London’s 18.1% (their figures are of 2018/19,"
                                + " this one of 2018-06-01 to 2019-05-31)")
                .contains("lower than Inner London’s 638.2 per 10,000 (")
                .contains("| % re-referrals | 2019-05: 14.7% | - | - | 2018-05: 14.9% | no clear change |");
        assertThat(Files.readString(out.resolve("internal/charts/referral-rate-12m.svg")))
                .contains("England, 2018/19:")
                .contains("553.7");
    }

    @Test
    void everyChartIsLinkedAndWellFormedAndTheChangesAreCited() throws Exception {
        Run run = run(
                "--indicators",
                "rereferral-pct-12m,decision-24h-pct,posts-fte,permanent-fte,agency-fte,unfilled-fte,"
                        + "assessment-duration,assessment-45wd-pct");
        assertThat(run.status()).isZero();
        String report = Files.readString(out.resolve("internal/report.md"));
        Matcher links = LINK.matcher(report);
        List<String> linked = links.results().map(found -> found.group(1)).toList();
        try (Stream<Path> files = Files.list(out.resolve("internal/charts"))) {
            // Why a figure moved is told on a page of its own, with its own drawings.
            List<String> moved = LINK.matcher(Files.readString(out.resolve("internal/changes.md")))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(moved).isNotEmpty().allMatch(file -> file.startsWith("charts/movement-"));
            List<String> drawn =
                    files.map(file -> "charts/" + file.getFileName()).toList();
            assertThat(run.out()).contains("  charts/ (" + drawn.size() + " charts)");
            assertThat(drawn)
                    .containsExactlyInAnyOrderElementsOf(Iterables.concat(linked, moved))
                    .contains(
                            "charts/rereferral-pct-12m.svg",
                            "charts/rereferral-pct-12m-months.svg",
                            "charts/decision-24h-pct-control.svg",
                            "charts/decision-24h-pct-clocks.svg",
                            "charts/workforce.svg",
                            "charts/assessment-duration.svg");
        }
        for (String chart : linked) {
            byte[] bytes = Files.readAllBytes(out.resolve("internal").resolve(chart));
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(bytes))
                            .getDocumentElement()
                            .getAttribute("role"))
                    .isEqualTo("img");
        }
        assertThat(report).contains("Change on 4 February 2019: Two more managers decide on contacts.");
        assertThat(Files.readString(out.resolve("internal/charts/decision-24h-pct-control.svg")))
                .contains("A 4 February 2019: Two more managers decide on contacts");
    }

    @Test
    void theRankAndTheNeighboursAverageAreToldAndWhoIsLeftOutOfIt() throws IOException {
        Path extract = SmallExtract.in(out.resolve("extract"));
        for (String file : List.of("extract.json", "local_population.csv")) {
            Path path = extract.resolve(file);
            Files.writeString(path, Files.readString(path).replace("X09000001", "209"));
        }
        Path file = out.resolve("c1_referrals.csv");
        String local = "2019,Reporting year,Local authority,E92000001,England,E12000007,London,";
        Files.write(
                file,
                Iterables.concat(
                        PUBLISHED,
                        List.of(
                                local + "209,E09000023,Exampleton,,1000,500,150,15",
                                local + "202,E09000007,Nexton,,1000,500,200,20",
                                local + "203,E09000011,Otherton,,3000,500,300,10",
                                local + "204,E09000012,Farton,,2000,500,500,25",
                                local + "205,E09000013,Quietton,,2000,500,x,c")));
        Run run = Run.of(
                "--extract",
                extract.toString(),
                "--area",
                "209",
                "--comparators",
                file.toString(),
                "--neighbours",
                "202,203",
                "--indicators",
                "rereferral-pct-12m",
                "--out",
                out.toString());

        assertThat(run.status()).as(run.err()).isZero();
        // One of three against 500 of 4,000; rank by the published year: 10, then 15, 20 and 25.
        assertThat(Files.readString(out.resolve("internal/report.md")))
                .contains("no clear difference from the neighbours’ 12.5%")
                .contains("no clear difference from London’s 18.5%")
                .contains("their figures are of 2018/19, this one of 2018-06-01 to 2019-05-31")
                .contains("rank 2 of 4, lowest first")
                .contains("not ranked: Quietton");
    }

    @Test
    void neighboursNeedPublishedStatistics() {
        Run run = Run.of("--neighbours", "202,208", "--out", out.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--neighbours: expected codes of authorities");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        Path file = out.resolve("c1_none.csv");
        Files.writeString(file, "a,b\n1,2\n");
        Run run = Run.of("--comparators", file.toString(), "--out", out.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("c1_none.csv: a required column is missing: time_period");
    }
}
