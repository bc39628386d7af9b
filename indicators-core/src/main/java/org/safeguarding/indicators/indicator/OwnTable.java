package org.safeguarding.indicators.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.calculation.DayField;
import org.safeguarding.indicators.calculation.Rows;
import org.safeguarding.indicators.calculation.Through;
import org.safeguarding.indicators.calculation.TimeField;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * A table of records that a service has already: classes of its own, which need to implement nothing. Declared once, it gives
 * the fields that definitions are made of, and makes a data set of a list, a stream or the rows of a query.
 *
 * <h2>Example</h2>
 *
 * <pre>{@code
 * OwnTable<Repair> repairs = OwnTable.of("repairs", Repair::home, Repair::number);
 * Evaluation<OwnRows<Repair>> evaluation = Evaluation.of(repairs.of(stream), asAt);
 * Result result = evaluation.result(indicator, Period.parse("2019-05"));
 * }</pre>
 *
 * <p>Immutable; safe for use by many threads.
 *
 * @param <T> the record
 */
public final class OwnTable<T> {
    private final String name;
    private final Function<? super T, String> subject;
    private final Function<? super T, String> key;

    private OwnTable(String name, Function<? super T, String> subject, Function<? super T, String> key) {
        this.name = name;
        this.subject = subject;
        this.key = key;
    }

    /**
     * Declares a table.
     *
     * @param name its name, for coverage and messages
     * @param subject the key of the home, child or case that a record is about; never a name
     * @param key the key of a record, for evidence: one that no other record has
     * @param <T> the record
     * @return the table
     */
    public static <T> OwnTable<T> of(
            String name, Function<? super T, String> subject, Function<? super T, String> key) {
        return new OwnTable<>(name, subject, key);
    }

    /**
     * A data set of records. All are taken as they come: one that is there twice counts twice.
     *
     * @param records the records, in any order
     * @return the data set
     */
    public OwnRows<T> of(Iterable<? extends T> records) {
        ImmutableListMultimap.Builder<String, OwnRow<T>> rows = ImmutableListMultimap.builder();
        records.forEach(record -> rows.put(subject.apply(record), new OwnRow<>(key.apply(record), record)));
        ImmutableListMultimap<String, OwnRow<T>> gathered = rows.build();
        ImmutableList<OwnSubject<T>> subjects = gathered.keySet().stream()
                .map(whom -> new OwnSubject<>(whom, gathered.get(whom)))
                .collect(ImmutableList.toImmutableList());
        return new OwnRows<>(name, ImmutableSet.of(), subjects, TableState.COMPLETE, Population.NONE);
    }

    /**
     * A data set of records.
     *
     * @param records the records, in any order; the stream is used up, and not closed
     * @return the data set
     */
    public OwnRows<T> of(Stream<? extends T> records) {
        return of(records.<T>map(record -> record).toList());
    }

    /**
     * The records about a subject, for calculations.
     *
     * @return the rows
     */
    public Rows<OwnSubject<T>, OwnRow<T>> rows() {
        return new Rows<>(name, OwnSubject::rows);
    }

    /**
     * A date of a record.
     *
     * @param column its name
     * @param get gives the date, or null where it is blank
     * @return the field
     */
    public DayField<OwnRow<T>> date(String column, Function<? super T, @Nullable LocalDate> get) {
        return new DayField<>(column, own -> Day.ofNullable(get.apply(own.row())));
    }

    /**
     * A date and time of day of a record, local to Europe/London.
     *
     * @param column its name
     * @param get gives the moment, or null where it is blank
     * @return the field
     */
    public TimeField<OwnRow<T>> time(String column, Function<? super T, @Nullable LocalDateTime> get) {
        return new TimeField<>(column, own -> Optional.ofNullable(get.apply(own.row())));
    }

    /**
     * Some of the records.
     *
     * @param words which, for the page of the definition
     * @param test whether a record is one of them
     * @return the condition
     */
    public Where<OwnRow<T>> where(String words, Predicate<? super T> test) {
        return new Where<>(words, own -> test.test(own.row()));
    }

    /**
     * A way to break figures down, read off the record counted.
     *
     * @param dimension its name
     * @param group the group of a record; blank or null is {@link Dimension#UNKNOWN}
     * @return the dimension
     */
    public Dimension<OwnSubject<T>> by(String dimension, Function<? super T, @Nullable String> group) {
        return new By<>(dimension, group);
    }

    /**
     * What flows from the records into an indicator, through its window.
     *
     * @param flow the flow
     * @param <P> the parts
     * @return the feed
     */
    public <P> Feed<OwnRows<T>, OwnSubject<T>, P> feed(Flow<OwnSubject<T>, P> flow) {
        return Feed.<OwnRows<T>, OwnSubject<T>, P>of(OwnRows::subjects, flow).through(Through.of(rows()));
    }

    /**
     * What the records hold at a date, for an indicator that is read as at one.
     *
     * @param level the level
     * @param <P> the parts
     * @return the feed
     */
    public <P> Feed<OwnRows<T>, OwnSubject<T>, P> asAt(Level<OwnSubject<T>, P> level) {
        return Feed.<OwnRows<T>, OwnSubject<T>, P>asAt(OwnRows::subjects, level).through(Through.of(rows()));
    }

    private record By<T>(String name, Function<? super T, @Nullable String> group) implements Dimension<OwnSubject<T>> {
        @Override
        public String groupOf(OwnSubject<T> subject, Row through, int day) {
            return subject.rows().stream()
                    .filter(row -> row.equals(through))
                    .findFirst()
                    .map(row -> group.apply(row.row()))
                    .filter(text -> !text.isBlank())
                    .orElse(UNKNOWN);
        }
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
