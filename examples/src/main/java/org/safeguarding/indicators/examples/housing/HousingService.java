package org.safeguarding.indicators.examples.housing;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.stream.Stream;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.indicator.OwnRows;
import org.safeguarding.indicators.time.Period;

/** Missed repairs of a housing service, over the records that it has: no file, no child. */
public final class HousingService {
    private HousingService() {}

    /**
     * Prints the repairs missed in May, and why each of them counts.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        report(repairs(), LocalDate.of(2019, Month.MAY, 31), out);
    }

    static Stream<Repair> repairs() {
        return Stream.of(
                new Repair("R-17", "H12", "roof", day(4, 3), day(5, 1)),
                new Repair("R-18", "H12", "plumbing", day(4, 12), day(5, 13)),
                new Repair("R-19", "H7", "roof", day(4, 30), null),
                new Repair("R-20", "H7", "boiler", day(5, 20), null));
    }

    static void report(Stream<Repair> repairs, LocalDate today, PrintStream out) {
        // region evaluate
        OwnRows<Repair> rows = Repairs.TABLE.of(repairs);
        Evaluation<OwnRows<Repair>> evaluation = Evaluation.of(rows, today);
        out.print(evaluation.explain(Repairs.MISSED, Period.parse("2019-05")).text());
        // endregion
    }

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2019, month, dayOfMonth);
    }
}
