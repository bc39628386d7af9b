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
            new Follower(ASSESSMENTS, REFERRAL, "cina_assessment_start_date"),
            new Follower("ssd_s47_enquiry", "s47e_referral_id", "s47e_s47_start_date"),
            new Follower("ssd_cin_plans", "cinp_referral_id", "cinp_cin_plan_start_date"));

    private final Warnings warnings;
    private final int[] referred;
    private final Map<String, Integer> rows;

    /** What follows a referral, and names it. */
    private record Follower(String table, String referral, String date) {}

    private ReferralWarnings(Warnings warnings, Table episodes) {
        this.warnings = warnings;
        referred = episodes.days("cine_referral_date");
        rows = LinkWarnings.rowsById(episodes);
    }

    static void find(Warnings warnings) {
        warnings.table("ssd_cin_episodes").ifPresent(episodes -> {
            ReferralWarnings referrals = new ReferralWarnings(warnings, episodes);
            FOLLOWERS.forEach(
                    follower -> warnings.table(follower.table()).ifPresent(table -> referrals.before(table, follower)));
        });
    }

    /** Assessments that name no referral there is: odd only where their clock is to start at it. */
    static void unknown(Warnings warnings) {
        warnings.table("ssd_cin_episodes")
                .ifPresent(episodes -> warnings.table(ASSESSMENTS)
                        .ifPresent(table -> new ReferralWarnings(warnings, episodes).unknown(table)));
    }

    private void before(Table table, Follower follower) {
        Texts named = table.texts(follower.referral());
        int[] days = table.days(follower.date());
        for (int row = 0; row < days.length; row++) {
            int day = named.isBlank(row) ? Day.NONE : referralDay(named.text(row));
            if (day != Day.NONE && days[row] < day) {
                warnings.add(
                        WarningCode.BEFORE_REFERRAL,
                        table,
                        row,
                        follower.date(),
                        Day.text(days[row]),
                        "it is before the referral it names, " + Day.text(day));
            }
        }
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

    private int referralDay(String id) {
        Integer row = rows.get(id);
        return row == null ? Day.NONE : referred[row];
    }
}
