package org.safeguarding.indicators.safeguarding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeguarding.indicators.safeguarding.PlainIndicator.Hit;
import org.safeguarding.indicators.safeguarding.PlainIndicator.Span;
import org.safeguarding.indicators.time.Day;

/** The sentences of the catalogue on open children and children in need as plain loops over the rows of a child. */
final class PlainNeed {
    private static final String COUNTED = "COUNTED";

    private PlainNeed() {}

    static void openChildren(ChildRecord child, Span span, List<Hit> hits) {
        CinEpisode latest = CinEpisode.of("", Day.NONE, Day.NONE);
        for (CinEpisode episode : child.episodes()) {
            boolean later = episode.referred() > latest.referred()
                    || (episode.referred() == latest.referred() && episode.key().compareTo(latest.key()) > 0);
            latest = PlainDays.open(episode.referred(), episode.closed(), span.to()) && later ? episode : latest;
        }
        if (!latest.key().isEmpty()) {
            hits.add(new Hit(COUNTED, child, latest, span.to()));
        }
    }

    /** The first that fits. */
    static String status(ChildRecord child, int day) {
        for (CareEpisode care : child.careEpisodes()) {
            if (PlainDays.open(care.started(), care.ceased(), day)) {
                return "looked_after";
            }
        }
        for (ProtectionPlan plan : child.plans()) {
            if (PlainDays.open(plan.started(), plan.ended(), day)) {
                return "child_protection_plan";
            }
        }
        for (CinPlan plan : child.cinPlans()) {
            if (PlainDays.open(plan.started(), plan.ended(), day)) {
                return "cin_plan";
            }
        }
        for (Assessment assessment : child.assessments()) {
            if (PlainDays.open(assessment.started(), assessment.authorised(), day)) {
                return "being_assessed";
            }
        }
        return "other";
    }

    static void dfe(ChildRecord child, Span span, List<Hit> hits) {
        for (CinEpisode episode : child.episodes()) {
            boolean closed = PlainDays.known(episode.closed(), span.asAt()) != Day.NONE;
            String reason = episode.closeReason().trim();
            boolean notInNeed = closed && (reason.equalsIgnoreCase("RC8") || reason.equalsIgnoreCase("RC9"));
            if (PlainDays.open(episode.referred(), episode.closed(), span.to())
                    && !episode.noFurtherAction()
                    && !notInNeed) {
                hits.add(new Hit(COUNTED, child, episode, span.to()));
            }
        }
    }

    static void planned(ChildRecord child, Span span, List<Hit> hits) {
        int day = span.to();
        int back = PlainDays.monthsBefore(day, 3);
        for (Hit open : cinOpen(child, span)) {
            boolean upToDate = false;
            for (CinPlan plan : child.cinPlans()) {
                if (PlainDays.open(plan.started(), plan.ended(), day)) {
                    int latest = Day.NONE;
                    for (CinPlanReview review : child.cinPlanReviews()) {
                        if (review.planKey().equals(plan.key()) && review.day() <= day) {
                            latest = Math.max(latest, review.day());
                        }
                    }
                    upToDate |= plan.started() > back || latest > back;
                }
            }
            hits.add(new Hit(upToDate ? "IN" : "OUT", child, open.row(), day));
        }
    }

    static void visited(ChildRecord child, Span span, List<Hit> hits) {
        int day = span.to();
        for (Hit open : cinOpen(child, span)) {
            int earliest = day;
            for (CinEpisode episode : child.episodes()) {
                if (PlainDays.open(episode.referred(), episode.closed(), day)) {
                    earliest = Math.min(earliest, episode.referred());
                }
            }
            boolean seen = false;
            for (CinVisit visit : child.cinVisits()) {
                seen |= visit.seen() && visit.day() >= day - 20 && visit.day() <= day;
            }
            if (earliest <= day - 20) {
                hits.add(new Hit(seen ? "IN" : "OUT", child, open.row(), day));
            }
        }
    }

    static void reviewed(ChildRecord child, Span span, List<Hit> hits) {
        int day = span.to();
        for (CinPlan plan : child.cinPlans()) {
            boolean oldEnough = PlainDays.monthsAfter(plan.started(), 3) <= day;
            if (PlainDays.open(plan.started(), plan.ended(), day) && oldEnough) {
                boolean reviewed = false;
                for (CinPlanReview review : child.cinPlanReviews()) {
                    reviewed |= review.planKey().equals(plan.key())
                            && review.day() <= day
                            && review.day() > PlainDays.monthsBefore(day, 3);
                }
                hits.add(new Hit(reviewed ? "IN" : "OUT", child, plan, day));
            }
        }
    }

    private static List<Hit> cinOpen(ChildRecord child, Span span) {
        List<Hit> open = new ArrayList<>();
        PlainRows.cinOpen(child, span, open);
        return open;
    }

    static void youngCarers(ChildRecord child, Span span, List<Hit> hits) {
        CaringService latest = new CaringService("", "", Day.NONE, Day.NONE);
        boolean any = false;
        for (CaringService service : child.caringServices()) {
            boolean later = !any
                    || service.knownFrom() > latest.knownFrom()
                    || (service.knownFrom() == latest.knownFrom()
                            && service.key().compareTo(latest.key()) > 0);
            if (PlainDays.open(service.knownFrom(), service.knownTo(), span.to()) && later) {
                latest = service;
                any = true;
            }
        }
        if (any) {
            hits.add(new Hit(COUNTED, child, latest, span.to()));
        }
    }

    static String services(ChildRecord child, int day) {
        Set<String> services = new HashSet<>();
        for (CaringService service : child.caringServices()) {
            if (PlainDays.open(service.knownFrom(), service.knownTo(), day)) {
                services.add(service.service());
            }
        }
        return String.valueOf(services.size());
    }

    static void fostering(ChildRecord child, Span span, List<Hit> hits) {
        for (FosteringArrangement arrangement : child.fosteringArrangements()) {
            if (PlainDays.open(arrangement.started(), arrangement.ended(), span.to())) {
                hits.add(new Hit(COUNTED, child, arrangement, span.to()));
            }
        }
    }
}
