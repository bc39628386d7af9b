package org.safeguarding.indicators.examples.recomputation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * One row of the results, as text: a blank cell is the empty string.
 *
 * @param indicator the id
 * @param period the column's label
 * @param breakdown the dimension of a group, blank on the total row
 * @param group the group, blank on the total row
 */
record PlainCell(
        String indicator,
        String period,
        String breakdown,
        String group,
        String numerator,
        String denominator,
        String value,
        String status,
        String window,
        String unit,
        PlainInterval interval,
        String met,
        String missed,
        String overdue,
        String notYetDue,
        String invalid,
        String provisional,
        String partPeriod,
        String rejectedRows,
        String population,
        String populationVintage) {

    /** What tells one cell from another. */
    record Key(String indicator, String period, String breakdown, String group) {}

    /** Where a cell stands, and what is said of its column as a whole. */
    record Place(
            Key key, String window, PlainIndicator.Unit unit, boolean isTimescale, boolean isPart, int rejectedRows) {}

    static final String VALUE = "value";
    static final String NOT_APPLICABLE = "not_applicable";
    static final String NOT_AVAILABLE = "not_available";

    /** The cell of an answer, which is divided once and rounded once, half away from zero. */
    static PlainCell of(Place place, PlainAnswer answer) {
        if (!answer.isAvailable()) {
            return new PlainCell(place, "", "", "", NOT_AVAILABLE, PlainInterval.NONE, answer);
        }
        String value = "";
        if (answer.isApplicable()) {
            BigDecimal numerator = answer.numerator().orElseThrow();
            value = answer.denominator()
                    .map(denominator -> divided(numerator.multiply(factor(place.unit())), denominator))
                    .orElseGet(() -> exact(numerator));
        }
        return new PlainCell(
                place,
                answer.numerator().map(PlainCell::exact).orElse(""),
                answer.denominator().map(PlainCell::exact).orElse(""),
                value,
                answer.isApplicable() ? VALUE : NOT_APPLICABLE,
                value.isEmpty()
                        ? PlainInterval.NONE
                        : PlainInterval.of(place.unit(), place.key().indicator(), answer),
                answer);
    }

    /** A cell with what is shown beside the numbers taken from an answer. */
    PlainCell(
            Place place,
            String numerator,
            String denominator,
            String value,
            String status,
            PlainInterval interval,
            PlainAnswer answer) {
        this(
                place.key().indicator(),
                place.key().period(),
                place.key().breakdown(),
                place.key().group(),
                numerator,
                denominator,
                value,
                status,
                place.window(),
                place.unit().name().toLowerCase(Locale.ROOT),
                interval,
                clock(answer, clocks -> OptionalInt.of(clocks.met())),
                clock(answer, clocks -> OptionalInt.of(clocks.missed())),
                clock(answer, PlainAnswer.Clocks::overdue),
                clock(answer, PlainAnswer.Clocks::notYetDue),
                clock(answer, clocks -> OptionalInt.of(clocks.invalid())),
                place.isTimescale()
                        ? Boolean.toString(answer.clocks()
                                .filter(PlainAnswer.Clocks::isProvisional)
                                .isPresent())
                        : "",
                Boolean.toString(place.isPart()),
                Integer.toString(place.rejectedRows()),
                answer.population().map(of -> exact(of.persons())).orElse(""),
                answer.population().map(PlainPopulation::vintage).orElse(""));
    }

    String lower() {
        return interval.lower();
    }

    String upper() {
        return interval.upper();
    }

    Key key() {
        return new Key(indicator, period, breakdown, group);
    }

    /** A number as it is, without trailing zeros or an exponent. */
    static String exact(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** What a quotient is multiplied by to be of a unit. */
    static BigDecimal factor(PlainIndicator.Unit unit) {
        return switch (unit) {
            case PERCENT -> BigDecimal.valueOf(100);
            case PER_10000 -> BigDecimal.valueOf(10_000);
            case COUNT, FTE, WEEKS, PER_MONTH, CHILDREN_PER_FTE -> BigDecimal.ONE;
        };
    }

    /** One division, rounded once to one place, half away from zero. */
    static String divided(BigDecimal top, BigDecimal bottom) {
        return top.divide(bottom, 1, RoundingMode.HALF_UP).toPlainString();
    }

    private static String clock(PlainAnswer answer, Function<PlainAnswer.Clocks, OptionalInt> state) {
        OptionalInt count = answer.clocks().map(state).orElse(OptionalInt.empty());
        return count.isPresent() ? Integer.toString(count.getAsInt()) : "";
    }
}
