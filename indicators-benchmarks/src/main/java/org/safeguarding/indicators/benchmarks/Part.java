package org.safeguarding.indicators.benchmarks;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;

/** A part of the report that can be asked for alone. */
enum Part {
    /** Each question by all its contenders, and the memory. */
    QUESTIONS(50_000_000),
    /** The whole catalogue. */
    CATALOGUE(1_000_000),
    /** One event corrected and all read again. */
    CORRECTIONS(10_000_000),
    /** Files. */
    READING(10_000_000);

    private static final int MOST_ALONE = 10_000_000;

    private final int most;

    Part(int most) {
        this.most = most;
    }

    /** Whether it is measured at so many events, where others are too. */
    boolean measuredAt(int events) {
        return events <= most;
    }

    /** Whether it is measured at so many events when it is asked for alone, and may take as long as it takes. */
    boolean measuredAloneAt(int events) {
        return events <= Math.max(most, MOST_ALONE);
    }

    /** The parts of a list of names, with commas between. */
    static ImmutableSet<Part> these(String names) {
        return Splitter.on(',').trimResults().splitToStream(names).map(Part::of).collect(Sets.toImmutableEnumSet());
    }

    static Part of(String name) {
        return Arrays.stream(values())
                .filter(part -> part.word().equals(Ascii.toLowerCase(name)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected one of " + words() + ", got " + name));
    }

    String word() {
        return Ascii.toLowerCase(name());
    }

    private static ImmutableList<String> words() {
        return Arrays.stream(values()).map(Part::word).collect(ImmutableList.toImmutableList());
    }
}
