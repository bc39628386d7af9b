package org.safeguarding.indicators.io.published;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.safeguarding.indicators.io.json.JsonPart;
import org.safeguarding.indicators.io.json.JsonRefused;
import org.safeguarding.indicators.judgement.Claim;

/** Reads a claim: its words, and one statement under the name of its kind. */
final class ClaimReader {
    static final ImmutableSet<String> REQUIRED = ImmutableSet.of("id", "says");
    static final ImmutableSet<String> OPTIONAL =
            Sets.union(ImmutableSet.of("assuming"), StatementReader.KINDS).immutableCopy();

    private ClaimReader() {}

    static Claim claim(JsonPart place) throws JsonRefused {
        place.members(REQUIRED, OPTIONAL);
        Optional<JsonPart> assuming = place.find("assuming");
        return new Claim(
                place.at("id").text("a text"),
                place.at("says").text("a text"),
                assuming.isPresent() ? Optional.of(assuming.get().text("a text")) : Optional.empty(),
                StatementReader.statement(place));
    }
}
