package org.safeguarding.indicators.io.supplied;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.TableUnreadable;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/** An extract with one referral in May 2019 and without a table of contacts. */
class SuppliedReportTest {
    private static final LocalDate AS_AT = LocalDate.of(2019, 5, 31);
    private static final CouncilRecords RECORDS = CouncilRecords.builder()
            .complete("ssd_cin_episodes")
            .children(List.of(ChildRecord.builder("C1")
                    .addEpisodes(CinEpisode.of("R1", Day.of(2019, 5, 2), Day.NONE))
                    .build()))
            .build();

    private static ImmutableList<Result> own(String by, String periods, String... ids) {
        Evaluation<CouncilRecords> evaluation = Evaluation.of(RECORDS, AS_AT);
        return Arrays.stream(ids)
                .flatMap(id -> evaluation.results(Supply.CATALOGUE.get(id), Period.parseList(periods), by).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<String> lines(SuppliedReport report) {
        return report.results().stream().map(Result::toString);
    }

    @Test
    void aSuppliedFigureTakesThePlaceOfOneThatIsNotAvailable() throws TableUnreadable {
        ImmutableList<Result> own = own("", "2019-04,2019-05", "contacts", "referrals");

        SuppliedReport report = SuppliedReport.of(own, Supply.figures("contacts,2019-05,,1537,,,Hub"), "", AS_AT);

        assertThat(report.results()).hasSize(4);
        assertThat(report.results().get(1))
                .hasToString("contacts 2019-05: 1537 = 1537 count (supplied by Hub: exact for 2019-05 as a whole)");
        assertThat(report.results().get(0)).isEqualTo(own.get(0));
        assertThat(report.results().subList(2, 4)).isEqualTo(own.subList(2, 4));
        assertThat(report.issues()).isEmpty();
    }

    @Test
    void whereTheExtractHasAFigureTheSuppliedOneIsLeftOutAndWarnedAbout() throws TableUnreadable {
        ImmutableList<Result> own = own("", "2019-05", "referrals");

        SuppliedReport report = SuppliedReport.of(
                own, Supply.figures("referrals,2019-05,,7,,,Hub", "referrals,2019-05,,9,,,Trust"), "", AS_AT);

        assertThat(report.results()).isEqualTo(own);
        assertThat(report.issues())
                .extracting(issue -> issue.code().name(), ReadIssue::line, ReadIssue::message)
                .containsExactly(
                        tuple(
                                "SUPPLIED_LEFT_OUT",
                                2L,
                                "the figure supplied for 2019-05 is left out: the extract has a figure of its own"),
                        tuple(
                                "SUPPLIED_LEFT_OUT",
                                3L,
                                "the figure supplied for 2019-05 is left out: the extract has a figure of its own"));
    }

    @Test
    void suppliedGroupsFollowATotalThatIsNotAvailableInTheOrderOfTheBreakdown() throws TableUnreadable {
        SuppliedReport report = SuppliedReport.of(
                own("", "2019-05", "contacts-by-source"),
                Supply.figures(
                        "contacts-by-source,2019-05,source=police,60,100,60,Hub",
                        "contacts-by-source,2019-05,source=individual,40,100,40,Hub"),
                "",
                AS_AT);

        assertThat(lines(report))
                .containsExactly(
                        "contacts-by-source 2019-05: not_available (table ssd_contacts is missing)",
                        "contacts-by-source 2019-05 source=individual: 40 / 100 = 40.0 percent"
                                + " (supplied by Hub: exact for 2019-05 and source=individual as a whole)",
                        "contacts-by-source 2019-05 source=police: 60 / 100 = 60.0 percent"
                                + " (supplied by Hub: exact for 2019-05 and source=police as a whole)");
    }

    @Test
    void aGroupThatIsAPartOfAnotherWholeThanTheTotalIsNotAvailable() throws TableUnreadable {
        // Of the 160 contacts 60 are the police's, who counted 100; the 10 of 160 are of the same whole.
        SuppliedReport report = SuppliedReport.of(
                own("", "2019-05", "contacts-by-source"),
                Supply.figures(
                        "contacts-by-source,2019-05,,100,,,Hub",
                        "contacts-by-source,2019-05,,60,,,Health",
                        "contacts-by-source,2019-05,source=police,60,100,60,Hub",
                        "contacts-by-source,2019-05,source=individual,10,160,,Hub"),
                "",
                AS_AT);

        assertThat(lines(report))
                .containsExactly(
                        "contacts-by-source 2019-05: 160 = 160 count"
                                + " (supplied by Health and Hub: added, exact for 2019-05 as a whole)",
                        "contacts-by-source 2019-05 source=individual: 10 / 160 = 6.3 percent"
                                + " (supplied by Hub: exact for 2019-05 and source=individual as a whole)",
                        "contacts-by-source 2019-05 source=police: not_available"
                                + " (supplied by Hub: it is a part of 100, and the total is 160)");
        assertThat(SuppliedReport.of(
                                own("", "2019-05", "contacts-by-source"),
                                Supply.figures(
                                        "contacts-by-source,2019-05,,,,160,Hub",
                                        "contacts-by-source,2019-05,source=police,60,100,60,Hub"),
                                "",
                                AS_AT)
                        .results()
                        .get(1)
                        .reason())
                .isEqualTo("supplied by Hub: it is a part of 100, and the total is 160");
    }

    @Test
    void aGroupIsLeftOutWhereTheExtractHasTheTotal() throws TableUnreadable {
        SuppliedFigures team = Supply.figures("referrals,2019-05,team=Nobody's,1,7,,Hub");

        SuppliedReport shown = SuppliedReport.of(own("team", "2019-05", "referrals"), team, "team", AS_AT);
        SuppliedReport hidden = SuppliedReport.of(own("", "2019-05", "referrals"), team, "", AS_AT);

        assertThat(shown.results()).isEqualTo(own("team", "2019-05", "referrals"));
        assertThat(shown.issues()).extracting(issue -> issue.code().name()).containsExactly("SUPPLIED_LEFT_OUT");
        assertThat(hidden.issues())
                .extracting(ReadIssue::message)
                .containsExactly(
                        "the figure supplied for 2019-05 and team=Nobody's is left out: the report has no such breakdown");
    }

    @Test
    void nothingOfTheFutureOrOfWhatIsNotShownIsPutIn() throws TableUnreadable {
        ImmutableList<Result> own = own("", "2019-05,2019-06", "contacts");

        SuppliedReport report = SuppliedReport.of(
                own,
                Supply.figures(
                        "contacts,2019-06,,7,,,Hub", "contacts,2019-04,,7,,,Hub", "young-carers,2019-05,,7,,,Hub"),
                "",
                AS_AT);

        assertThat(report.results()).isEqualTo(own);
        assertThat(report.issues())
                .extracting(issue -> issue.code().name(), ReadIssue::line)
                .containsExactly(
                        tuple("SUPPLIED_LEFT_OUT", 2L),
                        tuple("SUPPLIED_NOT_SHOWN", 3L),
                        tuple("SUPPLIED_NOT_SHOWN", 4L));
    }
}
