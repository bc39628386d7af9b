package org.safeguarding.indicators.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeguarding.indicators.calculation.Fraction;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Explanation;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.OwnRow;
import org.safeguarding.indicators.indicator.OwnRows;
import org.safeguarding.indicators.indicator.OwnSubject;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.tally.Contribution;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Reading;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/**
 * All the laws of an indicator over records of a service's own. How to reorder them, to give them other keys and to forget what
 * came after a day follows from the records and {@link AsKnown}.
 *
 * <p>Immutable. The work grows with the square of the subjects and of the periods: a handful of each finds what there is.
 *
 * @param <T> the record
 * @param <P> the parts counted
 */
public final class OwnLaws<T, P extends Enum<P>> {
    private final Indicator<OwnRows<T>, P> indicator;
    private final AsKnown<T> known;
    private final IndicatorLaws<OwnRows<T>, P> laws;
    private final ImmutableList<PlainLoop<? super ImmutableList<T>, P>> loops;

    private OwnLaws(
            Indicator<OwnRows<T>, P> indicator,
            AsKnown<T> known,
            IndicatorLaws<OwnRows<T>, P> laws,
            ImmutableList<PlainLoop<? super ImmutableList<T>, P>> loops) {
        this.indicator = indicator;
        this.known = known;
        this.laws = laws;
        this.loops = loops;
    }

    static <T, P extends Enum<P>> OwnLaws<T, P> of(Indicator<OwnRows<T>, P> indicator, AsKnown<T> known) {
        IndicatorLaws<OwnRows<T>, P> laws = Laws.indicator(indicator)
                .reordering(OwnLaws::backwards)
                .relabelling(OwnLaws::relabelled)
                .truncating((rows, day) -> knownOn(rows, known, Day.toDate(day)))
                .disclosing();
        boolean share = indicator.measure().unit() == Unit.PERCENT
                && indicator.measure().fraction().filter(OwnLaws::isShare).isPresent();
        return new OwnLaws<>(indicator, known, share ? laws.ofDisjointParts() : laws, ImmutableList.of());
    }

    private static <P extends Enum<P>> boolean isShare(Fraction<P> fraction) {
        return fraction.denominator()
                .filter(whole ->
                        whole.minus().isEmpty() && fraction.numerator().minus().isEmpty())
                .filter(whole -> ImmutableSet.copyOf(whole.plus())
                        .containsAll(fraction.numerator().plus()))
                .isPresent();
    }

    /**
     * Holds {@link Law#AGREES} too: for each subject and period, in the parts that the measure reads.
     *
     * @param loop says what counts of the records about one subject, as known at the as-at date, in the order they came
     * @return these laws with that one
     */
    public OwnLaws<T, P> agrees(PlainLoop<? super ImmutableList<T>, P> loop) {
        ImmutableList<PlainLoop<? super ImmutableList<T>, P>> more =
                ImmutableList.<PlainLoop<? super ImmutableList<T>, P>>builder()
                        .addAll(loops)
                        .add(loop)
                        .build();
        return new OwnLaws<>(indicator, known, laws, more);
    }

    /**
     * Holds {@link Law#TIMESCALE} too, for clocks of a service's own; the built-in ones are held to it without being asked.
     *
     * @param longer the same indicator with a longer timescale; not by due day, since that moves
     * @return these laws with that one
     */
    public OwnLaws<T, P> lengthened(Indicator<OwnRows<T>, P> longer) {
        return new OwnLaws<>(indicator, known, laws.lengthened(longer), loops);
    }

    /**
     * Holds the indicator to the laws.
     *
     * @param rows the records to try it on
     * @param asAt the as-at date
     * @param periods the periods to ask for
     * @return the violations, the first of each law and subject; empty if there are none
     */
    public ImmutableList<Violation> violations(OwnRows<T> rows, LocalDate asAt, Iterable<Period> periods) {
        Violations broken = Violations.asAt(asAt);
        broken.addAll(laws.violations(rows, asAt, periods));
        OwnRows<T> then = knownOn(rows, known, asAt);
        for (PlainLoop<? super ImmutableList<T>, P> loop : loops) {
            for (Period period : periods) {
                if (period.firstDay() <= Day.of(asAt)) {
                    then.subjects().forEach(subject -> agreement(loop, then, subject, asAt, period, broken));
                }
            }
        }
        return broken.list();
    }

