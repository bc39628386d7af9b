package org.safeguarding.indicators.law;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.StaffingRecord;

/** The same rows in another order. */
record Shuffled(Random random) {
    ChildRecord child(ChildRecord child) {
        return ChildRecord.builder(child.key())
                .born(child.born())
                .expected(child.expected())
                .contacts(any(child.contacts()))
                .episodes(any(child.episodes()))
                .assessments(any(child.assessments()))
                .enquiries(any(child.enquiries()))
                .conferences(any(child.conferences()))
                .plans(any(child.plans()))
                .careEpisodes(any(child.careEpisodes()))
                .cinVisits(any(child.cinVisits()))
                .protectionVisits(any(child.protectionVisits()))
                .strayVisits(any(child.strayVisits()))
                .protectionReviews(any(child.protectionReviews()))
                .coreGroups(any(child.coreGroups()))
                .cinPlans(any(child.cinPlans()))
                .cinPlanReviews(any(child.cinPlanReviews()))
                .involvements(any(child.involvements()))
                .fosteringArrangements(any(child.fosteringArrangements()))
                .caringServices(any(child.caringServices()))
                .proceedings(any(child.proceedings()))
                .build();
    }

    CouncilRecords council(CouncilRecords council) {
        CouncilRecords.Builder same = CouncilRecords.builder();
        same.tables(council.tables());
        same.population(council.population());
        same.children(any(ImmutableList.copyOf(council.children()).stream()
                .map(this::child)
                .toList()));
        same.decisions(any(ImmutableList.copyOf(council.decisions())));
        same.workforce(workforce(council.workforce()));
        same.professionals(any(council.professionals()));
        same.audits(any(council.audits()));
        same.auditExpectations(any(council.auditExpectations()));
        same.feedbackScores(any(council.feedbackScores()));
        return same.build();
    }

    StaffingRecord workforce(StaffingRecord workforce) {
        return StaffingRecord.of(any(workforce.rows()));
    }

    private <T> List<T> any(List<T> rows) {
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
