package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeguarding.indicators.examples.recomputation.PlainCounts.Part;

/** Children in need, young carers and private fostering, as at a date. */
final class PlainInNeed {
    private static final String REFERRED = "cine_referral_date";
    private static final String CLOSED = "cine_close_date";

    private final PlainExtract extract;
    private final LocalDate asAt;
    private final ImmutableList<String> teams;

    PlainInNeed(PlainExtract extract, LocalDate asAt, ImmutableList<String> teams) {
        this.extract = extract;
        this.asAt = asAt;
        this.teams = teams;
    }

    PlainCounts counts(String id, LocalDate at) {
        return switch (id) {
            case "cin-open", "cin-rate" -> open(at);
            case "cin-dfe", "cin-dfe-rate" -> asTheDepartmentCounts(at);
            case "cin-plan-pct" -> withPlan(at);
            case "cin-visit-20d-pct" -> visited(at);
            case "cin-review-3m-pct" -> reviewed(at);
            case "young-carers" -> youngCarers(at);
            case "private-fostering" -> fostering(at);
            default -> throw new IllegalArgumentException("not of children in need: " + id);
        };
    }

    private PlainCounts open(LocalDate at) {
        PlainCounts counts = new PlainCounts();
        openEpisodes(at).values().forEach(episode -> counts.add(episode, at, Part.TOP));
        return counts;
    }

    /** Of each child in need at a date the open episode of the latest start. */
    private Map<String, PlainRow> openEpisodes(LocalDate at) {
        PlainLatest latest = new PlainLatest(REFERRED, "cine_referral_id");
        for (PlainRow episode : extract.table("ssd_cin_episodes").rows()) {
            String child = episode.child();
            boolean counts = episode.isOpen(REFERRED, CLOSED, at);
            for (PlainRow plan : extract.table("ssd_cp_plans").rows()) {
                if (plan.child().equals(child) && plan.isOpen("cppl_cp_plan_start_date", "cppl_cp_plan_end_date", at)) {
                    counts = false;
                }
            }
            for (PlainRow care : extract.table("ssd_cla_episodes").rows()) {
                if (care.child().equals(child)
                        && care.isOpen("clae_cla_episode_start_date", "clae_cla_episode_ceased_date", at)) {
                    counts = false;
                }
            }
            if (counts) {
                latest.take(child, episode);
            }
        }
        return latest.byOwner();
    }

    private PlainCounts asTheDepartmentCounts(LocalDate at) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow row : extract.table("ssd_cin_episodes").rows()) {
            boolean isClosed = row.date(CLOSED).isPresent() && !row.day(CLOSED).isAfter(asAt);
            String reason = row.text("cine_close_reason").toUpperCase(Locale.ROOT);
            boolean isNotInNeed = isClosed && (reason.equals("RC8") || reason.equals("RC9"));
            if (row.isOpen(REFERRED, CLOSED, at) && !row.flag("cine_referral_nfa") && !isNotInNeed) {
                counts.add(row, at, Part.TOP);
            }
        }
        return counts;
    }

    private boolean isInTeams(String child, LocalDate at) {
        if (teams.isEmpty()) {
            return true;
        }
        for (PlainRow row : extract.table("ssd_involvements").rows()) {
            if (row.child().equals(child)
                    && row.isOpen("invo_involvement_start_date", "invo_involvement_end_date", at)
                    && teams.contains(row.text("invo_professional_team"))) {
                return true;
            }
        }
        return false;
    }

    private PlainCounts withPlan(LocalDate at) {
        PlainCounts counts = new PlainCounts();
        openEpisodes(at).forEach((child, episode) -> {
            if (isInTeams(child, at)) {
                boolean isUpToDate = false;
                for (PlainRow plan : extract.table("ssd_cin_plans").rows()) {
                    if (plan.child().equals(child)
                            && plan.isOpen("cinp_cin_plan_start_date", "cinp_cin_plan_end_date", at)
                            && (isRecent(plan.day("cinp_cin_plan_start_date"), at) || isReviewed(plan, at))) {
                        isUpToDate = true;
                    }
                }
                counts.share(episode, at, isUpToDate);
            }
        });
        return counts;
    }

    /** Whether a day is in the three months that end with a date. */
    private static boolean isRecent(LocalDate day, LocalDate at) {
        return day.isAfter(at.minusMonths(3)) && !day.isAfter(at);
    }

    private boolean isReviewed(PlainRow plan, LocalDate at) {
        for (PlainRow review : extract.table("local_cin_plan_reviews").rows()) {
            if (review.text("cin_plan_id").equals(plan.text("cinp_cin_plan_id"))
                    && isRecent(review.day("reviewed_on"), at)) {
                return true;
            }
        }
        return false;
    }

    private PlainCounts visited(LocalDate at) {
        PlainCounts counts = new PlainCounts();
        openEpisodes(at).forEach((child, episode) -> {
            Optional<LocalDate> earliest = Optional.empty();
            for (PlainRow row : extract.table("ssd_cin_episodes").rows()) {
                if (row.child().equals(child)
                        && row.isOpen(REFERRED, CLOSED, at)
                        && (earliest.isEmpty() || row.day(REFERRED).isBefore(earliest.get()))) {
                    earliest = Optional.of(row.day(REFERRED));
                }
            }
            if (isInTeams(child, at) && !earliest.orElseThrow().isAfter(at.minusDays(20))) {
                boolean isVisited = false;
                for (PlainRow visit : extract.table("ssd_cin_visits").rows()) {
                    if (visit.child().equals(child)
                            && visit.flag("cinv_cin_visit_seen")
                            && visit.isIn("cinv_cin_visit_date", at.minusDays(20), at)) {
                        isVisited = true;
                    }
                }
                counts.share(episode, at, isVisited);
            }
        });
        return counts;
    }

    private PlainCounts reviewed(LocalDate at) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow plan : extract.table("ssd_cin_plans").rows()) {
            LocalDate start = plan.day("cinp_cin_plan_start_date");
            if (plan.isOpen("cinp_cin_plan_start_date", "cinp_cin_plan_end_date", at)
                    && !start.plusMonths(3).isAfter(at)) {
                counts.share(plan, at, isReviewed(plan, at));
            }
        }
        return counts;
    }

    private PlainCounts youngCarers(LocalDate at) {
        PlainLatest latest = new PlainLatest("known_from", "service");
        for (PlainRow row : extract.table("local_young_carers").rows()) {
            if (row.isOpen("known_from", "known_to", at)) {
                latest.take(row.child(), row);
            }
        }
        PlainCounts counts = new PlainCounts();
        latest.byOwner().values().forEach(row -> counts.add(row, at, Part.TOP));
        return counts;
    }

    /** By how many services a young carer is known at a date. */
    static int services(PlainTable carers, String child, LocalDate at) {
        Set<String> services = new HashSet<>();
        for (PlainRow row : carers.rows()) {
            if (row.child().equals(child) && row.isOpen("known_from", "known_to", at)) {
                services.add(row.text("service"));
            }
        }
        return services.size();
    }

    private PlainCounts fostering(LocalDate at) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow row : extract.table("local_private_fostering").rows()) {
            if (row.isOpen("started_on", "ended_on", at)) {
                counts.add(row, at, Part.TOP);
            }
        }
        return counts;
    }
}
