package org.safeguarding.indicators.law;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.safeguarding.indicators.safeguarding.Audit;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.ContactDecision;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.FeedbackScore;
import org.safeguarding.indicators.safeguarding.Professional;

/**
 * The same council under other keys, whose order as text is the same: each has so many letters more in front, and what names
 * it as well. Snapshots of the workforce and expected audits have no keys but what they say.
 */
record Relabelled(RelabelledRows rows) {
    Relabelled(String before) {
        this(new RelabelledRows(before));
    }

    ChildRecord child(ChildRecord child) {
        return ChildRecord.builder(rows.key(child.key()))
                .born(child.born())
                .expected(child.expected())
                .contacts(all(child.contacts(), rows::contact))
                .episodes(all(child.episodes(), rows::episode))
                .assessments(all(child.assessments(), rows::assessment))
                .enquiries(all(child.enquiries(), rows::enquiry))
                .conferences(all(child.conferences(), rows::conference))
                .plans(all(child.plans(), rows::plan))
                .careEpisodes(all(child.careEpisodes(), rows::careEpisode))
                .cinVisits(all(child.cinVisits(), rows::cinVisit))
                .protectionVisits(all(child.protectionVisits(), rows::protectionVisit))
                .strayVisits(all(child.strayVisits(), rows::protectionVisit))
                .protectionReviews(all(child.protectionReviews(), rows::protectionReview))
                .coreGroups(all(child.coreGroups(), rows::coreGroup))
                .cinPlans(all(child.cinPlans(), rows::cinPlan))
                .cinPlanReviews(all(child.cinPlanReviews(), rows::cinPlanReview))
                .involvements(all(child.involvements(), rows::involvement))
                .fosteringArrangements(all(child.fosteringArrangements(), rows::fostering))
                .caringServices(all(child.caringServices(), rows::caring))
                .proceedings(all(child.proceedings(), rows::proceeding))
                .build();
    }

    CouncilRecords council(CouncilRecords council) {
        CouncilRecords.Builder other = CouncilRecords.builder();
        other.tables(council.tables());
        other.population(council.population());
        other.children(all(council.children(), this::child));
        other.decisions(
                all(council.decisions(), d -> new ContactDecision(rows.key(d.key()), d.received(), d.decided())));
        other.workforce(council.workforce());
        other.professionals(all(council.professionals(), p -> new Professional(rows.key(p.key()), p.fte())));
        other.audits(
                all(council.audits(), a -> new Audit(rows.key(a.key()), a.day(), a.grade(), a.learningDiscussion())));
        other.auditExpectations(council.auditExpectations());
        other.feedbackScores(
                all(council.feedbackScores(), f -> new FeedbackScore(rows.key(f.key()), f.day(), f.score())));
        return other.build();
    }

    private static <R> List<R> all(Iterable<R> same, UnaryOperator<R> other) {
        return ImmutableList.copyOf(same).stream().map(other).toList();
    }
}
