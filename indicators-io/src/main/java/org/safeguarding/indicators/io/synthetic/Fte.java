package org.safeguarding.indicators.io.synthetic;

/** Full-time equivalents, in tenths. */
final class Fte {
    private Fte() {}

    static double round(double fte) {
        return Math.floor(fte * 10 + 0.5) / 10;
    }

    /** The amount as a plain decimal of one place, without it where it is zero. */
    static String text(double fte) {
        long tenths = (long) Math.floor(fte * 10 + 0.5);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
