package org.safeguarding.indicators.io.table;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table made of a caller's own records, with a getter for each column. They are read as the rows of a file would be, with the
 * same rejections and warnings; none of them is kept.
 *
 * <pre>{@code
 * RowsSource<Contact> source = RowsSource.of("contacts from the front door", contacts)
 *         .column("cont_contact_id", Contact::id)
 *         .column("cont_person_id", Contact::child)
 *         .column("cont_contact_date", Contact::on);
 * }</pre>
 *
 * <ul>
 *   <li>A getter may give a text, a {@code LocalDate}, a {@code LocalDateTime}, a number, a {@code Boolean} or the constant of an enum,
 *       by its name; null and an empty {@code Optional} are blank. Any other value rejects its row.
 *   <li>The place of a row is the number of its record, from 1; a null record is a broken row.
 *   <li>What a getter, or the iteration, throws is the caller's and is thrown on.
 *   <li>A stream can be read once; the table that is read of it a second time is unreadable.
 * </ul>
 *
 * @param <R> the type of the records
 */
public final class RowsSource<R> implements TableSource {
    private final String name;
    private final Records<R> records;
    private final ImmutableMap<String, Function<? super R, ? extends @Nullable Object>> columns;

    private RowsSource(
            String name,
            Records<R> records,
            ImmutableMap<String, Function<? super R, ? extends @Nullable Object>> columns) {
        this.name = name;
        this.records = records;
        this.columns = columns;
    }

    /** Where the records come from, each time they are read. */
    @FunctionalInterface
    private interface Records<R> {
        Iterator<? extends R> open() throws TableUnreadable;
    }

    /**
     * A table of records that are at hand.
     *
     * @param name what messages call it, as they would a file
     * @param records the records, in order
     * @param <R> their type
     * @return the table, without a column yet
     */
    public static <R> RowsSource<R> of(String name, Iterable<? extends R> records) {
        return new RowsSource<>(name, records::iterator, ImmutableMap.of());
    }

    /**
     * A table of records that can be read once.
     *
     * @param name what messages call it, as they would a file
     * @param records the records, in order; the stream is the caller's to close
     * @param <R> their type
     * @return the table, without a column yet
     */
    public static <R> RowsSource<R> of(String name, Stream<? extends R> records) {
        return new RowsSource<>(
                name,
                () -> {
                    try {
                        return records.iterator();
                    } catch (IllegalStateException e) {
                        throw new TableUnreadable(name + ": it was read before, and can be read only once");
                    }
                },
                ImmutableMap.of());
    }

    /**
     * The same table with a further column.
     *
     * @param column the name of the column
     * @param getter what gives its value for a record; null for a blank
     * @return a changed copy; the records are the same
     * @throws IllegalArgumentException if the table has the column
     */
    public RowsSource<R> column(String column, Function<? super R, ? extends @Nullable Object> getter) {
        Preconditions.checkArgument(
                !columns.containsKey(column), "Expected one getter for the column %s, but got two", column);
        return new RowsSource<>(
                name,
                records,
                ImmutableMap.<String, Function<? super R, ? extends @Nullable Object>>builder()
                        .putAll(columns)
                        .put(column, getter)
                        .buildOrThrow());
    }

    @Override
    public String file() {
        return name;
    }

    /** Never, since nothing says whether records can be gone through again. */
    @Override
    public boolean isRereadable() {
        return false;
    }

    @Override
    public RecordSource open(TableSchema schema) throws IOException, TableUnreadable {
        return new Reading(records.open());
    }

    private final class Reading implements RecordSource {
        private final Iterator<? extends R> left;
        private final ImmutableList<String> header = columns.keySet().asList();
        private long number;
        private String fault = "";

        Reading(Iterator<? extends R> left) {
            this.left = left;
        }

        @Override
        public ImmutableList<String> header() {
            return header;
        }

        @Override
        public Step next(FieldSink fields) {
            if (!left.hasNext()) {
                return Step.END;
            }
            @Nullable R row = left.next();
            number++;
            fields.begin();
            fault = row == null ? "expected a record, but found null" : "";
            if (row == null) {
                return Step.BROKEN;
            }
            int index = 0;
            for (Function<? super R, ? extends @Nullable Object> getter : columns.values()) {
                CellValues.put(fields, index++, getter.apply(row));
            }
            return Step.WHOLE;
        }

        @Override
        public String file() {
            return name;
        }

        @Override
        public long position() {
            return number;
        }

        @Override
        public String fault() {
            return fault;
        }

        @Override
        public void close() {}
    }
}
