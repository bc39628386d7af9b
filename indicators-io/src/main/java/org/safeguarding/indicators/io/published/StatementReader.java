package org.safeguarding.indicators.io.published;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.safeguarding.indicators.io.json.JsonPart;
import org.safeguarding.indicators.io.json.JsonRefused;
import org.safeguarding.indicators.judgement.AnyOf;
import org.safeguarding.indicators.judgement.Equality;
import org.safeguarding.indicators.judgement.NoMoreThan;
import org.safeguarding.indicators.judgement.Quotient;
import org.safeguarding.indicators.judgement.SideBySide;
import org.safeguarding.indicators.judgement.Statement;

/** Reads a statement: an object in which one name is that of its kind. */
final class StatementReader {
    /** Every kind, by the name it has in the file. */
    static final ImmutableMap<String, Kind> BY_NAME = ImmutableMap.<String, Kind>builder()
            .put("equal", StatementReader::equality)
            .put("no_more_than", StatementReader::noMoreThan)
            .put("quotient", StatementReader::quotient)
            .put("shares", TableReader::shares)
            .put("one_population", TableReader::onePopulation)
            .put("rolling", TableReader::rolling)
            .put("mean_columns", TableReader::meanColumns)
            .put("labelled", TableReader::labelled)
            .put("side_by_side", StatementReader::sideBySide)
            .put("any_of", StatementReader::anyOf)
            .buildOrThrow();

    static final ImmutableSet<String> KINDS = BY_NAME.keySet();

    private StatementReader() {}

    /** How a statement of one kind is read. */
    @FunctionalInterface
    interface Kind {
        Statement read(JsonPart place) throws JsonRefused;
    }

    static Statement statement(JsonPart place) throws JsonRefused {
        List<String> named =
                KINDS.stream().filter(kind -> place.find(kind).isPresent()).toList();
        if (named.size() != 1) {
            throw place.refused("a claim with exactly one of " + String.join(", ", KINDS));
        }
        String kind = named.get(0);
        return kindOf(kind).read(place.at(kind));
    }

    private static Kind kindOf(String name) {
        Kind kind = BY_NAME.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("expected a kind of statement, got " + name);
        }
        return kind;
    }

    private static Statement equality(JsonPart place) throws JsonRefused {
        place.members(ImmutableSet.of("stated", "other"), ImmutableSet.of());
        return new Equality(AmountReader.amount(place.at("stated")), AmountReader.amount(place.at("other")));
    }

    private static Statement noMoreThan(JsonPart place) throws JsonRefused {
        place.members(ImmutableSet.of("lesser", "greater"), ImmutableSet.of());
        return new NoMoreThan(AmountReader.amount(place.at("lesser")), AmountReader.amount(place.at("greater")));
    }

    private static Statement quotient(JsonPart place) throws JsonRefused {
        place.members(ImmutableSet.of("figure", "numerator", "denominator", "factor"), ImmutableSet.of());
        return new Quotient(
                place.at("figure").text("a text"),
                AmountReader.amount(place.at("numerator")),
                AmountReader.amount(place.at("denominator")),
                factor(place.at("factor")));
    }

    static long factor(JsonPart place) throws JsonRefused {
        String expected = "a whole number above 0: 100 for a percentage, 10000 for a rate, 1 for a mean";
        if (!place.isWholeNumber() || place.digits().signum() <= 0) {
            throw place.refused(expected);
        }
        return place.digits().longValueExact();
    }

    private static Statement sideBySide(JsonPart place) throws JsonRefused {
        place.members(ImmutableSet.of("figures"), ImmutableSet.of());
        return new SideBySide(place.at("figures").texts());
    }

    private static Statement anyOf(JsonPart place) throws JsonRefused {
        place.members(ImmutableSet.of("readings"), ImmutableSet.of());
        ImmutableList.Builder<Statement> readings = ImmutableList.builder();
        for (JsonPart reading : place.at("readings").items()) {
            reading.members(KINDS);
            readings.add(statement(reading));
        }
        return new AnyOf(readings.build());
    }
}
