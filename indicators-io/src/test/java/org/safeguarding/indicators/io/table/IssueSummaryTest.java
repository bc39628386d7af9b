package org.safeguarding.indicators.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class IssueSummaryTest {
    private static ReadIssue issue(IssueCode code, long line, String message) {
        return new ReadIssue(code, "ssd_contacts.csv", line, "cont_contact_date", "", message);
    }

    @Test
    void issuesAreCountedBySeverityAndCodeInOneOrder() {
        IssueSummary summary = IssueSummary.of(List.of(
                issue(WarningCode.END_BEFORE_START, 2, "a"),
                issue(RejectionCode.DUPLICATE_ID, 3, "b"),
                issue(RejectionCode.BAD_DATE, 4, "c"),
                issue(WarningCode.AFTER_DEATH, 5, "d"),
                issue(WarningCode.END_BEFORE_START, 6, "e")));

        assertThat(summary.count(Severity.REJECTION)).isEqualTo(2);
        assertThat(summary.count(Severity.WARNING)).isEqualTo(3);
        assertThat(summary.counts().entrySet())
                .containsExactlyElementsOf(ImmutableMap.<IssueCode, Long>of(
                                RejectionCode.BAD_DATE,
                                1L,
                                RejectionCode.DUPLICATE_ID,
                                1L,
                                WarningCode.AFTER_DEATH,
                                1L,
                                WarningCode.END_BEFORE_START,
                                2L)
                        .entrySet());
        assertThat(summary)
                .hasToString("rows rejected: 2 (BAD_DATE 1, DUPLICATE_ID 1)\n"
                        + "warnings: 3 (AFTER_DEATH 1, END_BEFORE_START 2)");
    }

    @Test
    void theFirstPlacesOfACodeAreKept() {
        IssueSummary summary = IssueSummary.of(List.of(
                issue(RejectionCode.BAD_DATE, 2, "a"),
                issue(RejectionCode.BAD_DATE, 3, "b"),
                issue(RejectionCode.BAD_DATE, 5, "c"),
                issue(RejectionCode.BAD_DATE, 7, "d")));

        assertThat(summary.first(RejectionCode.BAD_DATE))
                .extracting(ReadIssue::line)
                .containsExactly(2L, 3L, 5L);
        assertThat(summary.first(RejectionCode.BAD_FLAG)).isEmpty();
    }

    @Test
    void whatConcernsAWholeTableIsSaidInFull() {
        IssueSummary summary = IssueSummary.of(List.of(
                issue(RejectionCode.BAD_DATE, 2, "a"), issue(WarningCode.TABLE_UNREADABLE, 0, "it is no text")));

        assertThat(summary.lines())
                .containsExactly(
                        "warning: it is no text", "rows rejected: 1 (BAD_DATE 1)", "warnings: 1 (TABLE_UNREADABLE 1)");
    }

    @Test
    void ofNothingNothingIsSaid() {
        IssueSummary summary = IssueSummary.of(List.of());

        assertThat(summary.lines()).isEmpty();
        assertThat(summary.counts()).isEmpty();
        assertThat(summary.count(Severity.WARNING)).isZero();
    }
}
