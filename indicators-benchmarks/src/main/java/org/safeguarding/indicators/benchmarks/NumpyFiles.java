package org.safeguarding.indicators.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DayOfWeek;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.evaluation.RowColumns;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.WorkingDayCalendar;

/** The columns and tables that numpy is handed, as files of plain numbers, the lowest byte first: what the kernels and DuckDB have too. */
final class NumpyFiles {
    private static final int FIRST = Math.toIntExact(Referrals.FIRST.toEpochDay());
    private static final int LAST = Math.toIntExact(Referrals.LAST.toEpochDay());
    private static final int CHUNK = 1 << 16;
    private static final int WORKING_DAYS = 45;

    private final Path folder;

    private NumpyFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes what a question needs. */
    static void write(Path folder, Question question, Referrals referrals, Windows windows) {
        NumpyFiles files = new NumpyFiles(folder);
        files.tables(windows);
        files.ints("days", referrals.days());
        if (question.byChild()) {
            files.ints("children", referrals.children());
        } else if (question.ofAssessments()) {
            files.ints("authorised", referrals.ends());
        } else if (question == Question.DECIDED) {
            files.longs("received", referrals.decisions().receivedAt());
            files.longs("decided", referrals.decisions().decidedAt());
        } else if (question.byTeam()) {
            files.ints("teams", referrals.teams());
        }
    }

    private void tables(Windows windows) {
        longs("numbers", FIRST, LAST, Day.NONE, RowColumns.NO_TIME, Referrals.TEAMS, WORKING_DAYS);
        longs(
                "weights",
                HandWrittenClocks.weight(Clock.MET),
                HandWrittenClocks.weight(Clock.MISSED),
                HandWrittenClocks.weight(Clock.OVERDUE),
                HandWrittenClocks.weight(Clock.NOT_YET_DUE));
        int[] places = IntStream.range(0, windows.size()).toArray();
        int[] days = IntStream.rangeClosed(FIRST, LAST).toArray();
        ints("begins", each(places, i -> Math.max(0, windows.first(i) - FIRST)));
        ints("ends", each(places, i -> Math.min(LAST, windows.last(i)) + 1 - FIRST));
        ints("enters", each(days, day -> count(places, i -> windows.last(i) < day)));
        ints("leaves", each(days, day -> count(places, i -> windows.first(i) <= day)));
        ints("reach", each(days, day -> Math.max(0, HandWrittenRepeats.earliest(day) - FIRST)));
        ints("timely", each(days, Council.within45()::lastTimely));
        ints("holidays", IntStream.of(days).filter(NumpyFiles::isHoliday).toArray());
    }

    private static int[] each(int[] numbers, IntUnaryOperator table) {
        return IntStream.of(numbers).map(table).toArray();
    }

    private static int count(int[] numbers, IntPredicate counted) {
        return Math.toIntExact(IntStream.of(numbers).filter(counted).count());
    }

    private static boolean isHoliday(int day) {
        DayOfWeek weekday = Day.toDate(day).getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY
                && weekday != DayOfWeek.SUNDAY
                && !WorkingDayCalendar.englandAndWales().isWorkingDay(day);
    }

    private void ints(String name, int... numbers) {
        write(name, Integer.BYTES, numbers.length, (bytes, i) -> bytes.putInt(numbers[i]));
    }

    private void longs(String name, long... numbers) {
        write(name, Long.BYTES, numbers.length, (bytes, i) -> bytes.putLong(numbers[i]));
    }

    private interface Put {
        void at(ByteBuffer bytes, int place);
    }

    private void write(String name, int size, int length, Put put) {
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK * size).order(ByteOrder.LITTLE_ENDIAN);
        try (FileChannel file =
                FileChannel.open(folder.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int i = 0; i < length; ) {
                bytes.clear();
                for (; i < length && bytes.hasRemaining(); i++) {
                    put.at(bytes, i);
                }
                bytes.flip();
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
