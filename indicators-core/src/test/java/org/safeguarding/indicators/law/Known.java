package org.safeguarding.indicators.law;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.safeguarding.indicators.safeguarding.Assessment;
import org.safeguarding.indicators.safeguarding.Audit;
import org.safeguarding.indicators.safeguarding.AuditExpectation;
import org.safeguarding.indicators.safeguarding.CareEpisode;
import org.safeguarding.indicators.safeguarding.CaringService;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.CinPlan;
import org.safeguarding.indicators.safeguarding.CinPlanReview;
import org.safeguarding.indicators.safeguarding.CinVisit;
import org.safeguarding.indicators.safeguarding.Contact;
import org.safeguarding.indicators.safeguarding.ContactDecision;
import org.safeguarding.indicators.safeguarding.CoreGroup;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.FeedbackScore;
import org.safeguarding.indicators.safeguarding.FosteringArrangement;
import org.safeguarding.indicators.safeguarding.InitialConference;
import org.safeguarding.indicators.safeguarding.Involvement;
import org.safeguarding.indicators.safeguarding.Proceeding;
import org.safeguarding.indicators.safeguarding.ProtectionPlan;
import org.safeguarding.indicators.safeguarding.ProtectionReview;
import org.safeguarding.indicators.safeguarding.ProtectionVisit;
import org.safeguarding.indicators.safeguarding.Section47Enquiry;
import org.safeguarding.indicators.safeguarding.StaffingRecord;
import org.safeguarding.indicators.time.Day;

/** What was known at the end of a day: convention 1 of the catalogue, row by row. */
final class Known {
    private Known() {}

    static ChildRecord child(ChildRecord child, int day) {
        return ChildRecord.builder(child.key())
                .born(child.born())
                .expected(child.expected())
                .contacts(since(Contact::day, child.contacts(), day))
                .episodes(since(CinEpisode::referred, child.episodes(), day, KnownRows::episode))
                .assessments(since(Assessment::started, child.assessments(), day, KnownRows::assessment))
                .enquiries(since(Section47Enquiry::started, child.enquiries(), day, KnownRows::enquiry))
                .conferences(since(InitialConference::held, child.conferences(), day, KnownRows::conference))
                .plans(since(ProtectionPlan::started, child.plans(), day, KnownRows::plan))
                .careEpisodes(since(CareEpisode::started, child.careEpisodes(), day, KnownRows::careEpisode))
                .cinVisits(since(CinVisit::day, child.cinVisits(), day))
                .protectionVisits(since(ProtectionVisit::day, child.protectionVisits(), day))
                .strayVisits(since(ProtectionVisit::day, child.strayVisits(), day))
                .protectionReviews(since(ProtectionReview::day, child.protectionReviews(), day))
                .coreGroups(since(CoreGroup::day, child.coreGroups(), day))
                .cinPlans(since(CinPlan::started, child.cinPlans(), day, KnownRows::cinPlan))
                .cinPlanReviews(since(CinPlanReview::day, child.cinPlanReviews(), day))
                .involvements(since(Involvement::started, child.involvements(), day, KnownRows::involvement))
                .fosteringArrangements(
                        since(FosteringArrangement::started, child.fosteringArrangements(), day, KnownRows::fostering))
                .caringServices(since(CaringService::knownFrom, child.caringServices(), day, KnownRows::caring))
                .proceedings(since(Proceeding::issued, child.proceedings(), day, KnownRows::proceeding))
                .build();
    }

    static ContactDecision decision(ContactDecision decision, int day) {
        Optional<LocalDateTime> decided = decision.decided().filter(at -> Day.of(at.toLocalDate()) <= day);
        return new ContactDecision(decision.key(), decision.received(), decided);
    }

    static CouncilRecords council(CouncilRecords council, int day) {
        CouncilRecords.Builder known = CouncilRecords.builder();
        known.tables(council.tables());
        known.population(council.population());
        known.children(ImmutableList.copyOf(council.children()).stream()
                .map(child -> child(child, day))
                .toList());
        known.decisions(ImmutableList.copyOf(council.decisions()).stream()
                .filter(d -> Day.of(d.received().toLocalDate()) <= day)
                .map(d -> decision(d, day))
                .toList());
        known.workforce(workforce(council.workforce(), day));
        known.professionals(council.professionals());
        known.audits(since(Audit::day, council.audits(), day));
        known.auditExpectations(since(AuditExpectation::firstDay, council.auditExpectations(), day));
        known.feedbackScores(since(FeedbackScore::day, council.feedbackScores(), day));
        return known.build();
    }

    static StaffingRecord workforce(StaffingRecord workforce, int day) {
        return StaffingRecord.of(
                workforce.rows().stream().filter(row -> row.asAt() <= day).toList());
    }

    /** The rows of a start (or only) date up to the day. */
    private static <R> List<R> since(ToIntFunction<R> start, List<R> rows, int day) {
        return since(start, rows, day, (row, known) -> row);
    }

    private static <R> List<R> since(ToIntFunction<R> start, List<R> rows, int day, KnownRows.Row<R> known) {
        return rows.stream()
                .filter(row -> start.applyAsInt(row) <= day)
                .map(row -> known.of(row, day))
                .toList();
    }
}
