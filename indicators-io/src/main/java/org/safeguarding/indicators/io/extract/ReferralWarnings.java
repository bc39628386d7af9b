package org.safeguarding.indicators.io.extract;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.Texts;
import org.safeguarding.indicators.io.table.WarningCode;
import org.safeguarding.indicators.time.Day;

/** What is odd between something and the referral that it names. */
final class ReferralWarnings {
    private static final String ASSESSMENTS = "ssd_cin_assessments";
    private static final String REFERRAL = "cina_referral_id";

    private static final ImmutableList<Follower> FOLLOWERS = ImmutableList.of(
            new Follower(ASSESSMENTS, REFERRAL, "cina_assessment_start_date", "cina_assessment_auth_date"),
            new Follower("ssd_s47_enquiry", "s47e_referral_id", "s47e_s47_start_date", "s47e_s47_end_date"),
            new Follower("ssd_cin_plans", "cinp_referral_id", "cinp_cin_plan_start_date", ""));

    private final Warnings warnings;
    private final Table episodes;
    private final int[] referred;
    private final int[] closed;
    private final Map<String, Integer> rows;

    /** What follows a referral, and names it; the end is empty, where it may well come after the referral is closed. */
    private record Follower(String table, String referral, String date, String end) {}

    private ReferralWarnings(Warnings warnings, Table episodes) {
        this.warnings = warnings;
        this.episodes = episodes;
        closed = episodes.days("cine_close_date");
        referred = episodes.days("cine_referral_date");
        rows = warnings.rowsById(episodes);
    }

    static void find(Warnings warnings) {
        warnings.table("ssd_cin_episodes").ifPresent(episodes -> {
            ReferralWarnings referrals = new ReferralWarnings(warnings, episodes);
            FOLLOWERS.forEach(
                    follower -> warnings.table(follower.table()).ifPresent(table -> referrals.hold(table, follower)));
        });
    }

    /** Assessments that name no referral there is: odd only where their clock is to start at it. */
    static void unknown(Warnings warnings) {
        warnings.table("ssd_cin_episodes")
                .ifPresent(episodes -> warnings.table(ASSESSMENTS)
                        .ifPresent(table -> new ReferralWarnings(warnings, episodes).unknown(table)));
    }

    private void hold(Table table, Follower follower) {
        Texts named = table.texts(follower.referral());
        int[] days = table.days(follower.date());
        boolean hasEnd = !follower.end().isEmpty() && !warnings.lacks(table, follower.end());
        int[] ends = hasEnd ? table.days(follower.end()) : days;
        OtherChild otherChild = new OtherChild(warnings, table, episodes);
        for (int row = 0; row < days.length; row++) {
            Integer episode = named.isBlank(row) ? null : rows.get(named.text(row));
            if (episode != null) {
                otherChild.check(row, episode, follower.referral());
                before(table, follower, row, days[row], referred[episode]);
                if (hasEnd && ends[row] == Day.NONE && closed[episode] != Day.NONE) {
                    leftOpen(table, follower, row, episode);
                }
            }
        }
    }

    private void before(Table table, Follower follower, int row, int day, int referral) {
        if (day < referral) {
            warnings.add(
                    WarningCode.BEFORE_REFERRAL,
                    table,
                    row,
                    follower.date(),
                    Day.text(day),
                    "it is before the referral it names, " + Day.text(referral));
        }
    }

    private void leftOpen(Table table, Follower follower, int row, int episode) {
        warnings.add(
                WarningCode.CLOSED_WITH_OPEN_WORK,
                table,
                row,
                follower.end(),
                "",
                "it has no end, but the episode that it names, on line " + episodes.line(episode) + " of "
                        + episodes.file() + ", was closed on " + Day.text(closed[episode]));
    }

    private void unknown(Table assessments) {
        Texts named = assessments.texts(REFERRAL);
        for (int row = 0; row < assessments.size(); row++) {
            if (named.isBlank(row) || !rows.containsKey(named.text(row))) {
                warnings.add(
                        WarningCode.ASSESSMENT_WITHOUT_REFERRAL,
                        assessments,
                        row,
                        REFERRAL,
                        assessments.shown(REFERRAL, row),
                        "its referral is not known, and it is left out of figures that start at the referral");
            }
        }
    }
}
