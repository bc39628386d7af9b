package org.safeguarding.indicators.io.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.judgement.Disclosure;
import org.safeguarding.indicators.judgement.DisclosureControl;
import org.safeguarding.indicators.judgement.DisclosureRules;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.safeguarding.Catalogue;

/** Of a council of three children nothing but zeros can be published. */
class PublicReportTest {
    private static final ReportPeriods PERIODS = ReportPeriods.usual(SmallCouncil.AS_AT);
    private static final ImmutableList<Result> RESULTS = SmallCouncil.results(PERIODS);
    private static final Disclosure DISCLOSURE = DisclosureControl.of(
                    Catalogue.standard().indicators(), DisclosureRules.standard())
            .apply(RESULTS);

    private static PublicReport report() {
        Result withheld = DISCLOSURE.withheld().get(0).result();
        return PublicReport.of(
                DISCLOSURE.results(),
                PERIODS,
                new ReportHead("small", ImmutableList.of(), SmallCouncil.AS_AT, Layout.ONE_DECIMAL, 0, 0),
                ImmutableList.of(
                        new ReportNote(
                                withheld.indicator(),
                                withheld.period().label(),
                                "A note on a number that is withheld."),
                        new ReportNote("posts-fte", "", "A note on posts.")),
                Commentary.of(
                        "# " + withheld.indicator() + "\nAll of them are known.\n\n# posts-fte\nPosts are filled.\n",
                        Catalogue.standard().ids()));
    }

    @Test
    void notesAndWordsOnWhatIsWithheldAreLeftOut() {
        assertThat(report().markdown())
                .contains("suppressed", "Posts are filled")
                .doesNotContain("A note on a number", "All of them are known", "explain");
    }

    @Test
    void whatWasPublishedReadsBackWithoutWhatWasWithheld(@TempDir Path folder) throws OutputFailed, OutputUnreadable {
        ImmutableList<Path> files = PublicFolder.under(folder).write(report());

        assertThat(files)
                .extracting(file -> folder.relativize(file).toString().replace('\\', '/'))
                .containsExactly(
                        "public/results.csv",
                        "public/results.meta.csv",
                        "public/results.json",
                        "public/report.md",
                        "public/report.html",
                        "public/report.xlsx");
        AlreadyPublished read = AlreadyPublished.read(ImmutableList.of(files.get(0)));
        long told = DISCLOSURE.results().stream()
                .map(result -> result.shown().outcome())
                .filter(outcome ->
                        outcome.numerator().isPresent() || outcome.denominator().isPresent())
                .count();
        assertThat(read.figures()).hasSize((int) told);
        assertThat(read.periods("referrals")).isNotEmpty();
        assertThat(read.dimensions("posts-fte")).containsExactly("service");
        assertThat(AlreadyPublished.read(ImmutableList.of()).figures()).isEmpty();
    }

    @Test
    void aFileOfOtherThingsIsRefused(@TempDir Path folder) throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n");

        assertThatExceptionOfType(OutputUnreadable.class)
                .isThrownBy(() -> AlreadyPublished.read(ImmutableList.of(other)))
                .withMessageContaining("other.csv");
    }

    @Test
    void thePageNamesEachFigureThatIsWithheldAndWhy() {
        String page = DisclosurePage.markdown(DISCLOSURE);

        assertThat(page)
                .contains("Numbers from 1 to 5 are withheld", "a number of it is small", "- posts-fte")
                .contains("| " + DISCLOSURE.withheld().get(0).result().indicator() + " | ");
        assertThat(page.lines().filter(line -> line.startsWith("| ") && line.contains(" | 20")))
                .hasSize(DISCLOSURE.withheld().size());
    }
}
