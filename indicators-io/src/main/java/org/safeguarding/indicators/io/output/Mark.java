package org.safeguarding.indicators.io.output;

/** A mark or a word on a page that has to be said in the legend. */
enum Mark {
    PART_PERIOD("p: the period was not over at the as-at date; figures run to that date."),
    PROVISIONAL("*: provisional. Some clocks are not yet due, so the figure will still change."),
    QUARTER("Quarters are financial: 2019-Q1 is April to June 2019."),
    TARGET("Targets are held against the exact value, not against the rounded one that is printed."),
    OVERDUE("Open and overdue: clocks still running past their time on the last day of the period, or at the as-at date"
            + " if that is earlier."),
    SHARE("Groups of a count: how many, and in brackets what per cent of its total."),
    TRAVEL(
            "Better, worse, higher and lower are said where chance is an unlikely reason (95%). Up and down only say which way the number"
                    + " went. A figure over 12 months is set against twelve months before, since neighbours share eleven of twelve."),
    NONE_SEEN("None: no row of that group in the period."),
    NO_FIGURE("Not available: the data cannot tell. Not applicable: there is nothing to measure. Neither is zero.");

    private final String text;

    Mark(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
