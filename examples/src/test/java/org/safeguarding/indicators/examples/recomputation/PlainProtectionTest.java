package org.safeguarding.indicators.examples.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Visits, reviews, core groups and long plans worked by hand. */
class PlainProtectionTest {
    private static final String PLANS =
            "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_ola";
    private static final String VISITS =
            "cppv_cp_visit_id,cppv_person_id,cppv_cp_plan_id,cppv_cp_visit_date,cppv_cp_visit_seen";
    private static final String REVIEWS = "cppr_cp_review_id,cppr_person_id,cppr_cp_plan_id,cppr_cp_review_date";
    private static final String MEETINGS = "core_group_id,person_id,cp_plan_id,held_on";

    @TempDir
    private Path path;

    private PlainFolder folder;

    @BeforeEach
    void openTheFolder() {
        folder = new PlainFolder(path);
    }

    @Test
    void aCoreGroupStartsTheNextClockAndAnUnmetOneStartsNone() {
        folder.with(
                        "ssd_cp_plans",
                        PLANS,
                        "P1,C1,2019-05-01,,N", // a Wednesday: the 10th working day is Thursday 16 May
                        "P2,C2,2019-05-01,,N",
                        "P3,C3,2019-05-01,2019-06-10,N",
                        "P4,C4,2019-05-01,2019-05-16,N", // not open on its due day
                        "P5,C5,2019-05-01,,Y", // another council's
                        "P6,C6,2019-05-01,,N",
                        "P7,C7,1819-05-01,,N") // outside the calendar
                .with(
                        "local_core_groups",
                        MEETINGS,
                        "1,C1,P1,2019-05-16",
                        "2,C9,P1,2019-06-27", // 42 days, in another child's name
                        "3,C2,P2,2019-05-17", // a day late; the next is due on 28 June
                        "4,C6,P6,2019-05-10",
                        "5,C6,P6,2019-05-10", // the same day: one meeting; the next is due on 21 June
                        "6,C6,P6,2019-04-30", // before the plan
                        "7,C3,P3,2019-06-11", // after its end
                        "8,C3,none,2019-05-10",
                        "9,C7,P7,2019-05-10");
        assertThat(folder.figure("2019-06-30", "core-group-6w-pct", "2019-05")).isEqualTo("2 | 4 | 50.0 | value");
        assertThat(folder.clocks("2019-06-30", "core-group-6w-pct", "2019-05")).isEqualTo("2 | 2 | 0 | 0 | 0 | false");
        assertThat(folder.figure("2019-06-30", "core-group-6w-pct", "2019-06")).isEqualTo("1 | 3 | 33.3 | value");
        assertThat(folder.clocks("2019-06-30", "core-group-6w-pct", "2019-06")).isEqualTo("1 | 0 | 2 | 0 | 0 | false");
        // In May it was not known that the third plan would end.
        assertThat(folder.clocks("2019-05-31", "core-group-6w-pct", "2019-05")).isEqualTo("2 | 1 | 1 | 0 | 0 | false");
        // On the due day itself what has not been held is not yet due.
        assertThat(folder.clocks("2019-05-16", "core-group-6w-pct", "2019-05-16"))
                .isEqualTo("2 | 0 | 0 | 2 | 0 | false");
        assertThat(folder.clocks("2019-05-15", "core-group-6w-pct", "2019-05")).isEqualTo("0 | 0 | 0 | 0 | 0 | false");
    }

    @Test
    void aFirstMeetingOnTheSaturdayAfterTheTenthWorkingDayIsTenWorkingDaysAfterTheStart() {
        folder.with(
                        "ssd_cp_plans",
                        PLANS,
                        "P1,C1,2019-05-10,,N", // a Friday: the 10th working day is Friday 24 May
                        "P2,C2,2019-05-10,,N")
                .with(
                        "local_core_groups",
                        MEETINGS,
                        "1,C1,P1,2019-05-25", // Saturday
                        "2,C2,P2,2019-05-28"); // Tuesday after the bank holiday: 11
        assertThat(folder.figure("2019-06-30", "core-group-6w-pct", "2019-05")).isEqualTo("1 | 2 | 50.0 | value");
    }

