package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the numbers that are protected for themselves: small ones, what is missing to a whole by a small one, and shares that tell of everyone. */
record SmallNumbers(DisclosureRules rules) {
    /** What is protected of the numbers that are told together; nothing, if they may be published for themselves. */
    ImmutableMap<String, Told> in(Map<String, Told> told, boolean share) {
        Map<String, Told> small = new LinkedHashMap<>();
        told.forEach((name, number) -> {
            if (rules.small(number.value())) {
                small.put(name, number);
            }
        });
        Told numerator = told.get("numerator");
        Told denominator = told.get("denominator");
        if (numerator != null && denominator != null) {
            Told rest = denominator.less(numerator);
            if (rules.small(rest.value())) {
                small.put("rest", rest);
            }
            if (share && tellsOfEveryone(numerator.value(), denominator.value())) {
                small.put("numerator", numerator);
            }
        }
        return ImmutableMap.copyOf(small);
    }

    /** Why numbers that are told together are withheld. */
    Optional<Suppression> why(Map<String, Told> told, boolean share) {
        Map<String, Told> small = in(told, share);
        if (small.isEmpty()) {
            return Optional.empty();
        }
        return small.values().stream().anyMatch(number -> rules.small(number.value()))
                ? Optional.of(Suppression.SMALL_NUMBER)
                : Optional.of(Suppression.SMALL_GROUP);
    }

    private boolean tellsOfEveryone(long in, long of) {
        return of > 0 && of < rules.smallGroupBelow() && (in == 0 || in == of);
    }
}
