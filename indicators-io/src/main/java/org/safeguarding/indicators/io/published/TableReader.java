package org.safeguarding.indicators.io.published;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.safeguarding.indicators.io.json.JsonPart;
import org.safeguarding.indicators.io.json.JsonRefused;
import org.safeguarding.indicators.judgement.Amount;
import org.safeguarding.indicators.judgement.Labelled;
import org.safeguarding.indicators.judgement.MeanColumns;
import org.safeguarding.indicators.judgement.OnePopulation;
import org.safeguarding.indicators.judgement.RollingSeries;
import org.safeguarding.indicators.judgement.Shares;
import org.safeguarding.indicators.judgement.Statement;

/** Reads the statements that are about several figures of a table. */
final class TableReader {
    private TableReader() {}

    static Statement shares(JsonPart place) throws JsonRefused {
        place.members(ImmutableSet.of("parts", "complete"), ImmutableSet.of("base"));
        ImmutableList.Builder<Shares.Share> parts = ImmutableList.builder();
        for (JsonPart part : place.at("parts").items()) {
            part.members(ImmutableSet.of("count", "percent"));
            Optional<String> count = text(part, "count");
            Optional<String> percent = text(part, "percent");
            if (count.isEmpty() && percent.isEmpty()) {
                throw part.refused("a part with a count, a percent or both");
            }
            parts.add(new Shares.Share(count, percent));
        }
        return new Shares(
                text(place, "base"), parts.build(), place.at("complete").flag());
    }

    static Statement onePopulation(JsonPart place) throws JsonRefused {
        place.members(ImmutableSet.of("rates", "factor"), ImmutableSet.of());
        ImmutableList.Builder<OnePopulation.Rate> rates = ImmutableList.builder();
        for (JsonPart rate : place.at("rates").items()) {
            rate.members(ImmutableSet.of("figure", "count"), ImmutableSet.of());
            rates.add(new OnePopulation.Rate(rate.at("figure").text("a text"), AmountReader.amount(rate.at("count"))));
        }
        return new OnePopulation(rates.build(), StatementReader.factor(place.at("factor")));
    }

    static Statement rolling(JsonPart place) throws JsonRefused {
        place.members(ImmutableSet.of("points"), ImmutableSet.of());
        ImmutableList.Builder<RollingSeries.Point> points = ImmutableList.builder();
        for (JsonPart point : place.at("points").items()) {
            point.members(ImmutableSet.of("percent", "base"), ImmutableSet.of("entered", "left"));
            points.add(new RollingSeries.Point(
                    point.at("percent").text("a text"),
                    AmountReader.amount(point.at("base")),
                    amount(point, "entered"),
                    amount(point, "left")));
        }
        return new RollingSeries(points.build());
    }

    static Statement meanColumns(JsonPart place) throws JsonRefused {
        place.members(ImmutableSet.of("rows"), ImmutableSet.of());
        ImmutableList.Builder<MeanColumns.Row> rows = ImmutableList.builder();
        for (JsonPart row : place.at("rows").items()) {
            row.members(ImmutableSet.of("column", "months"), ImmutableSet.of());
            rows.add(new MeanColumns.Row(
                    row.at("column").text("a text"), row.at("months").texts()));
        }
        return new MeanColumns(rows.build());
    }

    static Statement labelled(JsonPart place) throws JsonRefused {
        place.members(ImmutableSet.of("figure", "meant"), ImmutableSet.of("others"));
        ImmutableList.Builder<Labelled.Quantity> others = ImmutableList.builder();
        Optional<JsonPart> given = place.find("others");
        if (given.isPresent()) {
            for (JsonPart other : given.get().items()) {
                others.add(quantity(other));
            }
        }
        return new Labelled(place.at("figure").text("a text"), quantity(place.at("meant")), others.build());
    }

    private static Labelled.Quantity quantity(JsonPart place) throws JsonRefused {
        place.members(ImmutableSet.of("name", "amount"), ImmutableSet.of());
        return new Labelled.Quantity(place.at("name").text("a text"), AmountReader.amount(place.at("amount")));
    }

    private static Optional<String> text(JsonPart place, String key) throws JsonRefused {
        Optional<JsonPart> text = place.find(key);
        return text.isPresent() ? Optional.of(text.get().text("a text")) : Optional.empty();
    }

    private static Optional<Amount> amount(JsonPart place, String key) throws JsonRefused {
        Optional<JsonPart> amount = place.find(key);
        return amount.isPresent() ? Optional.of(AmountReader.amount(amount.get())) : Optional.empty();
    }
}
