package org.safeguarding.indicators.io.statistics;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.safeguarding.indicators.io.table.TableUnreadable;

/** Files of published data, where their folder is named; without it the tests that need them are skipped. */
final class PublishedData {
    private PublishedData() {}

    static Path file(String name) {
        String folder = System.getProperty("published.data", "");
        assumeThat(folder)
                .as("the published data are not here: name their folder with -Dpublished.data")
                .isNotEmpty();
        Path file = Path.of(folder, name);
        assumeThat(Files.exists(file)).as("the published data have no " + name).isTrue();
        return file;
    }

    static Statistics read(String name) throws TableUnreadable {
        return StatisticsFile.read(file(name), ReportingYear.ofFile(name).orElseThrow());
    }
}
