package org.safeguarding.indicators.io.payload;

import java.util.Optional;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The authority that batches are of, told by its code of three digits, as populations have it. What is no such code says
 * nothing; batches of two authorities are no extract of either.
 */
final class AreaCodes {
    private String code = "";
    private String from = "";

    /** The authority, if a batch said. */
    Optional<String> code() {
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }

    void add(String file, JsonParser parser, JsonToken token) throws ExtractUnusable {
        if (token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NUMBER_INT) {
            parser.skipChildren();
            return;
        }
        String found = parser.getString().trim();
        if (!found.matches("[1-9][0-9]{2}")) {
            return;
        }
        if (code.isEmpty()) {
            code = found;
            from = file;
        } else if (!code.equals(found)) {
            throw new ExtractUnusable(file + ": expected a payload of the authority " + code + ", as " + from
                    + " is, but it is of " + found);
        }
    }
}
