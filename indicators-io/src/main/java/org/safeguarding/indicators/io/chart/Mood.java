package org.safeguarding.indicators.io.chart;

/** What a point of a control chart, or an icon, tells; each with a shape and a colour of its own. */
public enum Mood {
    /** What varies so varies by chance: a circle. */
    COMMON("within what chance does", 0, "mc"),
    /** More than chance, to the better: a square. */
    IMPROVEMENT("special cause: improvement", 1, "m0"),
    /** More than chance, to the worse: a diamond. */
    CONCERN("special cause: concern", 3, "m1"),
    /** More than chance, and neither way is better: a triangle. */
    NEITHER("special cause, neither better nor worse", 2, "m3");

    private final String words;
    private final int shape;
    private final String style;

    Mood(String words, int shape, String style) {
        this.words = words;
        this.shape = shape;
        this.style = style;
    }

    /**
     * What it is called in the key of a chart.
     *
     * @return the words
     */
    public String words() {
        return words;
    }

    void draw(Svg svg, double x, double y) {
        Palette.shape(svg, shape, x, y, 5, style);
    }

    /** The ring of an icon. */
    String ring() {
        return "ring " + (this == COMMON ? "sc" : "s" + style.substring(1));
    }
}
