package org.safeguarding.indicators.tally;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.safeguarding.indicators.time.Day;

/** Guests and their stays, in beds: the least there can be of a level. */
final class Stays {
    enum Bed {
        SINGLE,
        DOUBLE
    }

    record Stay(String key, Bed bed, long amount, int from, int until) implements Row {}

    record Guest(String key, ImmutableList<Stay> stays) implements Subject {
        static Guest of(String key, Stay... stays) {
            return new Guest(key, ImmutableList.copyOf(stays));
        }
    }

    static final Level<Guest, Bed> STAYING = (guest, out) -> guest.stays()
            .forEach(s -> out.held(
                    s.bed(), s.amount(), s.from(), s.until(), s.from(), Day.FOREVER, Day.NONE, s, ImmutableList.of()));

    /** By the first letter of the key of the stay. */
    static final Dimension<Guest> BY_HOUSE = new Dimension<>() {
        @Override
        public String name() {
            return "house";
        }

        @Override
        public String groupOf(Guest subject, Row through, int day) {
            return through.key().substring(0, 1);
        }
    };

    private Stays() {}

    static Basis<Bed> basis(String dimension, int scale, Knowledge knowledge, int... days) {
        return Basis.of("stays v1", Bed.class, scale, Dates.of(days), knowledge, dimension);
    }

    static Tally<Bed> tally(Basis<Bed> basis, Guest... guests) {
        Optional<Dimension<Guest>> by = basis.dimension().isEmpty() ? Optional.empty() : Optional.of(BY_HOUSE);
        Accumulator<Guest, Bed> accumulator = new Accumulator<>(basis, by);
        for (Guest guest : guests) {
            accumulator.add(guest, STAYING);
        }
        return accumulator.tally();
    }
}