    /**
     * How much of the records a trial sees. One in which next to nothing counts finds no mistake, whatever the laws.
     *
     * @param rows the records to try it on
     * @param asAt the as-at date
     * @param periods the periods to ask for
     * @return how many records were known at the as-at date, and how many of them count in the parts that the measure reads
     */
    public Counting counting(OwnRows<T> rows, LocalDate asAt, Iterable<Period> periods) {
        OwnRows<T> then = knownOn(rows, known, asAt);
        Evaluation<OwnRows<T>> evaluation = Evaluation.of(then, asAt);
        Set<P> read = read();
        Set<String> counted = new HashSet<>();
        for (Period period : periods) {
            for (Explanation.Step step : evaluation.explain(indicator, period).steps()) {
                for (Contribution<?> c : step.contributions()) {
                    if (read.contains(indicator.parts().cast(c.part()))) {
                        counted.add(c.through().key());
                        c.because().forEach(row -> counted.add(row.key()));
                    }
                }
            }
        }
        int all = then.subjects().stream()
                .mapToInt(subject -> subject.rows().size())
                .sum();
        return new Counting(all, Math.min(all, counted.size()));
    }

    private void agreement(
            PlainLoop<? super ImmutableList<T>, P> loop,
            OwnRows<T> rows,
            OwnSubject<T> subject,
            LocalDate asAt,
            Period period,
            Violations broken) {
        int last = Math.min(period.lastDay(), Day.of(asAt));
        int first = indicator.window().windowFor(period.kind()).startOf(last);
        ImmutableList<T> records = subject.rows().stream().map(OwnRow::row).collect(ImmutableList.toImmutableList());
        Agreement<P> agreement = new Agreement<>(indicator.parts());
        agreement.add(loop, records, Seen.of(first, last, Day.of(asAt)));
        Reading<P> reading = Evaluation.of(rows.with(List.of(subject)), asAt)
                .tally(indicator, period.kind(), Dates.of(last))
                .at(last);
        agreement.check(subject.key(), period.label(), read(), reading, broken);
    }

    /** The parts that the measure reads. */
    private Set<P> read() {
        return indicator.measure().fraction().map(OwnLaws::read).orElseGet(() -> EnumSet.allOf(indicator.parts()));
    }

    private static <P extends Enum<P>> Set<P> read(Fraction<P> fraction) {
        ImmutableSet.Builder<P> parts = ImmutableSet.builder();
        parts.addAll(fraction.numerator().plus()).addAll(fraction.numerator().minus());
        fraction.denominator().ifPresent(whole -> parts.addAll(whole.plus()).addAll(whole.minus()));
        return parts.build();
    }

    private static <T> OwnRows<T> backwards(OwnRows<T> rows) {
        return rows.with(rows.subjects().reverse().stream()
                .map(subject -> new OwnSubject<>(subject.key(), subject.rows().reverse()))
                .toList());
    }

    /** One letter before each key leaves the order of keys as it is. */
    private static <T> OwnRows<T> relabelled(OwnRows<T> rows) {
        return rows.with(rows.subjects().stream()
                .map(subject -> new OwnSubject<>(
                        "s" + subject.key(),
                        subject.rows().stream()
                                .map(row -> new OwnRow<>("r" + row.key(), row.row()))
                                .collect(ImmutableList.toImmutableList())))
                .toList());
    }

    private static <T> OwnRows<T> knownOn(OwnRows<T> rows, AsKnown<T> known, LocalDate day) {
        return rows.with(rows.subjects().stream()
                .map(subject -> new OwnSubject<>(
                        subject.key(),
                        subject.rows().stream()
                                .flatMap(row ->
                                        known.on(row.row(), day).map(then -> new OwnRow<>(row.key(), then)).stream())
                                .collect(ImmutableList.toImmutableList())))
                .toList());
    }

    /** The id of the indicator. */
    @Override
    public String toString() {
        return indicator.id();
    }
}
