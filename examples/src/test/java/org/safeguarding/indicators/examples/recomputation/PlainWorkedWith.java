package org.safeguarding.indicators.examples.recomputation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.safeguarding.indicators.examples.recomputation.PlainCounts.Part;

/** The children worked with and the workers who hold their cases, as at a date. */
final class PlainWorkedWith {
    private final PlainExtract extract;

    PlainWorkedWith(PlainExtract extract) {
        this.extract = extract;
    }

    PlainCounts counts(String id, LocalDate at) {
        return switch (id) {
            case "open-children" -> openChildren(at);
            case "caseload" -> caseload(at);
            default -> throw new IllegalArgumentException("not of children worked with: " + id);
        };
    }

    private PlainCounts openChildren(LocalDate at) {
        PlainLatest latest = new PlainLatest("cine_referral_date", "cine_referral_id");
        for (PlainRow row : extract.table("ssd_cin_episodes").rows()) {
            if (row.isOpen("cine_referral_date", "cine_close_date", at)) {
                latest.take(row.child(), row);
            }
        }
        PlainCounts counts = new PlainCounts();
        latest.byOwner().values().forEach(row -> counts.add(row, at, Part.TOP));
        return counts;
    }

    /** The first of the states that a child is in, by all its rows. */
    String status(String child, LocalDate at) {
        if (isOpen("ssd_cla_episodes", child, "clae_cla_episode_start_date", "clae_cla_episode_ceased_date", at)) {
            return "looked_after";
        }
        if (isOpen("ssd_cp_plans", child, "cppl_cp_plan_start_date", "cppl_cp_plan_end_date", at)) {
            return "child_protection_plan";
        }
        if (isOpen("ssd_cin_plans", child, "cinp_cin_plan_start_date", "cinp_cin_plan_end_date", at)) {
            return "cin_plan";
        }
        if (isOpen("ssd_cin_assessments", child, "cina_assessment_start_date", "cina_assessment_auth_date", at)) {
            return "being_assessed";
        }
        return "other";
    }

    private boolean isOpen(String table, String child, String start, String end, LocalDate at) {
        for (PlainRow row : extract.table(table).rows()) {
            if (row.child().equals(child) && row.isOpen(start, end, at)) {
                return true;
            }
        }
        return false;
    }

    /** Children over FTE: a worker's both stand in the team of the open involvement of the latest start. */
    private PlainCounts caseload(LocalDate at) {
        PlainLatest latest = new PlainLatest("invo_involvement_start_date", "invo_involvements_id");
        for (PlainRow row : extract.table("ssd_involvements").rows()) {
            if (row.isOpen("invo_involvement_start_date", "invo_involvement_end_date", at)) {
                latest.take(row.text("invo_professional_id"), row);
            }
        }
        PlainCounts counts = new PlainCounts();
        latest.byOwner().forEach((worker, through) -> {
            Optional<BigDecimal> fte = fte(worker).filter(some -> some.signum() > 0);
            if (fte.isPresent()) {
                Set<String> children = new HashSet<>();
                for (PlainRow row : extract.table("ssd_involvements").rows()) {
                    if (row.text("invo_professional_id").equals(worker)
                            && row.isOpen("invo_involvement_start_date", "invo_involvement_end_date", at)) {
                        children.add(row.child());
                    }
                }
                counts.add(through, at, Part.TOP, BigDecimal.valueOf(children.size()));
                counts.add(through, at, Part.BOTTOM, fte.get());
            }
        });
        return counts;
    }

    /** A worker's FTE, if the worker is known and it is; there is no worker without an id. */
    private Optional<BigDecimal> fte(String worker) {
        for (PlainRow row : extract.table("ssd_professionals").rows()) {
            if (row.text("prof_professional_id").equals(worker)) {
                return row.number("prof_full_time_equivalency");
            }
        }
        return Optional.empty();
    }
}
