package org.safeguarding.indicators.safeguarding;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.safeguarding.PlainIndicator.Hit;
import org.safeguarding.indicators.safeguarding.PlainIndicator.Span;
import org.safeguarding.indicators.time.Day;

/** The sentences of the catalogue as plain loops over the rows of a child. */
final class PlainRows {
    private static final String COUNTED = "COUNTED";
    private static final String NOBODY = "";

    private PlainRows() {}

    static void contacts(ChildRecord child, Span span, List<Hit> hits) {
        for (Contact contact : child.contacts()) {
            if (span.holds(contact.day())) {
                hits.add(new Hit(COUNTED, child, contact, contact.day()));
            }
        }
    }

    static void contactChildren(ChildRecord child, Span span, List<Hit> hits) {
        Contact latest = new Contact(NOBODY, Day.NONE, "", false);
        for (Contact contact : child.contacts()) {
            boolean later = contact.day() > latest.day()
                    || (contact.day() == latest.day() && contact.key().compareTo(latest.key()) > 0);
            latest = span.holds(contact.day()) && later ? contact : latest;
        }
        if (!latest.key().equals(NOBODY)) {
            hits.add(new Hit(COUNTED, child, latest, latest.day()));
        }
    }

    static void progressed(ChildRecord child, Span span, List<Hit> hits) {
        for (Contact contact : child.contacts()) {
            if (span.holds(contact.day()) && contact.newReferral()) {
                hits.add(new Hit(COUNTED, child, contact, contact.day()));
            }
        }
    }

    static void progressedOrNot(ChildRecord child, Span span, List<Hit> hits) {
        for (Contact contact : child.contacts()) {
            if (span.holds(contact.day())) {
                hits.add(new Hit(contact.newReferral() ? "IN" : "OUT", child, contact, contact.day()));
            }
        }
    }

    static void referrals(ChildRecord child, Span span, List<Hit> hits) {
        for (CinEpisode referral : child.episodes()) {
            if (span.holds(referral.referred())) {
                hits.add(new Hit(COUNTED, child, referral, referral.referred()));
            }
        }
    }

    static void reReferrals(ChildRecord child, Span span, List<Hit> hits) {
        for (CinEpisode referral : child.episodes()) {
            if (span.holds(referral.referred())) {
                boolean again = false;
                for (CinEpisode other : child.episodes()) {
                    again |= other.referred() < referral.referred()
                            && other.referred() >= PlainDays.twelveMonthsBefore(referral.referred());
                }
                hits.add(new Hit(again ? "IN" : "OUT", child, referral, referral.referred()));
            }
        }
    }

    static void assessments(ChildRecord child, Span span, List<Hit> hits) {
        for (Assessment assessment : child.assessments()) {
            if (span.holds(assessment.started())) {
                hits.add(new Hit(COUNTED, child, assessment, assessment.started()));
            }
        }
    }

    static void conferences(ChildRecord child, Span span, List<Hit> hits) {
        for (InitialConference conference : child.conferences()) {
            int held = conference.held();
            if (span.holds(held) && !conference.transferIn()) {
                int start = PlainDays.known(conference.enquiryStarted(), span.asAt());
                if (start == Day.NONE) {
                    hits.add(new Hit(Clock.MISSED.name(), child, conference, held));
                } else if (PlainDays.covered(start) && PlainDays.covered(held)) {
                    hits.add(new Hit(ended(start, held, 15), child, conference, held));
                }
            }
        }
    }

    static String ended(int start, int end, int within) {
        return end < start
                ? Clock.INVALID.name()
                : PlainDays.elapsedWorkingDays(start, end) <= within ? Clock.MET.name() : Clock.MISSED.name();
    }

    static void cinOpen(ChildRecord child, Span span, List<Hit> hits) {
        int day = span.to();
        CinEpisode latest = CinEpisode.of(NOBODY, Day.NONE, Day.NONE);
        for (CinEpisode episode : child.episodes()) {
            boolean later = episode.referred() > latest.referred()
                    || (episode.referred() == latest.referred() && episode.key().compareTo(latest.key()) > 0);
            latest = PlainDays.open(episode.referred(), episode.closed(), day) && later ? episode : latest;
        }
        boolean elsewhere = false;
        for (ProtectionPlan plan : child.plans()) {
            elsewhere |= PlainDays.open(plan.started(), plan.ended(), day);
        }
        for (CareEpisode care : child.careEpisodes()) {
            elsewhere |= PlainDays.open(care.started(), care.ceased(), day);
        }
        if (!latest.key().equals(NOBODY) && !elsewhere) {
            hits.add(new Hit(COUNTED, child, latest, day));
        }
    }

    /** Rows joined to nothing: nobody's. */
    static void decisions(Iterable<ContactDecision> decisions, Span span, List<Hit> hits) {
        LocalDateTime midnight = Day.toDate(span.asAt()).plusDays(1).atStartOfDay();
        ChildRecord nobody = ChildRecord.builder(NOBODY).build();
        for (ContactDecision decision : decisions) {
            int day = Day.of(decision.received().toLocalDate());
            if (span.holds(day)) {
                Optional<LocalDateTime> decided = PlainDays.known(decision.decided(), span.asAt());
                Duration elapsed = PlainDays.elapsed(decision.received(), decided.orElse(midnight));
                boolean late = elapsed.compareTo(Duration.ofHours(24)) > 0;
                Clock state = decided.isEmpty()
                        ? late ? Clock.OVERDUE : Clock.NOT_YET_DUE
                        : elapsed.isNegative() ? Clock.INVALID : late ? Clock.MISSED : Clock.MET;
                hits.add(new Hit(state.name(), nobody, decision, day));
            }
        }
    }
}
