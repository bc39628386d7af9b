package org.safeguarding.indicators.examples.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Windows, periods and counts worked by hand: numerator, denominator, value and status. */
class PlainReportTest {
    private static final String EPISODES = "cine_referral_id,cine_person_id,cine_referral_date,cine_close_date";
    private static final String PLANS =
            "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_ola";
    private static final String LOOKED_AFTER =
            "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_ceased_date";
    private static final String CONTACTS =
            "cont_contact_id;cont_person_id;cont_contact_date;cont_contact_source_code;cont_contact_outcome_json";
    private static final String POPULATION = "area_code,reference_date,age_from,age_to,persons,vintage";

    @TempDir
    private Path path;

    private PlainFolder folder;

    @BeforeEach
    void openTheFolder() {
        folder = new PlainFolder(path);
    }

    @Test
    void thePublishedReferralsOf2018And2019GiveThePublishedRates() {
        // Department for Education, children in need 2024, table C6: Lewisham, referrals by month of the years to
        // March.
        int[] referrals = {
            198, 313, 271, 262, 233, 239, 318, 336, 240, 362, 239, 282, //
            194, 261, 280, 277, 206, 299, 275, 289, 168, 257, 258, 248, 266, 357
        };
        List<String> rows = new ArrayList<>(List.of(EPISODES));
        for (int month = 0; month < referrals.length; month++) {
            for (int i = 0; i < referrals[month]; i++) {
                rows.add("R%d-%d,C%d,%s-%02d,"
                        .formatted(month, i, i, YearMonth.of(2017, 4).plusMonths(month), 1 + i % 28));
            }
        }
        folder.with("ssd_cin_episodes", rows.toArray(String[]::new))
                .with("local_population", POPULATION, "X,2018-06-30,0,17,68530,");
        assertThat(folder.figure("2019-05-31", "referral-rate-12m", "2019-01"))
                .isEqualTo("3027 | 68530 | 441.7 | value");
        assertThat(folder.figure("2019-05-31", "referral-rate-12m", "2019-02"))
                .isEqualTo("3046 | 68530 | 444.5 | value");
        assertThat(folder.figure("2019-05-31", "referral-rate-12m", "2019-03"))
                .isEqualTo("3012 | 68530 | 439.5 | value");
        assertThat(folder.figure("2019-05-31", "referral-rate-12m", "2019-04"))
                .isEqualTo("3084 | 68530 | 450.0 | value");
        assertThat(folder.figure("2019-05-31", "referral-rate-12m", "2019-Q1"))
                .isEqualTo("3180 | 68530 | 464.0 | value");
        assertThat(folder.figure("2019-05-31", "referrals", "2018/19")).isEqualTo("3012 |  | 3012 | value");
    }

    @Test
    void aRollingYearHoldsTwelveWholeMonthsAtAMonthEndAndElseADayLessTwelveMonths() {
        folder.with(
                "ssd_cin_episodes",
                EPISODES,
                "1,C1,2019-02-28,",
                "2,C1,2019-03-01,",
                "3,C2,2020-02-28,",
                "4,C3,2020-02-29,",
                "5,C4,2020-03-01,",
                "6,C5,2021-02-28,");
        assertThat(referrals("2021-02-28", "2021-02")).isEqualTo("2"); // 1 March 2020 on: not the 29th
        assertThat(referrals("2021-02-27", "2021-02")).isEqualTo("3"); // (27 February 2020, 27 February 2021]
        assertThat(referrals("2020-02-29", "2020-02")).isEqualTo("3"); // 1 March 2019 on
        assertThat(referrals("2020-02-28", "2020-02")).isEqualTo("2"); // (28 February 2019, 28 February 2020]
        assertThat(referrals("2021-02-28", "2020-02-28")).isEqualTo("2");
    }

    @Test
    void aReferralIsOneAgainFromTwelveCalendarMonthsBeforeToTheDayBefore() {
        folder.with(
                "ssd_cin_episodes",
                EPISODES,
                "1,C1,2018-05-10,",
                "2,C1,2019-05-10,", // exactly twelve months: again
                "3,C2,2018-05-09,",
                "4,C2,2019-05-10,", // a day more: not
                "5,C3,2019-05-11,",
                "6,C3,2019-05-11,", // the same day: neither
                "7,C4,2019-05-12,",
                "8,C4,2019-05-13,"); // the day before: again
        assertThat(folder.figure("2019-05-31", "rereferral-pct-12m", "2019-05")).isEqualTo("2 | 6 | 33.3 | value");
        folder.with(
                "ssd_cin_episodes",
                EPISODES,
                "1,C1,2019-02-28,",
                "2,C1,2020-02-29,", // looks back to 28 February 2019
                "3,C2,2019-02-27,",
                "4,C2,2020-02-29,");
        assertThat(folder.figure("2020-02-29", "rereferral-pct-12m", "2020-02")).isEqualTo("1 | 2 | 50.0 | value");
    }

