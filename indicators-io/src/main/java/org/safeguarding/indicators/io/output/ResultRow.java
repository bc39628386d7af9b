package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.TargetStatus;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.time.Period;

/**
 * A value as the result files carry it: what comes back from {@code results.csv} and {@code results.json}.
 *
 * <p>The files carry less than a {@link Result}: the value is rounded, a target is without its tolerance, and of a population
 * only its size and its issue are told. So what is read is not a result but this row, and it is equal to the row {@linkplain
 * #of made from the result} that was written. Two rows are equal if they have the same text in every column.
 *
 * <p>Immutable.
 */
public final class ResultRow {
    private static final ImmutableMap<String, Integer> PLACES = places();

    private final ImmutableList<String> cells;

    private ResultRow(ImmutableList<String> cells) {
        this.cells = cells;
    }

    private static ImmutableMap<String, Integer> places() {
        ImmutableMap.Builder<String, Integer> places = ImmutableMap.builder();
        for (int i = 0; i < ResultField.ALL.size(); i++) {
            places.put(ResultField.ALL.get(i).name(), i);
        }
        return places.buildOrThrow();
    }

    /**
     * What the files carry of a result.
     *
     * @param result the result
     * @return its row
     */
    public static ResultRow of(Result result) {
        return new ResultRow(ResultField.ALL.stream()
                .map(field -> field.text().apply(result))
                .collect(ImmutableList.toImmutableList()));
    }

    /** A row of a file, whose cells have been checked by {@link RowFault}. */
    static ResultRow ofChecked(ImmutableList<String> cells) {
        return new ResultRow(cells);
    }

    ImmutableList<String> cells() {
        return cells;
    }

    /**
     * The text of a column.
     *
     * @param column one of {@link ResultsCsv#columns()}
     * @return the text, not made harmless; empty where the column does not apply
     * @throws IllegalArgumentException if there is no such column
     */
    public String text(String column) {
        Integer place = PLACES.get(column);
        if (place == null) {
            throw new IllegalArgumentException(
                    "expected one of " + String.join(", ", PLACES.keySet()) + ", got '" + column + "'");
        }
        return cells.get(place);
    }

    private <T> Optional<T> find(String column, Function<String, T> reader) {
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(reader.apply(text));
    }

    private OptionalLong whole(String column) {
        String text = text(column);
        return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }

    /**
     * The id of the indicator.
     *
     * @return the id
     */
    public String indicator() {
        return text("indicator");
    }

    /**
     * The title of the indicator.
     *
     * @return the title
     */
    public String title() {
        return text("title");
    }

    /**
     * What was measured.
     *
     * @return the window, such as {@code in_period}
     */
    public String window() {
        return text("window");
    }

    /**
     * The column asked for.
     *
     * @return the period
     */
    public Period period() {
        return Period.parse(text("period"));
    }

    /**
     * The dimension of a group row.
     *
     * @return its name, or empty for the total
     */
    public String breakdown() {
        return text("breakdown");
    }

    /**
     * The group of a group row.
     *
     * @return the group, or empty for the total
     */
    public String group() {
        return text("group");
    }

    /**
     * The exact numerator.
     *
     * @return the numerator, where the value has one
     */
    public Optional<BigDecimal> numerator() {
        return find("numerator", BigDecimal::new);
    }

    /**
     * The exact denominator.
     *
     * @return the denominator, where the value has one
     */
    public Optional<BigDecimal> denominator() {
        return find("denominator", BigDecimal::new);
    }

    /**
     * The value, rounded once, with the places it was written with.
     *
     * @return the value, in {@link #unit}; empty unless {@link #status} is {@link Status#VALUE}
     */
    public Optional<BigDecimal> value() {
        return find("value", BigDecimal::new);
    }

    /**
     * The unit of the value.
     *
     * @return the unit, also where there is no value
     */
    public Unit unit() {
        return labelled(Unit.values(), Unit::label, text("unit"));
    }

