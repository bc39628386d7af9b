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

    static final ImmutableMap<String, PlainIndicator> ALL = ImmutableMap.<String, PlainIndicator>builder()
            .put("contacts", of(Kind.COUNT, Look.IN_PERIOD, PlainRows::contacts))
            .put("contact-children", of(Kind.COUNT, Look.IN_PERIOD, PlainRows::contactChildren))
            .put("contacts-by-source", of(Kind.COUNT, Look.IN_PERIOD, PlainRows::contacts))
            .put("contacts-progressed", of(Kind.COUNT, Look.IN_PERIOD, PlainRows::progressed))
            .put("contacts-progressed-pct", of(Kind.PERCENT, Look.IN_PERIOD, PlainRows::progressedOrNot))
            .put("referrals", of(Kind.COUNT, Look.IN_PERIOD, PlainRows::referrals))
            .put("referral-rate-12m", of(Kind.RATE, Look.ROLLING, PlainRows::referrals))
            .put("rereferral-pct-12m", of(Kind.PERCENT, Look.ROLLING, PlainRows::reReferrals))
            .put("decision-24h-pct", of(Kind.CLOCK_BY_START, Look.IN_PERIOD, (child, span, hits) -> {}))
            .put("assessments-started", of(Kind.COUNT, Look.IN_PERIOD, PlainRows::assessments))
            .put("assessment-45wd-pct", of(Kind.CLOCK_BY_END, Look.IN_PERIOD, PlainRows::assessments45))
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
                    .put("services", hit -> PlainNeed.services(hit.child(), hit.day()))
                    .buildOrThrow();

    /** Everything that counts in a span. */
    List<Hit> hits(CouncilRecords council, Span span) {
        List<Hit> hits = new ArrayList<>();
        if (kind == Kind.CLOCK_BY_START) {
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
