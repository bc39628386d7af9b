package org.safeguarding.indicators.io.extract;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.safeguarding.indicators.io.table.Flags;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.Texts;
import org.safeguarding.indicators.io.table.WarningCode;
import org.safeguarding.indicators.time.Day;

/** What is odd about how episodes were closed: for a reason that asks for an assessment, or only to be opened again. */
final class ClosingWarnings {
    private static final ImmutableSet<String> AFTER_ASSESSMENT = ImmutableSet.of("RC8", "RC9");
    private static final String REFERRED = "cine_referral_date";
    private static final String CLOSED = "cine_close_date";
    private static final String REASON = "cine_close_reason";
    private static final String NAMED = "cina_referral_id";

    private final Warnings warnings;
    private final Table episodes;

    private ClosingWarnings(Warnings warnings, Table episodes) {
        this.warnings = warnings;
        this.episodes = episodes;
    }

    static void find(Warnings warnings) {
        warnings.table("ssd_cin_episodes").ifPresent(episodes -> {
            ClosingWarnings closings = new ClosingWarnings(warnings, episodes);
            closings.openedAgain();
            warnings.table("ssd_cin_assessments", NAMED).ifPresent(closings::withoutAssessment);
        });
    }

    private void openedAgain() {
        int[] referred = episodes.days(REFERRED);
        int[] closed = episodes.days(CLOSED);
        int within = warnings.limits().reReferralDays();
        Groups.of(episodes.texts("cine_person_id")).shared(rows -> {
            TreeMap<Integer, Integer> closings = new TreeMap<>();
            for (int row : Groups.byDay(rows, referred)) {
                Map.Entry<Integer, Integer> last = closings.floorEntry(referred[row]);
                if (last != null && last.getKey() >= referred[row] - within) {
                    warnings.add(
                            WarningCode.REFERRED_AGAIN_AT_ONCE,
                            episodes,
                            row,
                            REFERRED,
                            Day.text(referred[row]),
                            "the child's episode on line " + episodes.line(last.getValue()) + " was closed on "
                                    + Day.text(last.getKey()));
                }
                if (closed[row] >= referred[row]) {
                    closings.put(closed[row], row);
                }
            }
        });
    }

    /** Assessments from before the first day known may be missing, and so may those of a referral of no further action. */
    private void withoutAssessment(Table assessments) {
        Set<String> assessed = warnings.named(assessments, NAMED);
        int first = warnings.firstDay(assessments, "cina_assessment_start_date");
        Texts ids = episodes.texts("cine_referral_id");
        Texts reasons = episodes.texts(REASON);
        Flags noFurtherAction = episodes.flags("cine_referral_nfa");
        int[] referred = episodes.days(REFERRED);
        int[] closed = episodes.days(CLOSED);
        for (int row = 0; row < episodes.size(); row++) {
            String reason = Ascii.toUpperCase(reasons.text(row));
            if (AFTER_ASSESSMENT.contains(reason)
                    && closed[row] != Day.NONE
                    && referred[row] >= first
                    && !noFurtherAction.isYes(row)
                    && !assessed.contains(ids.text(row))) {
                warnings.add(
                        WarningCode.CLOSED_WITHOUT_ASSESSMENT,
                        episodes,
                        row,
                        REASON,
                        reason,
                        "the episode was closed after assessment, but none in " + assessments.file()
                                + " names its referral");
            }
        }
    }
}
