package org.safeguarding.indicators.io.formats;

import java.nio.file.Path;
import java.time.LocalDate;
import org.safeguarding.indicators.io.annexa.AnnexA;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractReader;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.payload.PayloadFormat;

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
    },
    /** Payloads of the Department for Education's children's social care API. They need an as-at date. */
    PAYLOADS("payloads of the DfE's children's social care API") {
        @Override
        public Extract read(Path place, LocalDate asAt) throws ExtractUnusable {
            return PayloadFormat.read(place, asAt);
        }
    };

    private final String title;

    ExtractFormat(String title) {
        this.title = title;
    }

    /**
     * Which format a place holds. A table of the dataset settles it; else lists of Annex A, or a workbook; else a file that begins as a
     * payload does. Anything else is left to the dataset, whose reader says what is missing.
     *
     * @param place a folder, which may be inside a zip, or a file
     * @return the format
     */
    public static ExtractFormat of(Path place) {
        if (ExtractReader.holdsSsdTable(place)) {
            return DATASET;
        }
        if (AnnexA.isWorkbook(place) || AnnexA.isIn(place)) {
            return ANNEX_A;
        }
        return PayloadFormat.looksLike(place) ? PAYLOADS : DATASET;
    }

    /**
     * Reads an extract in this format.
     *
     * @param place a folder, which may be inside a zip, or a file
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
