package org.safeguarding.indicators.io.settings;

import com.google.common.base.Ascii;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.Words;
import org.safeguarding.indicators.io.json.Pretty;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.Settings;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The definitions of a catalogue as JSON, for programs that want to know what a figure is: words, window, measure, clocks,
 * breakdowns, targets and what each needs of an extract, with the parameters in force. Its schema is {@code
 * catalogue.schema.json} beside this class. What does not apply is absent.
 */
public final class DefinitionsJson {
    private DefinitionsJson() {}

    /**
     * The definitions of the indicators that settings choose.
     *
     * @param settings the settings
     * @return the text, with line feeds, the last line ended
     */
    public static String write(Settings settings) {
        ObjectNode file = JsonMapper.shared().createObjectNode();
        file.set(Names.PARAMETERS, ParametersJson.write(settings.parameters()));
        ArrayNode indicators = file.putArray(Names.INDICATORS);
        settings.catalogue().indicators().forEach(indicator -> definition(indicator, indicators.addObject()));
        return Pretty.print(file);
    }

    private static void definition(Indicator<CouncilRecords, ?> indicator, ObjectNode node) {
        node.put("id", indicator.id());
        node.put("title", indicator.title());
        node.put("version", indicator.version());
        words(indicator.words(), node);
        node.put("concern", indicator.concern().label());
        node.put("window", indicator.window().label());
        node.put("quarter", name(indicator.quarter()));
        ArrayNode parts = node.putArray("parts");
        for (Enum<?> part : indicator.parts().getEnumConstants()) {
            parts.add(name(part));
        }
        measure(indicator, node.putObject("measure"));
        indicator
                .clocks()
                .ifPresent(clocks -> node.putObject("clocks")
                        .put("open_clocks", clocks.openClocks())
                        .put("by_start", clocks.byStart()));
        indicator.breakdown().ifPresent(own -> breakdown(own, node.putObject("breakdown")));
        ArrayNode breakdowns = node.putArray("breakdowns");
        indicator.breakdowns().forEach(offered -> breakdown(offered, breakdowns.addObject()));
        if (!indicator.statistics().isEmpty()) {
            ArrayNode statistics = node.putArray("statistics");
            indicator
                    .statistics()
                    .forEach(statistic -> statistics
                            .addObject()
                            .put("breakdown", statistic.breakdown())
                            .put("group", statistic.group()));
        }
        TargetsJson.write(indicator.targets(), node.putArray(Names.TARGETS));
        ArrayNode needs = node.putArray("needs");
        indicator.needs().forEach(need -> need(need, needs.addObject()));
    }

    private static void need(Need need, ObjectNode node) {
        node.put("table", need.table());
        node.put("history", name(need.history()));
        need.lookBack().ifPresent(lookBack -> ParametersJson.lookBack(lookBack, node.putObject("look_back")));
    }

    private static void words(Words words, ObjectNode node) {
        node.put("sentence", words.sentence());
        node.put("numerator", words.numerator());
        text(node, "denominator", words.denominator());
        node.put("source", words.source());
        text(node, "choices", words.choices());
    }

    private static void text(ObjectNode node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }

    private static void measure(Indicator<CouncilRecords, ?> indicator, ObjectNode node) {
        node.put("words", indicator.measure().describe());
        node.put("unit", indicator.measure().unit().label());
        node.put("group_unit", indicator.measure().groupUnit().label());
        Places places = indicator.measure().places();
        if (!places.equals(Places.EXACT)) {
            node.putObject("places").put("report", places.report()).put("one_decimal", places.oneDecimal());
        }
    }

    private static void breakdown(Breakdown breakdown, ObjectNode node) {
        node.put("dimension", breakdown.dimension());
        if (!breakdown.fixed().isEmpty()) {
            ArrayNode groups = node.putArray("groups");
            breakdown.fixed().forEach(groups::add);
        }
    }

    private static String name(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name());
    }
}
