package org.safeguarding.indicators.safeguarding;

import java.util.List;
import org.safeguarding.indicators.safeguarding.PlainIndicator.Hit;
import org.safeguarding.indicators.safeguarding.PlainIndicator.Span;
import org.safeguarding.indicators.time.Day;

/** What section 14 of the catalogue counts child by child, as plain loops over the rows of a child. */
final class PlainCourt {
    static final List<String> ORDERS = List.of(
            "NO_ORDER",
            "CAO",
            "CAO_SO",
            "SGO",
            "SGO_SO",
            "SO",
            "CO",
            "CO_PLACEMENT",
            "WITHDRAWN",
            "TRANSFERRED",
            "FAO");

    private static final String COUNTED = "COUNTED";

    private PlainCourt() {}

    static void children(ChildRecord child, Span span, List<Hit> hits) {
        latest(child, child.proceedings(), span, hits);
    }

    static void recurrent(ChildRecord child, Span span, List<Hit> hits) {
        latest(
                child,
                child.proceedings().stream()
                        .filter(Proceeding::olderSiblingEarlier)
                        .toList(),
                span,
                hits);
    }

    static void repeats(ChildRecord child, Span span, List<Hit> hits) {
        latest(
                child,
                child.proceedings().stream()
                        .filter(row -> child.proceedings().stream().anyMatch(other -> other.issued() < row.issued()))
                        .toList(),
                span,
                hits);
    }

    /** The child once, through the row issued last in the span, of one day the one with the greatest key. */
    private static void latest(ChildRecord child, List<Proceeding> rows, Span span, List<Hit> hits) {
        int day = Day.NONE;
        String key = "";
        for (Proceeding row : rows) {
            boolean later =
                    row.issued() > day || (row.issued() == day && row.key().compareTo(key) > 0);
            if (span.holds(row.issued()) && later) {
                day = row.issued();
                key = row.key();
            }
        }
        for (Proceeding row : rows) {
            if (row.key().equals(key)) {
                hits.add(new Hit(COUNTED, child, row, day));
            }
        }
    }

    private static boolean concluded(Proceeding row, Span span) {
        return row.issued() <= span.asAt() && row.concluded() != Day.NONE && span.holds(row.concluded());
    }

    static void outcomes(ChildRecord child, Span span, List<Hit> hits) {
        for (Proceeding row : child.proceedings()) {
            if (concluded(row, span)) {
                hits.add(new Hit(COUNTED, child, row, row.concluded()));
            }
        }
    }

    static void remaining(ChildRecord child, Span span, List<Hit> hits) {
        for (Proceeding row : child.proceedings()) {
            String order = row.finalOrder();
            if (concluded(row, span) && !order.equals("TRANSFERRED")) {
                boolean inCare = order.equals("CO") || order.equals("CO_PLACEMENT");
                hits.add(new Hit(inCare ? "IN" : "OUT", child, row, row.concluded()));
            }
        }
    }
}
