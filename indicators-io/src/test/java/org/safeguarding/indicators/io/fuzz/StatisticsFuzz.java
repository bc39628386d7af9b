package org.safeguarding.indicators.io.fuzz;

import com.google.common.io.ByteSource;
import java.util.Optional;
import org.safeguarding.indicators.io.statistics.IndicatorNames;
import org.safeguarding.indicators.io.statistics.ReportingYear;
import org.safeguarding.indicators.io.statistics.StatisticsFile;
import org.safeguarding.indicators.io.table.CsvFile;
import org.safeguarding.indicators.io.table.TableUnreadable;

/** Any bytes as published statistics. */
public final class StatisticsFuzz {
    private StatisticsFuzz() {}

    /** Reads it, and takes only a refusal with a message. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            StatisticsFile.read(
                    CsvFile.of("statistics.csv", ByteSource.wrap(input)),
                    Optional.empty(),
                    ReportingYear.values()[0],
                    IndicatorNames.standard());
        } catch (TableUnreadable e) {
            OneFile.isAMessage(e);
        }
    }
}
