package org.safeguarding.indicators.io.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.io.chart.Chart;
import org.safeguarding.indicators.io.chart.Heading;
import org.safeguarding.indicators.io.chart.Sparkline;
import org.safeguarding.indicators.measure.Exact;

class HtmlWriterTest {
    private static final Chart CHART = new Sparkline(
                    new Heading("course", "Title", "", "Words."),
                    ImmutableList.of(Optional.of(Exact.of(1)), Optional.of(Exact.of(2))))
            .draw();

    @Test
    void textAndAttributesCannotBeMarks() {
        assertThat(new HtmlWriter()
                        .words("p", "<b> & \"Ben's\"", "title", "\"><script>")
                        .page())
                .isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt; &amp; &quot;Ben&#39;s&quot;</p>\n");
    }

    @Test
    void whatALineCannotHoldIsASpace() {
        assertThat(new HtmlWriter()
                        .words("p", "a\u0000b\nc\u202Ed\uD800e\uFFFEf")
                        .page())
                .isEqualTo("<p>a b c d e f</p>\n");
    }

    @Test
    void anIdStandsOnce() {
        HtmlWriter out = new HtmlWriter().words("p", "", "id", "a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> out.words("p", "", "id", "a"))
                .withMessage("expected an id that is not taken, got a again");
        out.drawing(CHART);
        assertThatIllegalArgumentException().isThrownBy(() -> out.drawing(CHART));
    }

    @Test
    void noReferenceLeadsOutOfThePage() {
        for (String address : List.of("https://example.org", "//example.org", "javascript:x", "other.html", "")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new HtmlWriter().words("a", "x", "href", address));
        }
        assertThat(new HtmlWriter().words("a", "x", "href", "#y").page()).isEqualTo("<a href=\"#y\">x</a>");
    }

    @Test
    void nothingOnThePageIsFetchedOrRun() {
        for (String attribute : List.of("src", "srcset", "style", "onclick", "onload", "formaction", "poster")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new HtmlWriter().words("p", "x", attribute, "y"));
        }
        for (String rules : List.of("</style>", "@import 'x'", "a{background:url(x)}", "a&b")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new HtmlWriter().style(rules));
        }
    }

    @Test
    void aNameThatIsNoneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HtmlWriter().words("p><b", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new HtmlWriter().words("p", "x", "a=\"b\" c", "y"));
    }

    @Test
    void anElementThatIsStillOpenIsNoPage() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new HtmlWriter().open("p").open("b").close().page())
                .withMessage("expected every element to be closed, got p open");
    }

    @Test
    void aDrawingLeavesItsRulesToThePage() {
        String page = new HtmlWriter().drawing(CHART).page();
        assertThat(CHART.svg()).contains("<style>");
        assertThat(page).contains("<svg ", "id=\"course-title\"").doesNotContain("<style>");
        assertThat(Chart.style()).contains(".sgi-chart{");
    }
}
