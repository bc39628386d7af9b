package org.safeguarding.indicators.io.published;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.safeguarding.indicators.io.json.JsonPart;
import org.safeguarding.indicators.io.json.JsonRefused;
import org.safeguarding.indicators.judgement.Amount;

/** Reads an amount: the id of a figure, a whole number, or a sum, mean or difference of amounts. */
final class AmountReader {
    static final ImmutableSet<String> FORMS = ImmutableSet.of("sum", "mean", "difference");

    private static final int OPERANDS = 2;

    private AmountReader() {}

    static Amount amount(JsonPart place) throws JsonRefused {
        if (place.isWholeNumber()) {
            return new Amount.Given(place.digits());
        }
        if (!place.isObject()) {
            return Amount.of(place.text("a text"));
        }
        place.members(FORMS);
        for (String form : FORMS) {
            if (place.find(form).isPresent()) {
                return put(form, place);
            }
        }
        throw place.refused("the id of a figure, a whole number, or one of " + String.join(", ", FORMS));
    }

    private static Amount put(String form, JsonPart place) throws JsonRefused {
        if (place.entries("an object with a value for each column").size() != 1) {
            throw place.refused("one of " + String.join(", ", FORMS));
        }
        ImmutableList.Builder<Amount> read = ImmutableList.builder();
        for (JsonPart term : place.at(form).items()) {
            read.add(amount(term));
        }
        ImmutableList<Amount> terms = read.build();
        if (form.equals("sum")) {
            return new Amount.Sum(terms);
        } else if (form.equals("mean")) {
            return new Amount.Mean(terms);
        } else if (terms.size() != OPERANDS) {
            throw place.at(form).refused("a list of two: what is taken from, and what is taken away");
        }
        return new Amount.Difference(terms.get(0), terms.get(1));
    }
}
