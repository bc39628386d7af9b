package org.safeguarding.indicators.io.text;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;

/** The names of the months, whatever the language of the machine. */
public final class EnglishMonths {
    /** From {@code January} to {@code December}. */
    public static final ImmutableList<String> NAMES = ImmutableList.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** From {@code january} to {@code december}. */
    public static final ImmutableList<String> IN_SMALL_LETTERS =
            NAMES.stream().map(Ascii::toLowerCase).collect(ImmutableList.toImmutableList());

    private EnglishMonths() {}
}
