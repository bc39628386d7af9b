package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.safeguarding.indicators.tally.Row;

/** One entry of the catalogue as its sentence says it: rows, in plain loops over the children. */
record PlainIndicator(Kind kind, Look look, boolean meanOfMonths, Rows rows) {
    enum Kind {
        COUNT,
        PERCENT,
        RATE,
        PER_MONTH,
        CLOCK_BY_START,
        CLOCK_BY_DUE,
        CLOCK_BY_END,
        CLOCK_HELD
    }

    enum Look {
        IN_PERIOD,
        ROLLING,
        AS_AT
    }

    /** What counts, and through which row of which child; the day is that of the event, or the date read. */
    record Hit(String part, ChildRecord child, Row row, int day) {}

    /** The days looked at, and the as-at date; {@code to} is the date read. */
    record Span(int from, int to, int asAt) {
        boolean holds(int day) {
            return from <= day && day <= to;
        }
    }

    /** The rows of a child that count. */
    @FunctionalInterface
    interface Rows {
        void of(ChildRecord child, Span span, List<Hit> hits);
    }

    /** Rows of no child. */
    private static final Rows DECISIONS = (child, span, hits) -> {};

    static final ImmutableMap<String, PlainIndicator> ALL = ImmutableMap.<String, PlainIndicator>builder()
            .put("contacts", of(Kind.COUNT, Look.IN_PERIOD, PlainRows::contacts))
            .put("contact-children", of(Kind.COUNT, Look.IN_PERIOD, PlainRows::contactChildren))
            .put("contacts-by-source", of(Kind.COUNT, Look.IN_PERIOD, PlainRows::contacts))
            .put("contacts-progressed", of(Kind.COUNT, Look.IN_PERIOD, PlainRows::progressed))
            .put("contacts-progressed-pct", of(Kind.PERCENT, Look.IN_PERIOD, PlainRows::progressedOrNot))
            .put("referrals", of(Kind.COUNT, Look.IN_PERIOD, PlainRows::referrals))
            .put("referral-rate-12m", of(Kind.RATE, Look.ROLLING, PlainRows::referrals))
            .put("rereferral-pct-12m", of(Kind.PERCENT, Look.ROLLING, PlainRows::reReferrals))
            .put("decision-24h-pct", of(Kind.CLOCK_BY_START, Look.IN_PERIOD, DECISIONS))
            .put("assessments-started", of(Kind.COUNT, Look.IN_PERIOD, PlainRows::assessments))
            .put("assessments-started-monthly-mean", of(Kind.PER_MONTH, Look.IN_PERIOD, PlainRows::assessments))
            .put("assessment-rate-12m", of(Kind.RATE, Look.ROLLING, PlainAssessments::completed))
            .put("seen-5wd-pct", of(Kind.CLOCK_BY_START, Look.IN_PERIOD, PlainAssessments::seen))
            .put("assessment-45wd-pct", of(Kind.CLOCK_BY_END, Look.IN_PERIOD, PlainAssessments.within(45)))
            .put("assessment-50wd-pct", of(Kind.CLOCK_BY_END, Look.IN_PERIOD, PlainAssessments.within(50)))
            .put("assessment-60wd-pct", of(Kind.CLOCK_BY_END, Look.IN_PERIOD, PlainAssessments.within(60)))
            .put("assessment-duration", of(Kind.COUNT, Look.IN_PERIOD, PlainAssessments::measured))
            .put("assessments-overdue", of(Kind.COUNT, Look.AS_AT, PlainAssessments::overdue))
            .put("assessment-service-pct", of(Kind.PERCENT, Look.IN_PERIOD, PlainAssessments::service))
            .put("s47-rate-12m", mean(Kind.RATE, Look.ROLLING, PlainAssessments::enquiries))
            .put("cin-open", mean(Kind.COUNT, Look.AS_AT, PlainRows::cinOpen))
            .put("cin-rate", mean(Kind.RATE, Look.AS_AT, PlainRows::cinOpen))
            .put("open-children", of(Kind.COUNT, Look.AS_AT, PlainNeed::openChildren))
            .put("cin-dfe", of(Kind.COUNT, Look.AS_AT, PlainNeed::dfe))
            .put("cin-dfe-rate", of(Kind.RATE, Look.AS_AT, PlainNeed::dfe))
            .put("cin-plan-pct", of(Kind.PERCENT, Look.AS_AT, PlainNeed::planned))
            .put("cin-visit-20d-pct", of(Kind.PERCENT, Look.AS_AT, PlainNeed::visited))
            .put("cin-review-3m-pct", of(Kind.PERCENT, Look.AS_AT, PlainNeed::reviewed))
            .put("young-carers", of(Kind.COUNT, Look.AS_AT, PlainNeed::youngCarers))
            .put("private-fostering", of(Kind.COUNT, Look.AS_AT, PlainNeed::fostering))
            .putAll(PlainProtection.all())
            .put("icpc-15wd-pct", of(Kind.CLOCK_HELD, Look.IN_PERIOD, PlainRows::conferences))
            .put("care-children", of(Kind.COUNT, Look.IN_PERIOD, PlainCourt::children))
            .put("care-outcomes", of(Kind.COUNT, Look.IN_PERIOD, PlainCourt::outcomes))
            .put("care-remain-pct", of(Kind.PERCENT, Look.IN_PERIOD, PlainCourt::remaining))
            .put("care-repeat-children", of(Kind.COUNT, Look.IN_PERIOD, PlainCourt::repeats))
            .put("care-recurrent-children", of(Kind.COUNT, Look.IN_PERIOD, PlainCourt::recurrent))
            .buildOrThrow();

    /** The groups of a row by the name of the breakdown. */
    static final ImmutableMap<String, Function<Hit, String>> GROUPS =
            ImmutableMap.<String, Function<Hit, String>>builder()
                    .put("team", hit -> hit.row() instanceof HasTeam row ? orUnknown(row.team()) : "unknown")
                    .put(
                            "source",
                            hit -> hit.row() instanceof HasSource row
                                    ? PlainSources.group(row.sourceCode())
                                    : "unknown")
                    .put(
                            "category",
                            hit -> hit.row() instanceof HasCategory row ? orUnknown(row.category()) : "unknown")
                    .put("age", hit -> PlainDays.ageBand(hit.child(), hit.day()))
                    .put("status", hit -> PlainNeed.status(hit.child(), hit.day()))
                    .put("duration", PlainAssessments::duration)
                    .put("final_order", hit -> orUnknown(((Proceeding) hit.row()).finalOrder()))
                    .put("services", hit -> PlainNeed.services(hit.child(), hit.day()))
                    .buildOrThrow();

    /** Everything that counts in a span. */
    List<Hit> hits(CouncilRecords council, Span span) {
        List<Hit> hits = new ArrayList<>();
        if (rows.equals(DECISIONS)) {
            PlainRows.decisions(council.decisions(), span, hits);
        } else {
            council.children().forEach(child -> rows.of(child, span, hits));
        }
        return hits;
    }

    static PlainIndicator of(Kind kind, Look look, Rows rows) {
        return new PlainIndicator(kind, look, false, rows);
    }

    static PlainIndicator mean(Kind kind, Look look, Rows rows) {
        return new PlainIndicator(kind, look, true, rows);
    }

    private static String orUnknown(String text) {
        return text.isBlank() ? "unknown" : text;
    }
}