    @Test
    void aPlanOfOneDayIsNeverOpenButStartsAndComesBefore() {
        folder.with(
                        "ssd_cp_plans",
                        PLANS,
                        "1,C1,2019-05-08,2019-05-08,N",
                        "2,C1,2019-05-09,2019-05-31,N", // a second; it ends on the day that is read
                        "3,C2,2015-01-01,2016-01-01,N",
                        "4,C2,2019-05-31,,N", // a second, however long ago
                        "5,C3,2019-05-10,2019-06-01,N", // ends after the as-at date
                        "6,C4,2018-01-01,2018-02-01,Y",
                        "7,C4,2019-05-10,2019-05-01,N", // the earlier is another council's; ends before it starts
                        "8,C5,2019-05-10,,Y")
                .with("local_population", POPULATION, "X,2018-06-30,0,17,1,", "X,2019-06-30,0,17,20000,");
        assertThat(folder.figure("2019-05-31", "cpp-open", "2019-05")).isEqualTo("2 |  | 2 | value");
        assertThat(folder.figure("2019-05-31", "cpp-open", "2019-05-08")).isEqualTo("0 |  | 0 | value");
        assertThat(folder.figure("2019-05-31", "cpp-repeat-pct-12m", "2019-05")).isEqualTo("2 | 5 | 40.0 | value");
        assertThat(folder.figure("2019-05-31", "cpp-start-rate-12m", "2019-05")).isEqualTo("5 | 20000 | 2.5 | value");
    }

    @Test
    void aQuarterOfWhichAPartIsOverIsTheMeanOfTheMonthsBegun() {
        folder.with(
                        "ssd_cin_episodes",
                        EPISODES,
                        "1,C1,2018-01-01,",
                        "2,C2,2019-05-17,", // from the as-at date
                        "3,C3,2018-01-01,2019-04-30", // closed on the day that is read
                        "4,C4,2018-01-01,", // on another council's plan
                        "5,C5,2018-01-01,", // looked after until May
                        "6,C2,2019-05-17,") // the same child twice
                .with("ssd_cp_plans", PLANS, "1,C4,2018-01-01,,Y", "2,C9,2018-05-18,,N", "3,C9,2019-04-02,,N")
                .with("ssd_cla_episodes", LOOKED_AFTER, "1,C5,2018-01-01,2019-05-17")
                .with("local_population", POPULATION, "X,2019-06-30,0,17,10000,2020");
        assertThat(folder.figure("2019-05-17", "cin-open", "2019-04")).isEqualTo("1 |  | 1 | value");
        assertThat(folder.figure("2019-05-17", "cin-open", "2019-05")).isEqualTo("3 |  | 3 | value");
        assertThat(folder.figure("2019-05-17", "cin-open", "2019-06")).isEqualTo(" |  |  | not_available");
        assertThat(folder.figure("2019-05-17", "cin-open", "2019-Q1")).isEqualTo("4 | 2 | 2.0 | value");
        assertThat(folder.figure("2019-05-17", "cin-rate", "2019-Q1")).isEqualTo("4 | 20000 | 2.0 | value");
        // April: 2 starts, one of them again. May: the same on the 17th, and on the 18th the first of them has left.
        assertThat(folder.figure("2019-05-17", "cpp-repeat-pct-12m", "2019-Q1")).isEqualTo(" |  | 50.0 | value");
        assertThat(folder.figure("2019-05-18", "cpp-repeat-pct-12m", "2019-Q1")).isEqualTo(" |  | 75.0 | value");
        PlainCell mean = folder.cell("2019-05-17", "cin-rate", "2019-Q1");
        assertThat(mean.window()).isEqualTo("mean_of_month_ends");
        assertThat(mean.partPeriod()).isEqualTo("true");
        assertThat(mean.population()).isEqualTo("10000");
        assertThat(mean.populationVintage()).isEqualTo("2020");
        assertThat(folder.cell("2019-05-17", "cin-open", "2018/19").window()).isEqualTo("as_at");
    }

    @Test
    void aMonthWithoutADenominatorIsLeftOutOfAMean() {
        folder.with("ssd_cp_plans", PLANS, "1,C1,2018-01-01,,N", "2,C1,2019-05-02,,N", "3,C2,2019-06-03,,N");
        assertThat(folder.figure("2019-06-30", "cpp-repeat-pct-12m", "2019-04")).isEqualTo("0 | 0 |  | not_applicable");
        assertThat(folder.figure("2019-06-30", "cpp-repeat-pct-12m", "2019-Q1")).isEqualTo(" |  | 75.0 | value");
        assertThat(folder.figure("2019-04-30", "cpp-repeat-pct-12m", "2019-Q1")).isEqualTo(" |  |  | not_applicable");
    }

