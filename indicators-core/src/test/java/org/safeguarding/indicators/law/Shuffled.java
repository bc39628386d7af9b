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
                .build();
    }

    CouncilRecords council(CouncilRecords council) {
        CouncilRecords.Builder same = CouncilRecords.builder();
        same.tables(council.tables());
        same.population(council.population());
        same.children(any(ImmutableList.copyOf(council.children()).stream()
                .map(this::child)
                .toList()));
        same.decisions(any(council.decisions()));
        same.workforce(workforce(council.workforce()));
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
