package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The cost of an event against the number of events, a panel a question, as SVG. Both axes are logarithmic, and all panels have the same. */
final class Plot {
    private static final ImmutableList<String> COLOURS = ImmutableList.of("#555555", "#0b5fa5", "#5aa9e6", "#c8501e");
    private static final ImmutableList<String> DASHES = ImmutableList.of("5 3", "", "2 2", "");
    private static final int COLUMNS = 2;
    private static final int WIDTH = 400;
    private static final int HEIGHT = 220;
    private static final int LEFT = 52;
    private static final int TOP = 40;
    private static final int RIGHT = 20;
    private static final int BOTTOM = 44;
    private static final int HEAD = 64;
    private static final double LOWEST = 0.1;
    private static final double HIGHEST = 1000;

    private final Costs costs;
    private final String machine;
    private final List<Question> questions = new ArrayList<>();
    private final StringBuilder svg = new StringBuilder();
    private int fewest = Integer.MAX_VALUE;
    private int most;

    private Plot(Costs costs, String machine) {
        this.costs = costs;
        this.machine = machine;
        for (Question question : Question.values()) {
            ImmutableList<Costs.Cost> all = costs.of(question);
            if (!all.isEmpty()) {
                questions.add(question);
            }
            for (Costs.Cost cost : all) {
                fewest = Math.min(fewest, cost.events());
                most = Math.max(most, cost.events());
            }
        }
    }

    /** The drawing. */
    static String of(Costs costs, String machine) {
        return new Plot(costs, machine).draw();
    }

    private String draw() {
        int rows = (questions.size() + COLUMNS - 1) / COLUMNS;
        int height = HEAD + rows * HEIGHT;
        add(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\""
                        + " font-family=\"sans-serif\" font-size=\"11\">",
                COLUMNS * WIDTH,
                height,
                COLUMNS * WIDTH,
                height));
        add("<title>Nanoseconds an event against the number of events</title>");
        add("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        text(LEFT, 20, "start", "bold", "Nanoseconds an event against the number of events, both logarithmic");
        text(LEFT, 36, "start", "normal", machine.replaceFirst("; heap [^;]*", ""));
        legend();
        for (int i = 0; i < questions.size(); i++) {
            panel(questions.get(i), i % COLUMNS * WIDTH, HEAD + i / COLUMNS * HEIGHT);
        }
        add("</svg>");
        return svg.toString();
    }

    private void legend() {
        int x = LEFT;
        for (int i = 0; i < Costs.NAMES.size(); i++) {
            line(x, 50, x + 24, 50, i);
            text(x + 30, 54, "start", "normal", Costs.NAMES.get(i));
            x += 150;
        }
    }

    private void panel(Question question, int left, int top) {
        int bottom = top + HEIGHT - BOTTOM;
        text(
                left + LEFT,
                top + TOP - 14,
                "start",
                "bold",
                question.title().replace(", rolling 12 months", "").replace(", with open and overdue", ""));
        text(left + LEFT, top + TOP - 2, "start", "normal", question.atMonthEnds() ? "month ends" : "daily");
        for (double nanos = LOWEST; nanos <= HIGHEST; nanos *= 10) {
            double y = y(nanos, top);
            add(String.format(
                    Locale.ROOT,
                    "<path d=\"M%.1f %.1fH%.1f\" stroke=\"#dddddd\"/>",
                    (double) left + LEFT,
                    y,
                    (double) left + WIDTH - RIGHT));
            text(
                    left + LEFT - 6,
                    (int) y + 4,
                    "end",
                    "normal",
                    nanos < 1 ? "0.1" : String.format(Locale.ROOT, "%.0f", nanos));
        }
        for (Costs.Cost cost : costs.of(question)) {
            text((int) x(cost.events(), left), bottom + 24, "middle", "normal", words(cost.events()));
        }
        for (int i = 0; i < Costs.NAMES.size(); i++) {
            series(question, i, left, top);
        }
    }

    private void series(Question question, int name, int left, int top) {
        StringBuilder path = new StringBuilder();
        for (Costs.Cost cost : costs.of(question)) {
            double x = x(cost.events(), left);
            double y = y(cost.nanos().get(name), top);
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : "L", x, y));
            add(String.format(
                    Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>", x, y, COLOURS.get(name)));
        }
        stroke(path.toString(), name);
    }

    private void line(int x, int y, int toX, int toY, int name) {
        stroke("M" + x + " " + y + "L" + toX + " " + toY, name);
    }

    private void stroke(String path, int name) {
        add(String.format(
                Locale.ROOT,
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>",
                path,
                COLOURS.get(name),
                DASHES.get(name).isEmpty() ? "none" : DASHES.get(name)));
    }

    private double x(int events, int left) {
        double width = WIDTH - LEFT - RIGHT - 40.0;
        double share = most == fewest ? 0.5 : Math.log((double) events / fewest) / Math.log((double) most / fewest);
        return left + LEFT + 20 + width * share;
    }

    private static double y(double nanos, int top) {
        double height = HEIGHT - TOP - BOTTOM;
        double within = Math.min(HIGHEST, Math.max(LOWEST, nanos));
        return top + TOP + height * (1 - Math.log(within / LOWEST) / Math.log(HIGHEST / LOWEST)) + 6;
    }

    private static String words(int events) {
        int million = 1_000_000;
        return events % million == 0 ? events / million + " million" : String.format(Locale.ROOT, "%,d", events);
    }

    private void text(int x, int y, String anchor, String weight, String words) {
        String safe = words.replace("&", "&amp;").replace("<", "&lt;");
        add(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-weight=\"%s\" fill=\"#222222\">%s</text>",
                x,
                y,
                anchor,
                weight,
                safe));
    }

    private void add(String line) {
        svg.append(line).append('\n');
    }
}
