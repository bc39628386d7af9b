package org.safeguarding.indicators.io.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.ByteSource;
import java.util.Optional;
import org.safeguarding.indicators.io.table.CsvFile;
import org.safeguarding.indicators.io.table.TableUnreadable;

/** Statistics of texts written in tests. */
final class Texts {
    private Texts() {}

    static Statistics read(String text) throws TableUnreadable {
        return read(text.getBytes(UTF_8));
    }

    static Statistics read(byte[] bytes) throws TableUnreadable {
        return StatisticsFile.read(
                CsvFile.of("c1.csv", ByteSource.wrap(bytes)),
                Optional.empty(),
                ReportingYear.TO_31_MARCH,
                IndicatorNames.standard());
    }

    static Statistics read(String text, String meta) throws TableUnreadable {
        return StatisticsFile.read(
                CsvFile.of("c1.csv", ByteSource.wrap(text.getBytes(UTF_8))),
                Optional.of(CsvFile.of("c1.meta.csv", ByteSource.wrap(meta.getBytes(UTF_8)))),
                ReportingYear.TO_31_MARCH,
                IndicatorNames.standard());
    }
}
