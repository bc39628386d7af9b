package org.safeguarding.indicators.io.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import org.safeguarding.indicators.io.chart.Chart;
import org.safeguarding.indicators.io.html.HtmlWriter;

/**
 * Prints a page as HTML that stands alone: read on a phone, on paper, by keyboard and by screen reader. Its tables and sentences are
 * those of every other printer. It fetches nothing and runs nothing, and its policy forbids both.
 */
final class HtmlPage {
    private static final String TOP = "main";
    private static final String HEADLINES = "headlines";
    private static final String OPEN = "still-open";
    private static final String MISSING = "no-figure";
    private static final String NOTES = "notes";

    private final Audience audience;
    private final HtmlWriter out = new HtmlWriter();

    HtmlPage(Audience audience) {
        this.audience = audience;
    }

    /** Whom a page is for. */
    enum Audience {
        COUNCIL("For the council alone. Small numbers are not withheld: do not publish it or pass it on."),
        PUBLIC("For the public. Figures that could tell something of a child are withheld, and said to be.");

        private final String words;

        Audience(String words) {
            this.words = words;
        }
    }

    String print(Page page) {
        ImmutableList<String> anchors = anchors(page);
        out.open("html", "lang", "en-GB");
        head(page);
        out.open("body");
        out.words("a", "Skip to the report", "class", "skip", "href", "#" + TOP);
        top(page);
        contents(page, anchors);
        out.open("main", "id", TOP, "tabindex", "-1");
        headlines(page, anchors);
        open(page.front().open());
        for (int i = 0; i < anchors.size(); i++) {
            new HtmlSection(out, page.sections().get(i), anchors.get(i), page.front()).print();
        }
        missing(page.front().missing());
        notes(page);
        out.close().close().close();
        return "<!DOCTYPE html>\n" + out.page();
    }

    /** A place for each section: its number and heading, as a link can hold it. */
    private static ImmutableList<String> anchors(Page page) {
        ImmutableList.Builder<String> anchors = ImmutableList.builder();
        for (int i = 0; i < page.sections().size(); i++) {
            StringBuilder anchor = new StringBuilder("section-" + (i + 1));
            for (char c : Ascii.toLowerCase(page.sections().get(i).heading()).toCharArray()) {
                if (c >= 'a' && c <= 'z') {
                    anchor.append(c);
                } else if (anchor.charAt(anchor.length() - 1) != '-') {
                    anchor.append('-');
                }
            }
            anchors.add(anchor.toString());
        }
        return anchors.build();
    }

    private void head(Page page) {
        String rules = style();
        String hash = Base64.getEncoder()
                .encodeToString(Hashing.sha256().hashString(rules, UTF_8).asBytes());
        out.open("head").open("meta", "charset", "utf-8");
        out.open(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'");
        out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.open("meta", "name", "color-scheme", "content", "light dark");
        out.open("meta", "name", "referrer", "content", "no-referrer");
        out.words("title", page.front().titled(page.title()));
        out.style(rules).close();
    }

    private static String style() {
        try {
            return Resources.toString(Resources.getResource(HtmlPage.class, "report.css"), UTF_8) + Chart.style();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void top(Page page) {
        PageFront front = page.front();
        out.open("header");
        if (!front.council().isEmpty()) {
            out.words("p", front.council(), "class", "council");
        }
        out.words("h1", page.title());
        out.open("p").text("As at ");
        out.words(
                "time", ChartWords.date(front.asAt()), "datetime", front.asAt().toString());
        out.text(". Extract: " + front.extract() + ".").close();
        out.words("p", audience.words, "class", "audience");
        out.close();
    }

    private void contents(Page page, List<String> anchors) {
        out.open("nav", "aria-label", "Sections").open("ul");
        link(HEADLINES, "Headlines");
        for (int i = 0; i < anchors.size(); i++) {
            link(anchors.get(i), page.sections().get(i).heading());
        }
        link(MISSING, "What has no figure");
        link(NOTES, "Notes");
        out.close().close();
    }

    private void link(String anchor, String words) {
        out.open("li").words("a", words, "href", "#" + anchor).close();
    }

    private void headlines(Page page, List<String> anchors) {
        out.open("section", "aria-labelledby", HEADLINES).words("h2", "Headlines", "id", HEADLINES);
        if (page.front().headlines().isEmpty()) {
            out.words("p", "None of the figures of this report is a headline.");
        } else {
            out.words("p", Headlines.RULE, "class", "soft");
            out.open("ul", "class", "cards");
            for (Headline headline : page.front().headlines()) {
                HtmlCard.print(out, headline, anchor(page, anchors, headline.indicator()));
            }
            out.close();
        }
        out.close();
    }

    private static String anchor(Page page, List<String> anchors, String indicator) {
        for (int i = 0; i < anchors.size(); i++) {
            if (page.sections().get(i).ids().contains(indicator)) {
                return anchors.get(i);
            }
        }
        return TOP;
    }

    private void open(List<String> sentences) {
        if (!sentences.isEmpty()) {
            out.open("section", "aria-labelledby", OPEN).words("h2", "What will still change", "id", OPEN);
            list(sentences);
            out.close();
        }
    }

    private void list(List<String> items) {
        out.open("ul");
        items.forEach(item -> out.words("li", item));
        out.close();
    }

    private void missing(PageTable table) {
        out.open("section", "aria-labelledby", MISSING).words("h2", "What has no figure, and why", "id", MISSING);
        if (table.rows().isEmpty()) {
            out.words("p", "Every total of this report has a figure.");
        } else {
            new HtmlTable(out, MISSING, 0).print(table, table.caption(), MISSING + "-table");
        }
        out.close();
    }

    private void notes(Page page) {
        out.open("section", "aria-labelledby", NOTES).words("h2", "Notes", "id", NOTES);
        list(page.legend());
        page.footer().forEach(line -> out.words("p", line));
        out.close();
    }
}