    @Test
    void aVisitIsOfThePlanThatItNamesOrOfThePlansOfItsChildOpenThatDay() {
        folder.with(
                        "ssd_cp_plans",
                        PLANS,
                        "P1,C1,2019-01-01,,N",
                        "P2,C2,2019-01-01,,N",
                        "P3,C3,2019-01-01,,N",
                        "P4,C4,2019-01-01,,N",
                        "P5,C5,2019-01-01,,N",
                        "P6,C6,2019-01-01,,N",
                        "P7,C7,2019-05-17,,N", // 9 working days old
                        "P8,C8,2019-01-01,,N",
                        "P9,C8,2019-02-01,,N",
                        "P10,C10,2019-01-01,,Y",
                        "P11,C11,2019-01-01,,N")
                .with(
                        "ssd_cp_visits",
                        VISITS,
                        "1,C1,P1,2019-05-16,Y", // 10 working days, and 15 days
                        "2,C2,P2,2019-05-15,Y", // 11 and 16
                        "3,C3,,2019-05-20,Y",
                        "4,C4,P3,2019-05-20,Y", // another child's plan
                        "5,C5,none,2019-05-20,Y",
                        "6,C6,P6,2019-05-20,U",
                        "7,C7,P7,2019-05-20,Y",
                        "8,C8,,2019-05-20,Y", // of both plans
                        "9,C11,P11,2019-06-01,Y",
                        "10,C11,P11,2019-05-10,Y"); // 21 days
        assertThat(folder.figure("2019-05-31", "cpp-visit-10wd-pct", "2019-05")).isEqualTo("4 | 9 | 44.4 | value");
        assertThat(folder.figure("2019-05-31", "cpp-visit-20d-pct", "2019-05")).isEqualTo("5 | 9 | 55.6 | value");
        assertThat(folder.figure("2019-05-30", "cpp-visit-20d-pct", "2019-05")).isEqualTo("6 | 9 | 66.7 | value");
        // The plans of 1 January are 20 days old on the 21st, and nobody has been seen.
        assertThat(folder.figure("2019-05-31", "cpp-visit-20d-pct", "2019-01-20"))
                .isEqualTo("0 | 0 |  | not_applicable");
        assertThat(folder.figure("2019-05-31", "cpp-visit-20d-pct", "2019-01-21"))
                .isEqualTo("0 | 8 | 0.0 | value");
    }

    @Test
    void aPlanWhoseStartIsOutsideTheCalendarIsLeftOutAndAVisitThereIsNeverInTime() {
        folder.with("ssd_cp_plans", PLANS, "P1,C1,1819-01-01,,N", "P2,C2,2019-01-01,,N")
                .with("ssd_cp_visits", VISITS, "1,C1,P1,2019-05-30,Y", "2,C2,P2,1819-05-30,Y");
        assertThat(folder.figure("2019-05-31", "cpp-visit-10wd-pct", "2019-05")).isEqualTo("0 | 1 | 0.0 | value");
        assertThat(folder.figure("2019-05-31", "cpp-visit-20d-pct", "2019-05")).isEqualTo("1 | 2 | 50.0 | value");
    }

    @Test
    void everyDeadlineOfAReviewUpToTheDayMustHaveBeenKept() {
        folder.with(
                        "ssd_cp_plans",
                        PLANS,
                        "P1,C1,2019-01-31,,N", // the first is due on 30 April
                        "P2,C2,2019-02-01,,N", // on 1 May
                        "P3,C3,2019-01-31,,N",
                        "P4,C4,2019-01-31,,Y")
                .with(
                        "ssd_cp_reviews",
                        REVIEWS,
                        "1,C1,P1,2019-04-30",
                        "2,C2,P2,2019-05-02", // a day late
                        "3,C3,P3,2019-01-30", // before the start
                        "4,C1,P1,2019-04-30"); // the same day: not the next
        assertThat(folder.figure("2019-12-31", "cpp-review-pct", "2019-04-29")).isEqualTo("0 | 0 |  | not_applicable");
        assertThat(folder.figure("2019-12-31", "cpp-review-pct", "2019-04")).isEqualTo("1 | 2 | 50.0 | value");
        assertThat(folder.figure("2019-12-31", "cpp-review-pct", "2019-05")).isEqualTo("1 | 3 | 33.3 | value");
        assertThat(folder.figure("2019-12-31", "cpp-review-pct", "2019-10-29")).isEqualTo("1 | 3 | 33.3 | value");
        assertThat(folder.figure("2019-12-31", "cpp-review-pct", "2019-10-30")).isEqualTo("0 | 3 | 0.0 | value");
        folder.with("ssd_cp_reviews", REVIEWS, "1,C1,P1,2019-04-30", "2,C2,P1,2019-10-30", "3,C1,P1,2019-11-15");
        assertThat(folder.figure("2019-12-31", "cpp-review-pct", "2019-12")).isEqualTo("1 | 3 | 33.3 | value");
    }

    @Test
    void twoYearsAreMoreThan729Days() {
        folder.with(
                "ssd_cp_plans",
                PLANS,
                "1,C1,2017-05-31,,N", // 730 days on 31 May 2019
                "2,C2,2017-06-01,,N",
                "3,C3,2017-05-01,2019-05-01,N", // 730
                "4,C4,2017-05-02,2019-05-01,N", // 729
                "5,C5,2019-05-09,2019-05-01,N", // ends before it starts
                "6,C6,2015-05-01,2019-05-01,Y",
                "7,C7,2015-05-01,2019-06-01,N"); // not ended as far as is known
        assertThat(folder.figure("2019-05-31", "cpp-2y-open", "2019-05")).isEqualTo("2 |  | 2 | value");
        assertThat(folder.figure("2019-05-31", "cpp-2y-ended-pct", "2019-05")).isEqualTo("1 | 3 | 33.3 | value");
        assertThat(folder.figure("2019-06-30", "cpp-2y-ended-pct", "2019-Q1")).isEqualTo("2 | 4 | 50.0 | value");
    }
}
