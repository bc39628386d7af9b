package org.safeguarding.indicators.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.indicator.OwnRows;
import org.safeguarding.indicators.indicator.OwnTable;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;

/** The generators for records of one's own, and what is printed of them. */
class KitProperties {
    record Job(
            String key,
            String home,
            LocalDate from,
            @Nullable LocalDate to,
            Optional<LocalDateTime> seen,
            boolean urgent,
            int size) {}

    private static final OwnTable<Job> JOBS = OwnTable.of("jobs", Job::home, Job::key);

    @Property(tries = 200)
    void whatIsPrintedIsReadBack(@ForAll("jobs") OwnRows<Job> jobs) {
        assertThat(JOBS.of(OwnCase.rows(Job.class, CaseText.of(jobs)))).isEqualTo(jobs);
    }

    @Example
    void aFailureShrinksToOneSubjectAndTwoRows(@ForAll Random random) {
        RandomGenerator<OwnRows<Job>> generator = jobs().generator(100);
        Shrinkable<OwnRows<Job>> failing = generator.next(random);
        while (!fails(failing.value())) {
            failing = generator.next(random);
        }
        Optional<Shrinkable<OwnRows<Job>>> smaller = smaller(failing);
        while (smaller.isPresent()) {
            failing = smaller.get();
            smaller = smaller(failing);
        }

        assertThat(failing.value().subjects())
                .singleElement()
                .satisfies(subject -> assertThat(subject.rows()).hasSize(2));
    }

    /** As what goes wrong between two rows of one subject does, whatever else there is. */
    private static boolean fails(OwnRows<Job> jobs) {
        return jobs.subjects().stream().anyMatch(subject -> subject.rows().size() >= 2);
    }

    private static Optional<Shrinkable<OwnRows<Job>>> smaller(Shrinkable<OwnRows<Job>> failing) {
        return failing.shrink().filter(one -> fails(one.value())).findFirst();
    }

    @Example
    void aSampleIsReportedAsACase() {
        Job job = new Job("J1", "H1", LocalDate.of(2019, Month.MAY, 31), null, Optional.empty(), true, 3);
        Object reported = new CaseReporting().report(JOBS.of(ImmutableList.of(job)));

        assertThat(reported).hasToString("""
                to paste into OwnCase.rows(Job.class, ...):
                given jobs
                | key | home | from | to | seen | urgent | size |
                | J1 | H1 | 2019-05-31 |  |  | true | 3 |
                """);
    }

    @Provide
    Arbitrary<OwnRows<Job>> jobs() {
        return OwnHistories.of(
                JOBS,
                Combinators.combine(
                                Days.near(),
                                Days.endings(DayAllowance.calendarDays(28)),
                                Moments.near(),
                                Moments.endings(72))
                        .as((day, end, seen, later) -> (subject, key) -> new Job(
                                key,
                                subject,
                                Day.toDate(day),
                                date(end.after(day)),
                                later.after(seen),
                                day % 2 == 0,
                                day)));
    }

    private static @Nullable LocalDate date(int day) {
        return day == Day.NONE ? null : Day.toDate(day);
    }
}
