package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.safeguarding.Assessment;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.Contact;
import org.safeguarding.indicators.safeguarding.ContactDecision;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.PopulationEstimates;
import org.safeguarding.indicators.safeguarding.PopulationRow;
import org.safeguarding.indicators.safeguarding.ProtectionPlan;
import org.safeguarding.indicators.safeguarding.StaffingRecord;
import org.safeguarding.indicators.safeguarding.StaffingRow;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/** A council of three children, small enough to work out by hand. There is no table of conferences. */
final class SmallCouncil {
    /** A Wednesday in the middle of a month. */
    static final LocalDate AS_AT = LocalDate.of(2019, 5, 15);

    private SmallCouncil() {}

    static ImmutableList<Result> results(Iterable<Period> periods, String by, String... ids) {
        Evaluation<CouncilRecords> evaluation = Evaluation.of(records(), AS_AT);
        Catalogue catalogue = Catalogue.standard();
        ImmutableList.Builder<Result> results = ImmutableList.builder();
        for (String id : ids.length == 0 ? catalogue.ids() : ImmutableList.copyOf(ids)) {
            results.addAll(evaluation.results(catalogue.get(id), periods, by));
        }
        return results.build();
    }

    /** Every indicator, for the periods that a report of them needs. */
    static ImmutableList<Result> results(ReportPeriods periods) {
        return Catalogue.standard().ids().stream()
                .flatMap(id -> results(periods.of(id), "", id).stream())
                .collect(ImmutableList.toImmutableList());
    }

    static CouncilRecords records() {
        CouncilRecords.Builder records = CouncilRecords.builder();
        records.complete(
                "ssd_contacts",
                "ssd_cin_episodes",
                "ssd_cin_assessments",
                "ssd_cp_plans",
                "ssd_cla_episodes",
                "local_contact_decisions",
                "local_workforce",
                "local_population");
        records.children(ImmutableList.of(amber(), blue(), coral()));
        records.decisions(ImmutableList.of(
                new ContactDecision("K2", LocalDateTime.of(2019, 4, 1, 9, 0), at(2019, 4, 2, 9, 0)),
                new ContactDecision("K3", LocalDateTime.of(2019, 4, 8, 9, 0), at(2019, 4, 9, 9, 1)),
                new ContactDecision("K4", LocalDateTime.of(2019, 5, 2, 9, 0), at(2019, 5, 2, 17, 0)),
                new ContactDecision("K5", LocalDateTime.of(2019, 5, 15, 16, 30), Optional.empty())));
        records.workforce(StaffingRecord.of(ImmutableList.of(
                staff("MASH & Assessment", "93", "63", "26"), staff("Family | Support", "10.5", "7.25", "4.25"))));
        records.population(PopulationEstimates.of(
                Optional.empty(),
                ImmutableList.of(PopulationRow.ofChildren("X09000001", Day.of(2018, 6, 30), 10_000))));
        return records.build();
    }

    /** Referred twice within a year, seen through from contact to plan. */
    private static ChildRecord amber() {
        ChildRecord.Builder child = ChildRecord.builder("amber");
        child.born(Day.of(2010, 1, 31));
        child.addContacts(
                new Contact("K1", Day.of(2019, 1, 7), "6", false), new Contact("K2", Day.of(2019, 4, 1), "2A", true));
        child.addEpisodes(
                new CinEpisode("R1", Day.of(2018, 7, 2), Day.of(2018, 9, 28), "RC7", false, "6", "=Team 1"),
                new CinEpisode("R2", Day.of(2019, 4, 2), Day.NONE, "", false, "2A", "Team_2"));
        child.addAssessments(Assessment.of("A1", Day.of(2019, 1, 8), Day.of(2019, 5, 14)));
        child.addPlans(ProtectionPlan.of("P1", Day.of(2019, 4, 30), Day.NONE));
        return child.build();
    }

    /** In need, with an assessment that is still open and late. */
    private static ChildRecord blue() {
        ChildRecord.Builder child = ChildRecord.builder("blue");
        child.addContacts(
                new Contact("K3", Day.of(2019, 4, 8), "3A", false), new Contact("K4", Day.of(2019, 5, 2), "3A", true));
        child.addEpisodes(new CinEpisode("R3", Day.of(2019, 2, 11), Day.NONE, "", false, "", ""));
        child.addAssessments(Assessment.of("A2", Day.of(2019, 2, 12), Day.NONE));
        return child.build();
    }

    /** Contacts only, one of them after the as-at date. */
    private static ChildRecord coral() {
        ChildRecord.Builder child = ChildRecord.builder("coral");
        child.addContacts(
                new Contact("K5", Day.of(2019, 5, 15), "", false), new Contact("K6", Day.of(2019, 5, 16), "", true));
        return child.build();
    }

    private static Optional<LocalDateTime> at(int year, int month, int day, int hour, int minute) {
        return Optional.of(LocalDateTime.of(year, month, day, hour, minute));
    }

    private static StaffingRow staff(String service, String posts, String permanent, String agency) {
        return new StaffingRow(
                Day.of(2019, 3, 31),
                service,
                Optional.of(new BigDecimal(posts)),
                Optional.of(new BigDecimal(permanent)),
                Optional.of(new BigDecimal(agency)),
                Optional.empty());
    }
}
