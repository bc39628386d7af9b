package org.safeguarding.indicators.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class PlotTest {
    private static Costs costs() {
        Costs costs = new Costs();
        costs.add(Question.OPEN, new Costs.Cost(1_000_000, ImmutableList.of(1.0, 2.0, 1.5, 10.0)));
        costs.add(Question.OPEN, new Costs.Cost(50_000_000, ImmutableList.of(1.0, 3.0, 1.5, 20.0)));
        costs.add(Question.CHILDREN, new Costs.Cost(1_000_000, ImmutableList.of(0.01, 5_000.0, 8.0, 90.0)));
        return costs;
    }

    @Test
    void thereIsAPanelForEachQuestionThatWasAsked() {
        assertThat(Plot.of(costs(), "a machine"))
                .contains(
                        ">Open assessments<",
                        ">Distinct children referred in 12 months<",
                        ">50 million<",
                        ">a machine<")
                .doesNotContain("Rolling 12-month referral rate");
    }

    @Test
    void theDrawingIsWellFormedWhateverIsInItsWords() throws Exception {
        String svg = Plot.of(costs(), "a <b> & c; 100% of it");
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                        .getElementsByTagName("circle")
                        .getLength())
                .isEqualTo(12);
    }

    @Test
    void growthIsFromTheFewestEventsToTheMost() {
        assertThat(costs().growth(Question.OPEN)).contains(1.5);
        assertThat(costs().growth(Question.CHILDREN)).isEmpty();
        assertThat(costs().growth(Question.TEAMS)).isEmpty();
    }

    @Test
    void costsAreThoseOfTheStandings() {
        Standings standings = new Standings(
                10,
                ImmutableMap.of(
                        "sum", timing(1),
                        "hand-written", timing(2),
                        "library", timing(3),
                        "library, 2 threads", timing(4),
                        "DuckDB (a form)", timing(5)),
                "sum");
        standings.against("hand-written", "DuckDB (a form)", List.of("library"));
        Costs costs = new Costs();
        costs.add(Question.OPEN, 10, standings);

        assertThat(costs.of(Question.OPEN)).containsExactly(new Costs.Cost(10, ImmutableList.of(0.2, 0.3, 0.4, 0.5)));
    }

    private static Timing timing(double nanos) {
        return new Timing(nanos, nanos, nanos);
    }
}
