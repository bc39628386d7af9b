package org.safeguarding.indicators.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.safeguarding.indicators.safeguarding.Audit;
import org.safeguarding.indicators.safeguarding.AuditExpectation;
import org.safeguarding.indicators.safeguarding.FeedbackScore;
import org.safeguarding.indicators.safeguarding.Professional;
import org.safeguarding.indicators.testing.Histories.Keyed;
import org.safeguarding.indicators.time.Month;

/**
 * What a council knows beside its children: workers of no full-time equivalent or of none that is known, audits in months that
 * expected none or of which nothing was said, feedback without a score.
 */
public final class Quality {
    private Quality() {}

    /**
     * Lists of workers, of whom involvements name some and some others.
     *
     * @return lists of workers
     */
    public static Arbitrary<List<Professional>> professionals() {
        Arbitrary<Optional<BigDecimal>> fte =
                Arbitraries.of("0", "0.5", "0.60", "1").map(BigDecimal::new).optional(0.8);
        return Combinators.combine(Arbitraries.of("W1", "W2", "W4"), fte)
                .as(Professional::new)
                .list()
                .uniqueElements(Professional::key)
                .ofMaxSize(3);
    }

    /**
     * Audits.
     *
     * @param most how many at most
     * @return lists of audits
     */
    public static Arbitrary<List<Audit>> audits(int most) {
        return Combinators.combine(
                        Days.anywhere(), Arbitraries.of("Good", "good", "Inadequate", ""), Arbitraries.of(true, false))
                .as((day, grade, discussed) -> (Keyed<Audit>) key -> new Audit(key, day, grade, discussed))
                .list()
                .ofMaxSize(most)
                .map(made -> Histories.numbered(made, (audit, i) -> audit.of("Q" + i)));
    }

    /**
     * Expectations: of every month of the years most histories fall in, of a few, of none; each month once.
     *
     * @return lists of expectations
     */
    public static Arbitrary<List<AuditExpectation>> expectations() {
        Arbitrary<Long> expected = Arbitraries.of(0L, 1L, 2L, 24L);
        Arbitrary<List<AuditExpectation>> few = Combinators.combine(Days.near(), expected)
                .as((day, many) -> new AuditExpectation(Month.holding(day).firstDay(), many))
                .list()
                .uniqueElements(AuditExpectation::key)
                .ofMaxSize(6);
        Arbitrary<List<AuditExpectation>> all = expected.map(
                many -> Stream.iterate(Month.holding(Days.FIRST), month -> month.firstDay() <= Days.LAST, Month::next)
                        .map(month -> new AuditExpectation(month.firstDay(), many))
                        .toList());
        return Arbitraries.oneOf(few, all);
    }

    /**
     * Feedback.
     *
     * @param most how many at most
     * @return lists of responses
     */
    public static Arbitrary<List<FeedbackScore>> feedback(int most) {
        Arbitrary<OptionalInt> score = Arbitraries.of(0, 3, 4, 6, 7, 10)
                .map(OptionalInt::of)
                .optional(0.8)
                .map(one -> one.orElse(OptionalInt.empty()));
        return Combinators.combine(Days.anywhere(), score)
                .as((day, given) -> (Keyed<FeedbackScore>) key -> new FeedbackScore(key, day, given))
                .list()
                .ofMaxSize(most)
                .map(made -> Histories.numbered(made, (response, i) -> response.of("Y" + i)));
    }
}
