package org.safeguarding.indicators.io.output;

import org.safeguarding.indicators.indicator.TargetStatus;
import org.safeguarding.indicators.io.html.HtmlWriter;

/** Prints a headline as a card. */
final class HtmlCard {
    private HtmlCard() {}

    static void print(HtmlWriter out, Headline headline, String anchor) {
        String state = headline.status().map(Headlines::shape).orElse("none");
        out.open("li", "class", "card " + state);
        out.open("h3").words("a", headline.title(), "href", "#" + anchor).close();
        out.words("p", headline.period(), "class", "soft");
        out.open("p", "class", "value").words("strong", headline.value());
        if (!headline.unit().isEmpty()) {
            out.text(" ").words("span", headline.unit(), "class", "unit");
        }
        out.close();
        headline.course()
                .ifPresent(course ->
                        out.open("div", "class", "course").drawing(course).close());
        out.open("p", "class", "status");
        TargetStatus status = headline.status().orElse(TargetStatus.NO_TARGET);
        HtmlShape.print(out, status);
        out.text(" ")
                .words("strong", headline.status().isPresent() ? Figures.status(status) : "no figure")
                .text(headline.standing().isEmpty() ? "" : ": " + headline.standing())
                .close();
        if (!headline.interval().isEmpty()) {
            out.words("p", headline.interval(), "class", "soft");
        }
        out.close();
    }
}
