package org.safeguarding.indicators.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.ColumnType;
import org.safeguarding.indicators.io.table.TableSchema;

/**
 * Synthetic referrals of ten years as a CSV file of eight columns and some 83 bytes a row, in random order: what reading is
 * measured with. A child has four, on different days, so that child and day together are the primary id. One team in sixteen
 * has a comma in its name, so that it is quoted; every fifth referral has not been decided.
 */
final class ReferralFile implements AutoCloseable {
    /** The table, with the checks that the library makes of it. */
    static final TableSchema SCHEMA = new TableSchema(
            "referrals",
            ImmutableList.of(
                    column("child_number", ColumnType.ID, true),
                    column("event_date", ColumnType.DATE, true),
                    column("received_at", ColumnType.DATE_TIME, true),
                    column("decided_at", ColumnType.DATE_TIME, false),
                    column("team", ColumnType.TEXT, false),
                    column("source", ColumnType.TEXT, false),
                    column("ward", ColumnType.TEXT, false),
                    column("nfa", ColumnType.FLAG, false)),
            ImmutableList.of("child_number", "event_date"));

    private static final long SEED = 20200331;
    private static final int FIRST_CHILD = 1_000_000;
    private static final int EVENTS_A_CHILD = 4;
    private static final int DAYS_A_QUARTER = 900;
    private static final int UNDECIDED = 5;
    private static final int TEAMS = 16;
    private static final int SOURCES = 19;
    private static final int WARDS = 19;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private final Path path;
    private final int rows;
    private final long daySum;
    private final long decided;
    private final long noFurtherAction;

    private ReferralFile(Path path, int rows) throws IOException {
        this.path = path;
        this.rows = rows;
        SplittableRandom random = new SplittableRandom(SEED);
        LocalDate first = LocalDate.of(2010, 4, 1);
        int[] order = shuffled(rows, random);
        long days = 0;
        long stops = 0;
        long flags = 0;
        try (BufferedWriter out = Files.newBufferedWriter(path, US_ASCII)) {
            out.write(
                    String.join(",", SCHEMA.columns().stream().map(Column::name).toList()) + "\n");
            for (int number : order) {
                LocalDate date = first.plusDays(
                        (long) (number % EVENTS_A_CHILD) * DAYS_A_QUARTER + random.nextInt(DAYS_A_QUARTER));
                boolean isDecided = random.nextInt(UNDECIDED) > 0;
                boolean nfa = random.nextInt(UNDECIDED) == 0;
                int team = random.nextInt(TEAMS);
                days += date.toEpochDay();
                stops += isDecided ? 1 : 0;
                flags += nfa ? 1 : 0;
                out.write(FIRST_CHILD + number / EVENTS_A_CHILD + "," + date + "," + date + "T" + time(random) + ","
                        + (isDecided ? date.plusDays(1) + "T" + time(random) : "") + ","
                        + (team == 0 ? "\"MASH, West\"" : "Team " + (team + 10)) + "," + random.nextInt(SOURCES) + ","
                        + "E0500" + (4000 + random.nextInt(WARDS)) + "," + (nfa ? "Y" : "N") + "\n");
            }
        }
        daySum = days;
        decided = stops;
        noFurtherAction = flags;
    }

    private static Column column(String name, ColumnType type, boolean required) {
        return new Column(name, type, required, false, ImmutableList.of());
    }

    private static String time(SplittableRandom random) {
        int minute = random.nextInt(HOURS * MINUTES);
        int hour = minute / MINUTES;
        int rest = minute % MINUTES;
        return (hour < 10 ? "0" : "") + hour + (rest < 10 ? ":0" : ":") + rest + ":00";
    }

    private static int[] shuffled(int size, SplittableRandom random) {
        int[] order = new int[size];
        Arrays.setAll(order, i -> i);
        for (int i = size - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }

    /** A file of so many rows, the same every time, removed when it is closed. */
    static ReferralFile of(int rows) {
        try {
            return new ReferralFile(Files.createTempFile("referrals", ".csv"), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    int rows() {
        return rows;
    }

    /** What whoever reads it must have found: rows, the sum of their days, children, those decided, and those not taken further. */
    ImmutableList<Long> expected() {
        return ImmutableList.copyOf(
                Longs.asList(rows, daySum, (rows + EVENTS_A_CHILD - 1) / EVENTS_A_CHILD, decided, noFurtherAction));
    }

    double bytesARow() {
        try {
            return Files.size(path) / (double) rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
