package org.safeguarding.indicators.io.settings;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.Targets;
import org.safeguarding.indicators.io.json.JsonPart;
import org.safeguarding.indicators.io.json.JsonRefused;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The targets of one indicator as JSON: a list, earliest first, of targets as results print them. */
final class TargetsJson {
    private static final String EXPECTED = "a target such as \">=90\", \"<=15\" or \"20..25\", or \"none\"";

    private TargetsJson() {}

    static Targets read(JsonPart part) throws JsonRefused {
        ImmutableList.Builder<Targets.Step> steps = ImmutableList.builder();
        Optional<LocalDate> before = Optional.empty();
        boolean first = true;
        for (JsonPart element : part.elements("a list of targets, the earliest first")) {
            ImmutableMap<String, JsonPart> members = element.members(Names.IN_TARGET);
            @Nullable JsonPart from = members.get(Names.VALID_FROM);
            if (from == null && !first) {
                throw element.refused("a " + Names.VALID_FROM + " on every target but the first");
            }
            Optional<LocalDate> validFrom = from == null ? Optional.empty() : Optional.of(from.date());
            if (from != null && before.isPresent() && !before.get().isBefore(from.date())) {
                throw from.refused("a date after " + before.get() + ", that of the target before");
            }
            steps.add(new Targets.Step(validFrom, target(element, members)));
            before = validFrom;
            first = false;
        }
        return new Targets(steps.build());
    }

    private static Optional<Target> target(JsonPart element, ImmutableMap<String, JsonPart> members)
            throws JsonRefused {
        @Nullable JsonPart label = members.get(Names.TARGET);
        @Nullable JsonPart tolerance = members.get(Names.TOLERANCE);
        @Nullable JsonPart guide = members.get(Names.GUIDE);
        if (label == null) {
            throw element.refused("an object with the key " + Names.TARGET);
        }
        if (label.text(EXPECTED).equals(Names.NO_TARGET)) {
            if (tolerance != null) {
                throw tolerance.refused("no tolerance beside the target \"" + Names.NO_TARGET + "\"");
            }
            if (guide != null) {
                throw guide.refused("no guide beside the target \"" + Names.NO_TARGET + "\"");
            }
            return Optional.empty();
        }
        boolean isGuide = guide != null && guide.flag();
        try {
            Target parsed = Target.parse(label.text(EXPECTED));
            Target target = isGuide ? parsed.asGuide() : parsed;
            return Optional.of(
                    tolerance == null ? target : target.withTolerance(tolerance.decimalFromZero(Names.MOST_TOLERANCE)));
        } catch (IllegalArgumentException e) {
            throw label.refused(EXPECTED);
        }
    }

    static void write(Targets targets, ArrayNode into) {
        for (Targets.Step step : targets.steps()) {
            ObjectNode node = into.addObject();
            step.validFrom().ifPresent(from -> node.put(Names.VALID_FROM, from.toString()));
            node.put(Names.TARGET, step.target().map(Target::label).orElse(Names.NO_TARGET));
            step.target().ifPresent(target -> node.put(Names.TOLERANCE, target.tolerance()));
            if (step.target().filter(Target::guide).isPresent()) {
                node.put(Names.GUIDE, true);
            }
        }
    }
}
