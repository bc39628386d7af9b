package org.safeguarding.indicators.io.fuzz;

import org.safeguarding.indicators.io.statistics.ReportingYear;
import org.safeguarding.indicators.io.statistics.StatisticsFile;
import org.safeguarding.indicators.io.table.TableUnreadable;

/** Any bytes as published statistics. */
public final class StatisticsFuzz {
    private static final OneFile FILE = new OneFile();

    private StatisticsFuzz() {}

    /** Reads it, and takes only a refusal with a message. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            StatisticsFile.read(FILE.holding("statistics.csv", input), ReportingYear.values()[0]);
        } catch (TableUnreadable e) {
            OneFile.isAMessage(e);
        }
    }
}
