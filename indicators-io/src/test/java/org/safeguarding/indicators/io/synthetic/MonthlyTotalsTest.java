package org.safeguarding.indicators.io.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A profile that is kept to is met in every month, whatever the seed. */
class MonthlyTotalsTest {
    private static final List<YearMonth> RECENT = months(YearMonth.of(2018, 10));
    /** From the second year on, when there is enough to choose from. */
    private static final List<YearMonth> SETTLED = months(YearMonth.of(2017, 10));

    @TempDir
    private Path folder;

    private static List<YearMonth> months(YearMonth first) {
        return first.atDay(1)
                .datesUntil(ExactProfile.AS_AT.plusDays(1))
                .map(YearMonth::from)
                .distinct()
                .toList();
    }

    private Written generate(long seed) throws IOException {
        SyntheticExtract.generate(ExactProfile.profile(), seed, folder);
        return new Written(folder);
    }

    private static long count(List<Written.Line> rows, String date, YearMonth month) {
        return rows.stream()
                .filter(row -> row.text(date).startsWith(month.toString()))
                .count();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20190531, -7})
    void flowsHaveTheirTotals(long seed) throws IOException {
        Written written = generate(seed);
        List<Written.Line> referrals = written.rows("ssd_cin_episodes");
        for (YearMonth month : months(YearMonth.of(2016, 4))) {
            assertThat(count(referrals, "cine_referral_date", month)).isEqualTo(ExactProfile.value(Series.REFERRALS));
        }
        List<Written.Line> assessments = written.rows("ssd_cin_assessments");
        List<Written.Line> enquiries = written.rows("ssd_s47_enquiry");
        List<Written.Line> conferences = written.rows("ssd_initial_cp_conference");
        List<Written.Line> plans = written.rows("ssd_cp_plans");
        plans.removeIf(plan -> plan.text("cppl_cp_plan_ola").equals("Y"));
        for (YearMonth month : SETTLED) {
            assertThat(count(assessments, "cina_assessment_start_date", month))
                    .isEqualTo(ExactProfile.value(Series.ASSESSMENTS_STARTED));
            assertThat(count(enquiries, "s47e_s47_start_date", month)).isEqualTo(ExactProfile.value(Series.ENQUIRIES));
            assertThat(count(conferences, "icpc_icpc_date", month)).isEqualTo(ExactProfile.value(Series.CONFERENCES));
            assertThat(count(plans, "cppl_cp_plan_start_date", month))
                    .isEqualTo(ExactProfile.value(Series.PLAN_STARTS));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20190531, -7})
    void contactsHaveTheirTotalsChildrenAndOutcomes(long seed) throws IOException {
        List<Written.Line> contacts = generate(seed).rows("ssd_contacts");
        for (YearMonth month : RECENT) {
            Set<String> children = new HashSet<>();
            int total = 0;
            int progressed = 0;
            for (Written.Line contact : contacts) {
                if (contact.text("cont_contact_date").startsWith(month.toString())) {
                    total++;
                    children.add(contact.text("cont_person_id"));
                    progressed += contact.text("cont_contact_outcome_json").contains("NEW_REFERRAL_FLAG") ? 1 : 0;
                }
            }
            assertThat(total).isEqualTo(ExactProfile.value(Series.CONTACTS));
            assertThat(children).hasSize(ExactProfile.value(Series.CONTACT_CHILDREN));
            assertThat(progressed).isEqualTo(ExactProfile.value(Series.CONTACTS_PROGRESSED));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20190531, -7})
    void rereferralsHaveTheirTotalsAndComeWithinTwelveMonths(long seed) throws IOException {
        Written written = generate(seed);
        for (YearMonth month : SETTLED) {
            int again = 0;
            for (List<Written.Line> child :
                    written.by("ssd_cin_episodes", "cine_person_id").values()) {
                for (Written.Line referral : child) {
                    LocalDate day = referral.date("cine_referral_date");
                    if (YearMonth.from(day).equals(month) && isReferredBefore(child, day)) {
                        again++;
                    }
                }
            }
            assertThat(again).as("%s", month).isEqualTo(ExactProfile.value(Series.RE_REFERRALS));
        }
    }

    private static boolean isReferredBefore(List<Written.Line> child, LocalDate day) {
        return child.stream()
                .map(other -> other.date("cine_referral_date"))
                .anyMatch(other -> !other.isBefore(day.minusMonths(12)) && other.isBefore(day));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20190531, -7})
    void stocksHaveTheirSizeAtEveryMonthEnd(long seed) throws IOException {
        Written written = generate(seed);
        List<Written.Line> plans = written.rows("ssd_cp_plans");
        List<Written.Line> care = written.rows("ssd_cla_episodes");
        List<Written.Line> fostering = written.rows("local_private_fostering");
        for (YearMonth month : RECENT) {
            LocalDate end = month.atEndOfMonth();
            Set<String> elsewhere = new HashSet<>();
            int own = 0;
            for (Written.Line plan : plans) {
                if (plan.holds("cppl_cp_plan_start_date", "cppl_cp_plan_end_date", end)) {
                    elsewhere.add(plan.text("cppl_person_id"));
                    own += plan.text("cppl_cp_plan_ola").equals("N") ? 1 : 0;
                }
            }
            Set<String> lookedAfter = new HashSet<>();
            for (Written.Line episode : care) {
                if (episode.holds("clae_cla_episode_start_date", "clae_cla_episode_ceased_date", end)) {
                    lookedAfter.add(episode.text("clae_person_id"));
                }
            }
            assertThat(lookedAfter).hasSize(ExactProfile.value(Series.LOOKED_AFTER_OPEN));
            elsewhere.addAll(lookedAfter);
            Set<String> inNeed = new HashSet<>();
            for (Written.Line episode : written.rows("ssd_cin_episodes")) {
                if (episode.holds("cine_referral_date", "cine_close_date", end)
                        && !elsewhere.contains(episode.text("cine_person_id"))) {
                    inNeed.add(episode.text("cine_person_id"));
                }
            }
            assertThat(own).as("%s", month).isEqualTo(ExactProfile.value(Series.PLANS_OPEN));
            assertThat(inNeed).hasSize(ExactProfile.value(Series.CIN_OPEN));
            assertThat(fostering.stream().filter(row -> row.holds("started_on", "ended_on", end)))
                    .hasSize(ExactProfile.value(Series.PRIVATE_FOSTERING_OPEN));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20190531, -7})
    void sharesComeOutAsAskedFor(long seed) throws IOException {
        Written written = generate(seed);
        List<Written.Line> finished = written.rows("ssd_cin_assessments");
        finished.removeIf(row -> row.isBlank("cina_assessment_auth_date")
                || row.date("cina_assessment_auth_date").isBefore(LocalDate.of(2018, 1, 1)));
        long service = finished.stream()
                .filter(row -> row.text("cina_assessment_outcome_json").contains("PROV_OF_SERVICES_FLAG"))
                .count();
        assertThat(100.0 * service / finished.size()).isCloseTo(ExactProfile.value(Series.SERVICE_PCT), within(1.0));
        Workdays workdays = new Workdays(ExactProfile.FIRST_DAY, ExactProfile.AS_AT);
        long within45 = finished.stream()
                .filter(row -> workdays.elapsed(
                                Days.of(row.date("cina_assessment_start_date")),
                                Days.of(row.date("cina_assessment_auth_date")))
                        <= 45)
                .count();
        assertThat(100.0 * within45 / finished.size())
                .isCloseTo(ExactProfile.value(Series.ASSESSED_45WD_PCT), within(4.0));
    }
}
