package org.safeguarding.indicators.io.settings;

import java.util.Map;
import org.safeguarding.indicators.io.json.JsonPart;
import org.safeguarding.indicators.io.json.JsonRefused;
import org.safeguarding.indicators.judgement.DisclosureRules;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How small numbers are kept from the public, as JSON. */
final class DisclosureJson {
    private static final int MOST = 99;

    private DisclosureJson() {}

    static DisclosureRules read(JsonPart part) throws JsonRefused {
        DisclosureRules standard = DisclosureRules.standard();
        int smallUpTo = standard.smallUpTo();
        int smallGroupBelow = standard.smallGroupBelow();
        int roundTo = standard.roundTo();
        for (Map.Entry<String, JsonPart> member :
                part.members(Names.IN_DISCLOSURE).entrySet()) {
            switch (member.getKey()) {
                case Names.SMALL_UP_TO -> smallUpTo = member.getValue().whole(1, MOST);
                case Names.SMALL_GROUP_BELOW ->
                    smallGroupBelow = member.getValue().whole(0, MOST);
                default -> roundTo = member.getValue().whole(0, 2 * (MOST + 1));
            }
        }
        if (roundTo > 2 * (smallUpTo + 1)) {
            throw part.refused(Names.ROUND_TO + " up to " + 2 * (smallUpTo + 1)
                    + ", twice the least number that is not small, since others would turn into zero");
        }
        return new DisclosureRules(smallUpTo, smallGroupBelow, roundTo);
    }

    static ObjectNode write(DisclosureRules rules) {
        return JsonMapper.shared()
                .createObjectNode()
                .put(Names.SMALL_UP_TO, rules.smallUpTo())
                .put(Names.SMALL_GROUP_BELOW, rules.smallGroupBelow())
                .put(Names.ROUND_TO, rules.roundTo());
    }
}
