package org.safeguarding.indicators.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.judgement.DisclosureControl;
import org.safeguarding.indicators.judgement.DisclosureRules;
import org.safeguarding.indicators.judgement.PublicResult;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.time.Month;
import org.safeguarding.indicators.time.Period;

/** A month that is withheld is a gap: nothing on the chart, or in its words, is worked out from it. */
class PublicChartsTest {
    private static final int WITHHELD = 2;

    private static ImmutableList<PublicResult> published(List<Result> results) {
        return DisclosureControl.of(Catalogue.standard().indicators(), DisclosureRules.standard())
                .apply(results)
                .results();
    }

    private static PublicReport report(List<Result> results) {
        List<Period> months = new ArrayList<>();
        results.forEach(result -> months.add(result.period()));
        return PublicReport.of(
                published(results),
                ReportPeriods.chosen(months),
                new ReportHead("small", ImmutableList.of(), SmallCouncil.AS_AT, Layout.ONE_DECIMAL, 0, 0),
                ImmutableList.of(),
                Commentary.none());
    }

    /** Contacts of five months, of which the third is small. */
    private static List<Result> contacts(long small) {
        long[] counts = {30, 40, small, 35, 50};
        return IntStream.range(0, counts.length)
                .mapToObj(i -> Results.of(
                                "contacts",
                                new Month(2018, i + 1).label(),
                                Outcome.amount(BigDecimal.valueOf(counts[i]), Unit.COUNT, Places.WHOLE))
                        .build())
                .toList();
    }

    private static ReportChart chart(PublicReport report) {
        assertThat(report.charts()).hasSize(1);
        return report.charts().get(0);
    }

    @Test
    void theChartIsTheSameWhateverIsWithheld() {
        assertThat(chart(report(contacts(1)))).isEqualTo(chart(report(contacts(5))));
        assertThat(chart(report(contacts(1)))).isNotEqualTo(chart(report(contacts(6))));
        assertThat(report(contacts(1)).markdown()).isEqualTo(report(contacts(5)).markdown());
    }

    @Test
    void noPointAndNoLineStandsWhereAMonthIsWithheld() {
        String svg = chart(report(contacts(3))).chart().svg();
        String line = Splitter.on('"').splitToList(svg).stream()
                .filter(attribute -> attribute.startsWith("M") && attribute.contains(" L"))
                .filter(attribute -> Splitter.on('M').splitToList(attribute).size() == 3)
                .findFirst()
                .orElse("");

        assertThat(published(contacts(3)).get(WITHHELD).withheld()).isTrue();
        assertThat(line.chars().filter(c -> c == 'L').count())
                .as("two strokes of two points each: %s", line)
                .isEqualTo(2);
        assertThat(svg).contains("No point: Mar 2018 (withheld).", "4 values from Jan 2018 to May 2018.");
    }

    @Test
    void theReportLinksItsChartsAndTheFolderHasThem(@TempDir Path out) throws IOException {
        PublicReport report = report(contacts(3));
        PublicFolder.under(out).write(report);

        assertThat(Files.readString(out.resolve("public/report.md"))).contains("](charts/contacts.svg)");
        assertThat(out.resolve("public/charts/contacts.svg"))
                .hasBinaryContent(chart(report).chart().bytes());

        PublicFolder.under(out).write(report(contacts(3).subList(0, 1)));

        assertThat(out.resolve("public/charts")).as("of the earlier run").doesNotExist();
    }

    @Test
    void clocksThatAreWithheldAloneAreInNoBar() {
        Result.Builder seen = Results.of("seen-5wd-pct", "2018-01", Results.percent(40, 60));
        seen.met(OptionalLong.of(40));
        seen.missed(OptionalLong.of(10));
        seen.overdue(OptionalLong.of(10));
        seen.notYetDue(OptionalLong.of(3));
        seen.invalid(OptionalLong.of(0));
        PublicReport report = report(List.of(seen.build()));

        assertThat(report.charts()).hasSize(1);
        assertThat(report.charts().get(0).chart().svg())
                .contains("overdue: still open 10")
                .doesNotContain("not yet due");
    }
}
