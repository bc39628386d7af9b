package org.safeguarding.indicators.benchmarks;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.safeguarding.indicators.evaluation.RowColumns;

/**
 * Contacts and the decisions on them: received at any second of their day, decided on within two days, some not yet. Times are there by
 * the local clock, as the library takes them, and as real seconds, as its peers do, who need no rules of summer time then.
 */
final class Decisions {
    static final int DAY_SECONDS = 86_400;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int ONE_OPEN_IN = 200;

    private final long[] received;
    private final long[] decided;
    private final long[] receivedAt;
    private final long[] decidedAt;

    private Decisions(long[] received, long[] decided, long[] receivedAt, long[] decidedAt) {
        this.received = received;
        this.decided = decided;
        this.receivedAt = receivedAt;
        this.decidedAt = decidedAt;
    }

    static Decisions of(int[] days, long seed) {
        SplittableRandom random = new SplittableRandom(seed + 2);
        long past = DAY_SECONDS * (Referrals.LAST.toEpochDay() + 1);
        long[] received = new long[days.length];
        long[] decided = new long[days.length];
        long[] receivedAt = new long[days.length];
        long[] decidedAt = new long[days.length];
        for (int i = 0; i < days.length; i++) {
            long start = (long) DAY_SECONDS * days[i] + random.nextInt(DAY_SECONDS);
            long stop = start + random.nextInt(2 * DAY_SECONDS);
            boolean open = random.nextInt(ONE_OPEN_IN) == 0 || stop >= past;
            received[i] = start;
            receivedAt[i] = real(start);
            long end = real(stop) < receivedAt[i] ? start : stop;
            decided[i] = open ? RowColumns.NO_TIME : end;
            decidedAt[i] = open ? RowColumns.NO_TIME : real(end);
        }
        return new Decisions(received, decided, receivedAt, decidedAt);
    }

    /** When each was received, in seconds by the local clock: the array itself. */
    long[] received() {
        return received;
    }

    /** When it was decided on, by the local clock, or {@link RowColumns#NO_TIME}: the array itself. */
    long[] decided() {
        return decided;
    }

    /** When each was received, in real seconds: the array itself. */
    long[] receivedAt() {
        return receivedAt;
    }

    /** When it was decided on, in real seconds, or {@link RowColumns#NO_TIME}: the array itself. */
    long[] decidedAt() {
        return decidedAt;
    }

    /** By {@code java.time} alone, so that peers share no rule with the library. */
    private static long real(long local) {
        return LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC)
                .atZone(LONDON)
                .toEpochSecond();
    }
}
