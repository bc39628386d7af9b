package org.safeguarding.indicators.io.synthetic;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Audits, how many were expected, and the scores that families gave. */
final class Quality {
    private static final ImmutableList<String> GRADES = ImmutableList.of("Good", "Requires improvement", "Inadequate");
    private static final int[] GRADE_WEIGHTS = {54, 38, 8};
    /** Lowest and highest score of each band. */
    private static final int[][] BANDS = {{0, 3}, {4, 6}, {7, 10}};
    /** Months from one round of feedback to the next. */
    private static final int ROUND = 6;

    private final Setting setting;
    private final ImmutableList<Integer> feedback;
    private final Chance chance;

    Quality(Setting setting, Surroundings surroundings) {
        this.setting = setting;
        feedback = surroundings.feedback();
        chance = setting.seed().fork("quality");
    }

    /** Writes how many audits the month is expected to have. */
    void expect(MonthSpan month) {
        setting.table(ExtractTable.AUDIT_EXPECTATIONS).row(month.of().toString(), Integer.toString(expected(month)));
    }

    private int expected(MonthSpan month) {
        return setting.targets().count(Series.AUDITS_EXPECTED, month);
    }

    void step(MonthSpan month) {
        int audits = Math.min(expected(month), setting.targets().count(Series.AUDITS, month));
        audit(month, audits, Math.min(audits, setting.targets().count(Series.AUDITS_WITH_LEARNING, month)));
        int roundsAgo = setting.span().months() - 1 - month.index();
        if (roundsAgo % ROUND == 0) {
            listen(month, roundsAgo == 0);
        }
    }

    private void audit(MonthSpan month, int audits, int withLearning) {
        List<String> grades = new ArrayList<>();
        int[] shares = Apportion.of(audits, GRADE_WEIGHTS);
        for (int i = 0; i < shares.length; i++) {
            grades.addAll(Collections.nCopies(shares[i], GRADES.get(i)));
        }
        List<Boolean> learning = new ArrayList<>(Collections.nCopies(withLearning, true));
        learning.addAll(Collections.nCopies(audits - withLearning, false));
        chance.shuffle(grades);
        chance.shuffle(learning);
        List<Integer> days = days(month, audits);
        TableFile table = setting.table(ExtractTable.AUDITS);
        for (int i = 0; i < audits; i++) {
            table.row(
                    "Q" + (table.rows() + 1),
                    setting.date(days.get(i)),
                    grades.get(i),
                    ExtractFolder.flag(learning.get(i)));
        }
    }

    /** One round of feedback over two days; earlier rounds differ a little from the newest. */
    private void listen(MonthSpan month, boolean newest) {
        List<Integer> scores = new ArrayList<>();
        for (int band = 0; band < BANDS.length; band++) {
            int count = feedback.get(band);
            int heard = newest ? count : chance.between(count - count / 5, count + count / 5);
            for (int i = 0; i < heard; i++) {
                scores.add(chance.between(BANDS[band][0], BANDS[band][1]));
            }
        }
        chance.shuffle(scores);
        int first = setting.workdays().any(chance, month.first(), month.last());
        TableFile table = setting.table(ExtractTable.FEEDBACK_SCORES);
        for (int i = 0; i < scores.size(); i++) {
            int day = i < scores.size() / 2
                    ? first
                    : Math.min(month.last(), setting.workdays().plus(first, 1));
            table.row("Y" + (table.rows() + 1), setting.date(day), Integer.toString(scores.get(i)));
        }
    }

    private List<Integer> days(MonthSpan month, int count) {
        List<Integer> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            days.add(setting.workdays().any(chance, month.first(), month.last()));
        }
        Collections.sort(days);
        return days;
    }
}