    /**
     * Whether there is a value, and if not, in which way it is missing.
     *
     * @return the status
     */
    public Status status() {
        return labelled(Status.values(), Status::label, text("status"));
    }

    /**
     * Why there is no value, or what a reader must know of the one there is.
     *
     * @return the reason, or empty
     */
    public String reason() {
        return text("reason");
    }

    /**
     * The target, of which the files do not tell the tolerance.
     *
     * @return the target, its tolerance 0; empty where there is none
     */
    public Optional<Target> target() {
        return find("target", Target::parse);
    }

    /**
     * How the exact value stood to the target, its tolerance included.
     *
     * @return the status, or empty where there is a target and no value
     */
    public Optional<TargetStatus> targetStatus() {
        return find("target_status", text -> labelled(TargetStatus.values(), TargetStatus::label, text));
    }

    /**
     * The lower limit of the 95% interval.
     *
     * @return the limit, or empty
     */
    public Optional<BigDecimal> lower95() {
        return find("lower_95", BigDecimal::new);
    }

    /**
     * The upper limit of the 95% interval.
     *
     * @return the limit, or empty
     */
    public Optional<BigDecimal> upper95() {
        return find("upper_95", BigDecimal::new);
    }

    /**
     * Clocks stopped in time.
     *
     * @return the number, on timescales
     */
    public OptionalLong met() {
        return whole("met");
    }

    /**
     * Clocks stopped late, the impossible ones among them.
     *
     * @return the number, on timescales
     */
    public OptionalLong missed() {
        return whole("missed");
    }

    /**
     * Clocks still running and past their time.
     *
     * @return the number, on timescales that state it
     */
    public OptionalLong overdue() {
        return whole("overdue");
    }

    /**
     * Clocks still running and within their time.
     *
     * @return the number, on timescales that state it
     */
    public OptionalLong notYetDue() {
        return whole("not_yet_due");
    }

    /**
     * Clocks stopped before they started.
     *
     * @return the number, on timescales
     */
    public OptionalLong invalid() {
        return whole("invalid");
    }

    /**
     * Whether the figure would still change for want of time.
     *
     * @return on timescales, else empty
     */
    public Optional<Boolean> provisional() {
        return find("provisional", Boolean::valueOf);
    }

    /**
     * Whether the period was not over at the as-at date.
     *
     * @return true if it was not
     */
    public boolean partPeriod() {
        return Boolean.parseBoolean(text("part_period"));
    }

    /**
     * How many rows of the tables the definition names could not be read.
     *
     * @return from 0
     */
    public long rejectedRows() {
        return Long.parseLong(text("rejected_rows"));
    }

    /**
     * The population a rate was divided by.
     *
     * @return how many people, or empty
     */
    public OptionalLong population() {
        return whole("population");
    }

    /**
     * Which issue of the estimate the population is from.
     *
     * @return the issue, or empty
     */
    public String populationVintage() {
        return text("population_vintage");
    }

    /**
     * The as-at date.
     *
     * @return the date
     */
    public LocalDate asAt() {
        return LocalDate.parse(text("as_at"));
    }

    /**
     * The version of the definition.
     *
     * @return from 1
     */
    public int definitionVersion() {
        return Integer.parseInt(text("definition_version"));
    }

    private static <E> E labelled(E[] all, Function<E, String> label, String text) {
        for (E one : all) {
            if (label.apply(one).equals(text)) {
                return one;
            }
        }
        throw new IllegalStateException("expected a cell that was checked, got '" + text + "'");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResultRow that && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    /** The columns that are not blank, as {@code indicator=contacts, period=2019-05}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        PLACES.forEach((name, place) -> {
            if (!cells.get(place).isEmpty()) {
                text.append(text.length() == 0 ? "" : ", ")
                        .append(name)
                        .append('=')
                        .append(cells.get(place));
            }
        });
        return text.toString();
    }
}
