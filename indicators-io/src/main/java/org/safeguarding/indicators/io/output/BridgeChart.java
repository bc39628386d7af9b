package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeguarding.indicators.evaluation.Bridge;
import org.safeguarding.indicators.io.chart.Chart;
import org.safeguarding.indicators.io.chart.Heading;
import org.safeguarding.indicators.io.chart.Step;
import org.safeguarding.indicators.io.chart.Waterfall;
import org.safeguarding.indicators.measure.Exact;

/**
 * A bridge drawn as a waterfall: the old value, the steps, the new value. The bars are exact. The amount beside a step is the difference of
 * the values as they are printed before and after it, so that what is printed adds up too.
 *
 * @param bridge the bridge
 * @param chart its chart
 */
public record BridgeChart(Bridge bridge, Chart chart) {

    /**
     * The chart of a bridge.
     *
     * @param bridge the bridge
     * @param title the title of its indicator
     * @return the chart, named after the indicator and its periods; empty where nothing moved, or where a value on the way is none
     */
    public static Optional<BridgeChart> of(Bridge bridge, String title) {
        Optional<Exact> old = bridge.before().value().figure();
        Optional<Exact> now = bridge.after().value().figure();
        boolean whole = bridge.steps().stream().allMatch(step -> step.change().isPresent());
        if (bridge.steps().isEmpty() || !whole || old.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        boolean sameDate = bridge.from().equals(bridge.to());
        Heading heading = new Heading(
                name(bridge, sameDate),
                title + (sameDate ? ", " + bridge.to() : ", " + bridge.from() + " to " + bridge.to()),
                ChartWords.unit(bridge.after().unit()),
                description(bridge, sameDate));
        ImmutableList<Step> steps = bridge.steps().stream()
                .map(step -> new Step(label(step), step.change().orElse(Exact.ZERO), BridgeText.change(step)))
                .collect(ImmutableList.toImmutableList());
        Chart drawn = new Waterfall(
                        heading,
                        ChartWords.axis(bridge.after().unit()),
                        new Step(sameDate ? "was" : bridge.from(), old.get(), BridgeText.value(bridge.before())),
                        steps,
                        new Step(sameDate ? "is" : bridge.to(), now.get(), BridgeText.value(bridge.after())),
                        ImmutableList.of())
                .draw();
        return Optional.of(new BridgeChart(bridge, drawn));
    }

    private static String name(Bridge bridge, boolean sameDate) {
        String periods = sameDate ? bridge.to() : bridge.from() + "-to-" + bridge.to();
        StringBuilder name = new StringBuilder(sameDate ? "change-" : "movement-");
        String text = bridge.indicator() + "-" + periods;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char lower = c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
            boolean plain = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
            name.append(plain ? lower : '-');
        }
        return name.toString();
    }

    private static String label(Bridge.Step step) {
        int rows = step.rows().size();
        return step.cause().label()
                + (rows == 0
                        ? ""
                        : rows == 1 ? " (1 record)" : " (" + ChartWords.number(BigDecimal.valueOf(rows)) + " records)");
    }

    private static String description(Bridge bridge, boolean sameDate) {
        return (sameDate ? "It was " : "In " + bridge.from() + " it was ")
                + BridgeText.value(bridge.before()) + ". "
                + bridge.steps().stream()
                        .map(step -> label(step) + ": " + BridgeText.change(step))
                        .collect(Collectors.joining("; "))
                + (sameDate ? ". It is " : ". In " + bridge.to() + " it is ")
                + BridgeText.value(bridge.after()) + ".";
    }
}
