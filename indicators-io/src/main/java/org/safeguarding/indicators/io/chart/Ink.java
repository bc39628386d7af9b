package org.safeguarding.indicators.io.chart;

/**
 * The style of all charts. Colours are variables, so that a page can set its own and the reader's choice of dark is followed; on paper
 * it is always light. The four colours of data differ in lightness too, and none of them is the only sign of anything.
 */
final class Ink {
    /** The class of the drawing itself, to which all rules are bound: a page that holds it keeps its own. */
    static final String ROOT = "sgi-chart";

    static final int TITLE = 18;
    static final int BODY = 14;
    static final int SMALL = 13;

    static final String WORDS = "ink";
    static final String SOFT = "soft";
    static final String BOLD = "ink bold";
    static final String RULE = "rule";
    static final String AXIS = "axis";
    static final String LEADER = "leader";

    private static final String LIGHT =
            "--ink:#1a1a1a;--soft:#555;--rule:#dcdcdc;--paper:#fff;--c0:#0b5394;--c1:#a63c00;"
                    + "--c2:#00664d;--c3:#7b3a7b;--f0:#9cc3e6;--f1:#f4c79a;--f2:#a9dcc8;--f3:#dcbcdc;--f4:#d9d9d9;--f5:#f5e9a8;";
    private static final String DARK =
            "--ink:#f2f2f2;--soft:#bdbdbd;--rule:#444;--paper:#161616;--c0:#7db8f0;--c1:#ffab6b;"
                    + "--c2:#6fd3b1;--c3:#dba3db;--f0:#1f4e79;--f1:#7a3a0c;--f2:#0f5a45;--f3:#5f2f5f;--f4:#4a4a4a;--f5:#5f5513;";

    static final String STYLE = "." + ROOT + "{" + LIGHT
            + "font-family:Arial,Helvetica,'Liberation Sans',sans-serif;background:var(--paper)}\n"
            + "@media screen and (prefers-color-scheme:dark){." + ROOT + "{" + DARK + "}}\n"
            + rule("paper", "fill:var(--paper)")
            + rule("ink", "fill:var(--ink)")
            + rule("soft", "fill:var(--soft)")
            + rule("bold", "font-weight:bold")
            + rule("halo", "stroke:var(--paper);stroke-width:4px;stroke-linejoin:round;paint-order:stroke")
            + rule("rule", "stroke:var(--rule);stroke-width:1")
            + rule("axis", "stroke:var(--ink);stroke-width:1.2;fill:none")
            + rule("leader", "stroke:var(--soft);stroke-width:1;fill:none")
            + rule("change", "stroke:var(--soft);stroke-width:1.5;stroke-dasharray:2 3;fill:none")
            + rule("badge", "fill:var(--paper);stroke:var(--soft);stroke-width:1.5")
            + rule("level", "stroke:var(--ink);stroke-width:1.8;stroke-dasharray:9 4;fill:none")
            + rule("other", "stroke:var(--soft);stroke-width:1.8;stroke-dasharray:2 4;stroke-linecap:round;fill:none")
            + rule("band", "fill:var(--ink);opacity:.09")
            + rule("line", "stroke-width:2.4;stroke-linejoin:round;stroke-linecap:round;fill:none")
            + rule("d1", "stroke-dasharray:8 3")
            + rule("d2", "stroke-dasharray:3 3")
            + rule("d3", "stroke-dasharray:10 3 3 3")
            + rule("mc", "fill:var(--soft);stroke:var(--paper);stroke-width:1")
            + rule("sc", "stroke:var(--soft)")
            + rule("course", "stroke:var(--soft);stroke-width:1.6;stroke-linejoin:round;fill:none")
            + rule("mean", "stroke:var(--ink);stroke-width:1.5;fill:none")
            + rule("limit", "stroke:var(--soft);stroke-width:1.5;stroke-dasharray:5 4;fill:none")
            + rule("ring", "fill:var(--paper);stroke-width:3")
            + rule("hatch", "stroke:var(--ink);stroke-width:1.2;opacity:.45;fill:none")
            + rule("dot", "stroke-width:2.5;stroke-linecap:round")
            + colours();

    private Ink() {}

    private static String rule(String name, String properties) {
        return "." + ROOT + " ." + name + "{" + properties + "}\n";
    }

    private static String colours() {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < Palette.LINES; i++) {
            rules.append(rule("s" + i, "stroke:var(--c" + i + ")"));
            rules.append(rule("m" + i, "fill:var(--c" + i + ");stroke:var(--paper);stroke-width:1"));
        }
        for (int i = 0; i < Palette.FILLS; i++) {
            rules.append(rule("f" + i, "fill:var(--f" + i + ");stroke:var(--ink);stroke-width:1"));
        }
        return rules.toString();
    }
}