    @Test
    void contactsAreBrokenDownByTheWholeListOfSources() {
        folder.with(
                "ssd_contacts",
                CONTACTS,
                "1;C1;2019-05-01;1a;{\"NEW_REFERRAL_FLAG\":\"Y\"}",
                "2;C1;2019-05-31;3F;{\"NEW_REFERRAL_FLAG\":\"N\"}",
                "3;C2;2019-05-31;11;{\"EXISTING_REFERRAL_FLAG\":\"Y\"}",
                "4;C2;2019-06-01;6;");
        assertThat(folder.figure("2019-06-30", "contacts", "2019-05")).isEqualTo("3 |  | 3 | value");
        assertThat(folder.figure("2019-06-30", "contact-children", "2019-05")).isEqualTo("2 |  | 2 | value");
        assertThat(folder.figure("2019-06-30", "contacts-progressed", "2019-05"))
                .isEqualTo("1 |  | 1 | value");
        assertThat(folder.figure("2019-06-30", "contacts-progressed-pct", "2019-05"))
                .isEqualTo("1 | 3 | 33.3 | value");
        assertThat(folder.figure("2019-06-30", "contacts-by-source", "2019-05")).isEqualTo("3 |  | 3 | value");
        assertThat(folder.figure("2019-06-30", "contacts-by-source", "2019-05", "source", "individual"))
                .isEqualTo("1 | 3 | 33.3 | value");
        assertThat(folder.figure("2019-06-30", "contacts-by-source", "2019-05", "source", "unknown"))
                .isEqualTo("1 | 3 | 33.3 | value");
        assertThat(folder.figure("2019-06-30", "contacts-by-source", "2019-05", "source", "police"))
                .isEqualTo("0 | 3 | 0.0 | value");
        assertThat(folder.figure("2019-06-30", "contacts-by-source", "2019-04", "source", "police"))
                .isEqualTo("0 | 0 |  | not_applicable");
        assertThat(folder.figure("2019-06-30", "contacts", "2019-Q1")).isEqualTo("4 |  | 4 | value");
        assertThat(folder.figure("2019-06-30", "contacts", "2019-05-31")).isEqualTo("2 |  | 2 | value");
    }

    @Test
    void zeroAndMissingAndNotBegunAreKeptApart() throws Exception {
        folder.with("ssd_contacts", CONTACTS).with("ssd_cin_episodes", EPISODES, "1,C1,2019-02-30,");
        assertThat(folder.figure("2019-06-30", "contacts", "2019-05")).isEqualTo("0 |  | 0 | value");
        assertThat(folder.figure("2019-06-30", "contacts-progressed-pct", "2019-05"))
                .isEqualTo("0 | 0 |  | not_applicable");
        assertThat(folder.figure("2019-06-30", "contacts", "2019-07")).isEqualTo(" |  |  | not_available");
        assertThat(folder.figure("2019-06-30", "assessments-started", "2019-05"))
                .isEqualTo(" |  |  | not_available");
        assertThat(folder.figure("2019-06-30", "referrals", "2019-05")).isEqualTo("0 |  | 0 | value");
        assertThat(folder.cell("2019-06-30", "referrals", "2019-05").rejectedRows())
                .isEqualTo("1");
        assertThat(PlainReport.of(path, LocalDate.of(2019, 6, 30), List.of("2019-07"))
                        .values())
                .allMatch(cell ->
                        cell.status().equals("not_available") && cell.group().isEmpty())
                .hasSameSizeAs(PlainCatalogue.ALL);
    }

    @Test
    void aFigureThatReachesBeforeWhatATableCoversIsNotAvailable() {
        folder.with("ssd_cin_episodes", EPISODES, "1,C1,2019-05-10,")
                .with("ssd_cp_plans", PLANS)
                .with("ssd_cla_episodes", LOOKED_AFTER)
                .with("local_population", POPULATION, "X,2018-06-30,0,17,10000,");
        covers("2018-06-01");
        assertThat(folder.cell("2019-05-31", "referral-rate-12m", "2019-05").status())
                .isEqualTo("value");
        assertThat(folder.cell("2019-05-31", "rereferral-pct-12m", "2019-05").status())
                .isEqualTo("not_available");
        covers("2018-06-02");
        assertThat(folder.cell("2019-05-31", "referral-rate-12m", "2019-05").status())
                .isEqualTo("not_available");
        covers("2017-06-01");
        assertThat(folder.cell("2019-05-31", "rereferral-pct-12m", "2019-05").status())
                .isEqualTo("value");
        covers("2017-06-02");
        assertThat(folder.cell("2019-05-31", "rereferral-pct-12m", "2019-05").status())
                .isEqualTo("not_available");
        covers("2019-05-02");
        assertThat(folder.cell("2019-05-31", "referrals", "2019-05").status()).isEqualTo("not_available");
        assertThat(folder.cell("2019-05-31", "referrals", "2019-05-02").status())
                .isEqualTo("value");
        assertThat(folder.cell("2019-05-31", "cin-open", "2019-05").status()).isEqualTo("value");
    }

    private void covers(String from) {
        folder.file("extract.json", "{\"covers\": {\"ssd_cin_episodes\": {\"from\": \"%s\"}}}".formatted(from));
    }

    private String referrals(String asAt, String period) {
        return folder.cell(asAt, "rereferral-pct-12m", period).denominator();
    }
}
