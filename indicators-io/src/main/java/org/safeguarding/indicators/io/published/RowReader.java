package org.safeguarding.indicators.io.published;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeguarding.indicators.io.json.JsonPart;
import org.safeguarding.indicators.io.json.JsonRefused;
import org.safeguarding.indicators.judgement.Precision;
import org.safeguarding.indicators.judgement.PublishedFigure;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.time.Period;

/**
 * Reads a row: one figure, or one for each column. The figure of a column is called by the row's id, {@code @} and the
 * column. A column that is the label of a period is of that period, unless the row names one for all of them.
 */
final class RowReader {
    static final ImmutableSet<String> REQUIRED = ImmutableSet.of("id", "label", "unit");
    static final ImmutableSet<String> OPTIONAL =
            ImmutableSet.of("value", "values", "precision", "step", "period", "indicator", "known", "note");
    static final ImmutableSet<String> UNITS =
            Arrays.stream(Unit.values()).map(Unit::label).collect(ImmutableSet.toImmutableSet());
    static final ImmutableSet<String> PRECISIONS = Arrays.stream(Precision.values())
            .map(precision -> Ascii.toLowerCase(precision.name()))
            .collect(ImmutableSet.toImmutableSet());

    // Possessive, since each repetition takes room on the stack otherwise.
    private static final Pattern INDICATOR = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");

    private static final String PERIOD = "a period such as 2019-05, 2019-Q1, 2018/19 or 2019-03-31";

    private RowReader() {}

    static ImmutableList<PublishedFigure> figures(JsonPart row) throws JsonRefused {
        row.members(REQUIRED, OPTIONAL);
        Optional<JsonPart> note = row.find("note");
        if (note.isPresent()) {
            note.get().text("a text");
        }
        String id = row.at("id").text("a text");
        String label = row.at("label").text("a text");
        Optional<JsonPart> value = row.find("value");
        Optional<JsonPart> values = row.find("values");
        if (value.isPresent() == values.isPresent()) {
            throw row.refused("a row with either value or values");
        }
        Optional<String> period = period(row);
        Optional<String> indicator = indicator(row);
        if (value.isPresent()) {
            if (indicator.isPresent() && period.isEmpty()) {
                throw row.refused("a row with a period, since it names an indicator");
            }
            return ImmutableList.of(figure(row, id, label, value.get(), period, indicator));
        }
        ImmutableList.Builder<PublishedFigure> figures = ImmutableList.builder();
        for (Map.Entry<String, JsonPart> column : values.orElseThrow()
                .entries("an object with a value for each column")
                .entrySet()) {
            String name = column.getKey();
            if (indicator.isPresent() && period.isEmpty() && !isPeriod(name)) {
                throw column.getValue().refused("of " + PERIOD + ", since the row names an indicator");
            }
            figures.add(figure(
                    row,
                    id + "@" + name,
                    label + ", " + name,
                    column.getValue(),
                    period.or(() -> Optional.of(name).filter(RowReader::isPeriod)),
                    indicator));
        }
        return figures.build();
    }

    private static PublishedFigure figure(
            JsonPart row, String id, String label, JsonPart value, Optional<String> period, Optional<String> indicator)
            throws JsonRefused {
        Unit unit = Unit.valueOf(Ascii.toUpperCase(row.at("unit").oneOf(UNITS)));
        Optional<JsonPart> step = row.find("step");
        Optional<BigDecimal> rounding =
                step.isPresent() ? Optional.of(step.get().aboveZero()) : Optional.empty();
        Optional<JsonPart> known = row.find("known");
        return new PublishedFigure(
                id,
                label,
                value.digits(),
                unit,
                precision(row, unit),
                rounding,
                period,
                indicator,
                known.isPresent() && known.get().flag());
    }

    /** Counts and full-time equivalents are exact unless the row says otherwise; what was divided is rounded. */
    private static Precision precision(JsonPart row, Unit unit) throws JsonRefused {
        Optional<JsonPart> precision = row.find("precision");
        if (precision.isPresent()) {
            return Precision.valueOf(Ascii.toUpperCase(precision.get().oneOf(PRECISIONS)));
        }
        if (row.find("step").isPresent()) {
            return Precision.ROUNDED;
        }
        return unit == Unit.COUNT || unit == Unit.FTE ? Precision.EXACT : Precision.ROUNDED;
    }

    private static Optional<String> period(JsonPart row) throws JsonRefused {
        Optional<JsonPart> period = row.find("period");
        if (period.isEmpty()) {
            return Optional.empty();
        }
        String label = period.get().text("a text");
        if (!isPeriod(label)) {
            throw period.get().refused(PERIOD);
        }
        return Optional.of(label);
    }

    private static boolean isPeriod(String label) {
        try {
            return Period.parse(label).label().equals(label);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<String> indicator(JsonPart row) throws JsonRefused {
        Optional<JsonPart> indicator = row.find("indicator");
        if (indicator.isEmpty()) {
            return Optional.empty();
        }
        String id = indicator.get().text("a text");
        if (!INDICATOR.matcher(id).matches()) {
            throw indicator.get().refused("the id of an indicator such as referral-rate-12m");
        }
        return Optional.of(id);
    }
}
