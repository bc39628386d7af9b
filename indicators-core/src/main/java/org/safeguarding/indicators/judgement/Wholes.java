package org.safeguarding.indicators.judgement;

import org.safeguarding.indicators.measure.Exact;

/** The whole numbers from one to another, both in; none where the first is the greater. */
record Wholes(Exact least, Exact greatest) {
    static final Wholes NONE = new Wholes(Exact.of(1), Exact.ZERO);

    static Wholes of(Exact number) {
        return new Wholes(number, number);
    }

    boolean isEmpty() {
        return least.compareTo(greatest) > 0;
    }

    Wholes plus(Wholes other) {
        return new Wholes(least.plus(other.least), greatest.plus(other.greatest));
    }

    Wholes meet(Wholes other) {
        boolean lower = greatest.compareTo(other.greatest) < 0;
        return new Wholes(greater(least, other.least), lower ? greatest : other.greatest);
    }

    static Exact greater(Exact one, Exact other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
