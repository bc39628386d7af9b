package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;

/** What the figures are held to, and how far they keep it. */
final class Limits {
    private static final double TIMES_HAND_WRITTEN = 1.3;
    private static final double TIMES_SUM = 3;
    private static final double DUCK_DB_TIMES = 3.3;
    private static final double NUMPY_TIMES = 2;
    private static final double TIMES_YARDSTICK = 2;
    private static final double TIMES_FEWEST = 1.3;
    private static final double GENERAL_PATH_NANOS = 40;
    private static final double BYTES = 16;
    private static final double MILLION_ROWS = 4;
    private static final double CORRECTION_MICROS = 5;

    /** From so many events on the library is held to its peers: with fewer, what does not depend on them shows. */
    private static final int MANY = 10_000_000;

    /** How much more of the sum the hand-written kernels may take than good ones do. */
    private static final double HAND_WRITTEN_SLACK = 1.3;

    private static final String LIBRARY = "library";

    private final Markdown table = Markdown.table("limit", "at most", "measured", "kept");

    /** So many events, in words. */
    static String words(int events) {
        return String.format(Locale.ROOT, "%,d events", events);
    }

    /** The limits that a contest is held to. */
    void of(Question question, int events, Standings standings, boolean onEveryPath) {
        String at = ": " + question.heading() + ", " + words(events);
        add(
                "hand-written, times the sum" + at,
                question.timesSum() * HAND_WRITTEN_SLACK,
                standings.timesSum("hand-written"));
        if (events >= MANY) {
            library(question, at, standings);
        }
        if (onEveryPath && Question.ON_EVERY_PATH.contains(question)) {
            generalPath(at, standings);
        }
    }

    private void library(Question question, String at, Standings standings) {
        add("library, times hand-written" + at, TIMES_HAND_WRITTEN, standings.ratio(LIBRARY, "hand-written"));
        if (question.ofAssessments()) {
            add("library, times the sum" + at, TIMES_SUM, standings.timesSum(LIBRARY));
        }
        addAtLeast(
                "DuckDB, times the library" + at,
                DUCK_DB_TIMES,
                standings.duckDbNanos(LIBRARY) / standings.nanos(LIBRARY));
        standings
                .quickest("numpy (")
                .ifPresent(nanos ->
                        addAtLeast("numpy, times the library" + at, NUMPY_TIMES, nanos / standings.nanos(LIBRARY)));
    }

    private void generalPath(String at, Standings standings) {
        for (String over : ImmutableList.of("columns", "records")) {
            String path = "general path over " + over;
            add(path + ", ns/event" + at, GENERAL_PATH_NANOS, standings.nanos("library, " + path));
        }
        add(
                "general path over records, ns/event beyond the walk over them" + at,
                GENERAL_PATH_NANOS,
                standings.nanos("library, general path over records") - standings.nanos(Contest.WALK));
    }

    /** The limit that the growth of the cost an event is held to, from the fewest events to the most. */
    void ofGrowth(Costs costs) {
        for (Question question : Question.values()) {
            costs.growth(question)
                    .ifPresent(growth -> add(
                            "library, ns/event at the most events, times that at the fewest: " + question.heading(),
                            TIMES_FEWEST,
                            growth));
        }
    }

    /** The limit that the whole catalogue is held to. */
    void ofCatalogue(String referrals, ImmutableMap<String, Timing> timings) {
        add(
                "whole catalogue in one pass, times every column read and table put in order once: " + referrals,
                TIMES_YARDSTICK,
                CatalogueContest.timesYardstick(timings));
    }

    /** The limits that a footprint is held to. */
    void of(String events, Footprint footprint) {
        add("day, child and index columns, bytes an event: " + events, BYTES, footprint.columnsAndIndex());
    }

    /** The limit that reading is held to. */
    void of(String rows, ImmutableMap<String, Timing> readers) {
        addAtLeast(
                "CSV into columns, million rows a second: " + rows,
                MILLION_ROWS,
                Readers.millionsASecond(readers, ReadingContest.LIBRARY));
    }

    /** The limit that corrections are held to. */
    void ofCorrections(String events, ImmutableMap<String, Timing> timings) {
        add(
                CorrectionsContest.BOTH + ", microseconds: " + events,
                CORRECTION_MICROS,
                CorrectionsContest.micros(timings));
    }

    private void addAtLeast(String what, double limit, double measured) {
        table.row(
                what,
                "at least " + Markdown.number(limit),
                Markdown.number(measured),
                measured >= limit ? "yes" : "no");
    }

    private void add(String what, double limit, double measured) {
        table.row(what, Markdown.number(limit), Markdown.number(measured), measured <= limit ? "yes" : "no");
    }

    Markdown table() {
        return table;
    }
}
