package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Unit;

/** Published figures for tests, collected one by one, and what is found against one statement about them. */
final class Tables {
    private final List<PublishedFigure> figures = new ArrayList<>();
    private Assumptions assumptions = Assumptions.USUAL;

    Tables count(String id, long count) {
        figures.add(PublishedFigure.count(id, id, count));
        return this;
    }

    Tables percent(String id, String printed) {
        figures.add(PublishedFigure.percent(id, id, printed));
        return this;
    }

    Tables rate(String id, String printed) {
        return rounded(id, printed, Unit.PER_10000);
    }

    Tables rounded(String id, String printed, Unit unit) {
        figures.add(PublishedFigure.of(id, id, new BigDecimal(printed), unit, Precision.ROUNDED));
        return this;
    }

    Tables about(String id, String printed) {
        figures.add(PublishedFigure.of(id, id, new BigDecimal(printed), Unit.PERCENT, Precision.APPROXIMATE));
        return this;
    }

    Tables figure(PublishedFigure figure) {
        figures.add(figure);
        return this;
    }

    Tables assuming(Assumptions changed) {
        assumptions = changed;
        return this;
    }

    Publication publication(Statement statement) {
        return publication(Claim.of("claim", "It is so", statement));
    }

    Publication publication(Claim claim) {
        return new Publication("Tables", ImmutableList.copyOf(figures), ImmutableList.of(claim), assumptions);
    }

    ImmutableList<Finding> findings(Statement statement) {
        return Reconciliation.of(publication(statement)).findings();
    }

    /** A claim's only finding. */
    Finding finding(Statement statement) {
        return Iterables.getOnlyElement(findings(statement));
    }

    /** A quotient as it is printed. */
    static String printed(long numerator, long denominator, long factor, int places) {
        return Exact.of(numerator)
                .times(factor)
                .dividedBy(Exact.of(denominator))
                .rounded(places)
                .toPlainString();
    }
}
