package org.safeguarding.indicators.io.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plausible council of another size and seed has figures that a council could have. */
class SensibleFiguresTest {
    private static final LocalDate AS_AT = LocalDate.of(2019, 5, 31);
    private static final LocalDate YEAR_BEFORE = LocalDate.of(2018, 5, 31);

    @TempDir
    private Path folder;

    private static boolean isInYear(LocalDate day) {
        return day.isAfter(YEAR_BEFORE) && !day.isAfter(AS_AT);
    }

    @ParameterizedTest
    @CsvSource({"0.4, 1", "0.7, 99", "1.6, -3"})
    void ratesAndPercentagesLieWhereCouncilsLie(double size, long seed) throws IOException {
        SyntheticExtract.generate(Profile.plausible(size), seed, folder);
        Written written = new Written(folder);
        double population = population(written);
        assertThat(population / size).isBetween(60_000.0, 75_000.0);

        double referrals = 0;
        double again = 0;
        for (List<Written.Line> child :
                written.by("ssd_cin_episodes", "cine_person_id").values()) {
            for (Written.Line referral : child) {
                LocalDate day = referral.date("cine_referral_date");
                if (isInYear(day)) {
                    referrals++;
                    again += child.stream()
                                    .map(other -> other.date("cine_referral_date"))
                                    .anyMatch(other -> !other.isBefore(day.minusMonths(12)) && other.isBefore(day))
                            ? 1
                            : 0;
                }
            }
        }
        assertThat(referrals / population * 10_000).isBetween(400.0, 520.0);
        assertThat(again / referrals).isBetween(0.12, 0.20);

        List<Written.Line> plans = written.rows("ssd_cp_plans");
        double starts = plans.stream()
                .filter(plan -> plan.text("cppl_cp_plan_ola").equals("N"))
                .filter(plan -> isInYear(plan.date("cppl_cp_plan_start_date")))
                .count();
        assertThat(starts / population * 10_000).isBetween(45.0, 70.0);
        assertThat(share(written, "ssd_cp_visits", "cppv_cp_visit_seen")).isBetween(0.9, 0.99);
        assertThat(decidedWithinADay(written)).isBetween(0.6, 0.76);
        assertThat(permanent(written)).isBetween(0.6, 0.85);
    }

    /** The newest row of the ages 0 to 17. */
    private static double population(Written written) throws IOException {
        double newest = 0;
        for (Written.Line row : written.rows("local_population")) {
            if (row.text("age_from").equals("0") && row.text("age_to").equals("17")) {
                newest = Double.parseDouble(row.text("persons"));
            }
        }
        return newest;
    }

    private static double share(Written written, String table, String flag) throws IOException {
        List<Written.Line> rows = written.rows(table);
        return rows.stream().filter(row -> row.text(flag).equals("Y")).count() / (double) rows.size();
    }

    private static double decidedWithinADay(Written written) throws IOException {
        double within = 0;
        double all = 0;
        for (Written.Line row : written.rows("local_contact_decisions")) {
            all++;
            if (!row.isBlank("decided_at")) {
                LocalDateTime received = LocalDateTime.parse(row.text("received_at"));
                LocalDateTime decided = LocalDateTime.parse(row.text("decided_at"));
                assertThat(decided).isAfter(received);
                within += Duration.between(received, decided).compareTo(Duration.ofHours(24)) <= 0 ? 1 : 0;
            }
        }
        return within / all;
    }

    private static double permanent(Written written) throws IOException {
        Map<String, List<Written.Line>> snapshots = written.by("local_workforce", "as_at");
        assertThat(snapshots).hasSize(21).containsKey("2019-05-24");
        double posts = 0;
        double permanent = 0;
        for (Written.Line row : snapshots.get("2019-05-24")) {
            posts += Double.parseDouble(row.text("posts_fte"));
            permanent += Double.parseDouble(row.text("permanent_fte"));
        }
        return permanent / posts;
    }
}
