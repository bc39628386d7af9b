package org.safeguarding.indicators.io.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguarding.indicators.io.annexa.AnnexA;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractReader;
import org.safeguarding.indicators.io.extract.ExtractUnusable;

/** A format in which an extract may be. */
public enum ExtractFormat {
    /** The tables of the Standard Safeguarding Dataset and local ones. It may say its own as-at date. */
    DATASET("the Standard Safeguarding Dataset") {
        @Override
        public Extract read(Path place, LocalDate asAt) throws ExtractUnusable {
            return ExtractReader.read(place, asAt);
        }
    },
    /** Ofsted's Annex A. It needs an as-at date. */
    ANNEX_A("Ofsted's Annex A") {
        @Override
        public Extract read(Path place, LocalDate asAt) throws ExtractUnusable {
            return AnnexA.read(place, asAt);
        }
    };

    private final String title;

    ExtractFormat(String title) {
        this.title = title;
    }

    /**
     * Which format a place holds. A table of the dataset settles it; else what has lists of Annex A, or is a workbook, is Annex A; anything
     * else is left to the dataset, whose reader says what is missing.
     *
     * @param place a folder, which may be inside a zip, or a workbook
     * @return the format
     */
    public static ExtractFormat of(Path place) {
        return !holdsDataset(place) && (AnnexA.isWorkbook(place) || AnnexA.isIn(place)) ? ANNEX_A : DATASET;
    }

    private static boolean holdsDataset(Path place) {
        if (!Files.isDirectory(place)) {
            return false;
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> Optional.ofNullable(file.getFileName()))
                    .flatMap(Optional::stream)
                    .anyMatch(name -> name.toString().startsWith("ssd_"));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Reads an extract in this format.
     *
     * @param place a folder, which may be inside a zip, or a workbook
     * @param asAt the as-at date
     * @return the extract
     * @throws ExtractUnusable if there is none of this format
     */
    public abstract Extract read(Path place, LocalDate asAt) throws ExtractUnusable;

    /** What it is called. */
    @Override
    public String toString() {
        return title;
    }
}
