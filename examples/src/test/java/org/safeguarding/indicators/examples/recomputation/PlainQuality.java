package org.safeguarding.indicators.examples.recomputation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.safeguarding.indicators.examples.recomputation.PlainCounts.Part;

/** Audits and feedback. */
final class PlainQuality {
    private final PlainExtract extract;

    PlainQuality(PlainExtract extract) {
        this.extract = extract;
    }

    PlainCounts counts(String id, LocalDate first, LocalDate last) {
        return switch (id) {
            case "audit-grades", "audit-completion-pct" -> audits(first, last).whole();
            case "audit-learning-pct" -> audits(first, last);
            case "feedback-scores" -> feedback(first, last);
            default -> throw new IllegalArgumentException("not of quality: " + id);
        };
    }

    /** The audits of the days, and whether there was a discussion. */
    private PlainCounts audits(LocalDate first, LocalDate last) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow row : extract.table("local_audits").rows()) {
            if (row.isIn("audited_on", first, last)) {
                counts.share(row, row.day("audited_on"), row.flag("learning_discussion"));
            }
        }
        return counts;
    }

    private PlainCounts feedback(LocalDate first, LocalDate last) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow row : extract.table("local_feedback_scores").rows()) {
            if (row.isIn("given_on", first, last)) {
                counts.add(row, row.day("given_on"), Part.TOP);
            }
        }
        return counts;
    }

    /** The band of a response. */
    static String band(PlainRow response) {
        Optional<BigDecimal> score = response.number("score");
        if (score.isEmpty()) {
            return "unknown";
        }
        int points = score.get().intValueExact();
        return points <= 3 ? "0-3" : points <= 6 ? "4-6" : "7-10";
    }

    /** The audits expected of the months from that of the first day to that of the last, if each month has its row. */
    Optional<BigDecimal> expected(LocalDate first, LocalDate last) {
        BigDecimal sum = BigDecimal.ZERO;
        for (YearMonth month = YearMonth.from(first);
                !month.isAfter(YearMonth.from(last));
                month = month.plusMonths(1)) {
            Optional<BigDecimal> expected = Optional.empty();
            for (PlainRow row : extract.table("local_audit_expectations").rows()) {
                if (row.month("month").equals(Optional.of(month))) {
                    expected = row.number("expected_audits");
                }
            }
            if (expected.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(expected.get());
        }
        return Optional.of(sum);
    }
}
