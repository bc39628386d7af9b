package org.safeguarding.indicators.law;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.safeguarding.indicators.safeguarding.Assessment;
import org.safeguarding.indicators.safeguarding.CareEpisode;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.ContactDecision;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.InitialConference;
import org.safeguarding.indicators.safeguarding.ProtectionPlan;
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
                .contacts(child.contacts().stream().filter(c -> c.day() <= day).toList())
                .episodes(child.episodes().stream()
                        .filter(e -> e.referred() <= day)
                        .map(e -> episode(e, day))
                        .toList())
                .assessments(child.assessments().stream()
                        .filter(a -> a.started() <= day)
                        .map(a -> assessment(a, day))
                        .toList())
                .enquiries(child.enquiries().stream()
                        .filter(e -> e.started() <= day)
                        .map(e -> enquiry(e, day))
                        .toList())
                .conferences(child.conferences().stream()
                        .filter(c -> c.held() <= day)
                        .map(c -> conference(c, day))
                        .toList())
                .plans(child.plans().stream()
                        .filter(p -> p.started() <= day)
                        .map(p -> plan(p, day))
                        .toList())
                .careEpisodes(child.careEpisodes().stream()
                        .filter(e -> e.started() <= day)
                        .map(e -> new CareEpisode(e.key(), e.started(), by(e.ceased(), day)))
                        .toList())
                .build();
    }

    static ContactDecision decision(ContactDecision decision, int day) {
        Optional<java.time.LocalDateTime> decided = decision.decided().filter(at -> Day.of(at.toLocalDate()) <= day);
        return new ContactDecision(decision.key(), decision.received(), decided);
    }

    static CouncilRecords council(CouncilRecords council, int day) {
        CouncilRecords.Builder known = CouncilRecords.builder();
        known.tables(council.tables());
        known.population(council.population());
        known.children(ImmutableList.copyOf(council.children()).stream()
                .map(child -> child(child, day))
                .toList());
        known.decisions(council.decisions().stream()
                .filter(d -> Day.of(d.received().toLocalDate()) <= day)
                .map(d -> decision(d, day))
                .toList());
        known.workforce(workforce(council.workforce(), day));
        return known.build();
    }

    static StaffingRecord workforce(StaffingRecord workforce, int day) {
        return StaffingRecord.of(
                workforce.rows().stream().filter(row -> row.asAt() <= day).toList());
    }

    private static CinEpisode episode(CinEpisode e, int day) {
        boolean closed = by(e.closed(), day) != Day.NONE;
        return new CinEpisode(
                e.key(),
                e.referred(),
                by(e.closed(), day),
                closed ? e.closeReason() : "",
                e.noFurtherAction(),
                e.sourceCode(),
                e.team());
    }

    private static Assessment assessment(Assessment a, int day) {
        boolean authorised = by(a.authorised(), day) != Day.NONE;
        return new Assessment(
                a.key(),
                a.started(),
                by(a.authorised(), day),
                by(a.referred(), day),
                authorised && a.provisionOfServices(),
                a.team());
    }

    private static Section47Enquiry enquiry(Section47Enquiry e, int day) {
        return new Section47Enquiry(e.key(), e.started(), by(e.ended(), day));
    }

    private static InitialConference conference(InitialConference c, int day) {
        Optional<Section47Enquiry> named =
                c.enquiry().filter(e -> e.started() <= day).map(e -> enquiry(e, day));
        return new InitialConference(c.key(), c.held(), named, c.transferIn());
    }

    private static ProtectionPlan plan(ProtectionPlan p, int day) {
        return new ProtectionPlan(p.key(), p.started(), by(p.ended(), day), p.category(), p.otherAuthority());
    }

    private static int by(int date, int day) {
        return date <= day ? date : Day.NONE;
    }
}
