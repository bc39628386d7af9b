package org.safeguarding.indicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The main job without arguments, over the shipped extract: the figures that the report of 2019 printed. */
class ShippedReportTest {
    private final ShippedRun shipped = ShippedRun.asPrinted();
    private final Run run = shipped.run();

    @Test
    void printsSectionsFiveAndEightAsTheReportOf2019Did() {
        assertThat(run.err()).doesNotContain("rejected");
        // Runs of blanks stand for one, and the marks of footnotes for none.
        assertThat(run.out().replaceAll(" +", " ").replaceAll(" \\[\\d]", ""))
                .contains("Indicator Complex Needs Family Social Work MASH & Assessment Total\n")
                .contains("Total posts 24 81 93 198\n")
                .contains("Permanent staff 15 55 63 133\n")
                .contains("% permanent staff 62.5% 67.9% 67.7% 67.2%\n")
                .contains("Vacancies 9 26 30 65\n")
                .contains("Agency staff 8 27 26 61\n")
                .contains("Indicator Target 2019-01 2019-02 2019-03 2019-04 2019-05 Status\n")
                .contains("Contacts received in MASH - 1383 1304 1484 1219 1537 -\n")
                .contains("Children - 1086 1008 1147 943 1197 -\n")
                .contains("% contacts progressing to a referral 20-25% 18% 17% 15% 20% 18% below band\n")
                .contains("Contacts progressing to a referral - 244 226 225 244 272 -\n")
                .contains("Rate of referrals per 10,000 - 442 444 440 450 464 -\n")
                .containsPattern("% re-referrals <= 15% \\d+% \\d+% 15% 15% 15% ")
                .containsPattern("Decision on contacts within 24 hours >= 90% 47% 72% 63% 52% 55%\\*? not met\n")
                .contains("As at 2019-05-31. Extract: exampleton (the shipped example, synthetic).\n");
    }

    @Test
    void printsTheOtherSectionsWithTheirOwnColumns() {
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 120);
        assertThat(run.out().replaceAll(" +", " ").replaceAll("( \\[\\d+])+", ""))
                .contains("\nIndicator Target 2018-Q2 2018-Q3 2018-Q4 2019-Q1 p 2019-04 2019-05 Status\n")
                .contains("\nOpen CIN cases - 1630 1515 1256 1350 1288 1411 -\n")
                .containsPattern("\nCIN per 10,000 \\(local\\) under review 238 221 183 197 188 206 -\n")
                .contains("\nCore groups on time >= 90% 69% 69% 69% 62% 56% 69% not met\n")
                .contains("\nIndicator Target 2015/16 2016/17 2017/18 2018/19 2018-Q1 2018-Q2 2018-Q3 2018-Q4 Status\n")
                .containsPattern("\nCare proceedings issued - 90 94 96 93 28 26 19 20 -\n")
                .containsPattern("\nMean duration \\(weeks\\) <= 26 \\d+ \\d+ 27 28 .*\n- median - \\d+")
                .contains("\nlooked after 898 (35%)\n")
                .contains("\n7-10 not applicable not applicable not applicable not applicable 46 (78%)\n");
    }

    @Test
    void aFigureThatCouldNotBeAsPublishedHasAFootnoteWithTheWorking() {
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "As published before: Cannot be true together: “Outcomes, total” is printed as 156, but 9 + 7 + 22 +"
                                + " 9 + 5 + 20 + 42 + 24 + 3 + 17 + 1 = 159.")
                .contains("at 7% of 3,046 is at most 228");
    }

    @Test
    void theCommentaryOfTheExtractStandsInTheReport() throws IOException {
        assertThat(run.out()).contains("\nCommentary on: % re-referrals\n  Each return counts");
        assertThat(shipped.text("internal/report.md"))
                .contains("\n**Commentary on: % re-referrals**\n\nEach return counts");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void eachFigureCanBeExplainedDownToItsRows() {
        Run explained = Run.of("--explain", "contacts-progressed-pct@2019-04");
        assertThat(explained.status()).isZero();
        assertThat(explained.out())
                .contains("value: 244 / 1219 = 20.0164 percent\n")
                .contains("IN 244, OUT 975, from 1219 rows");
        assertThat(explained.out().lines().filter(line -> line.startsWith("  IN 1 through Contact ")))
                .hasSize(244);
    }
}
