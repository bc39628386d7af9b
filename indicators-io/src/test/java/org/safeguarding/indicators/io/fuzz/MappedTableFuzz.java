package org.safeguarding.indicators.io.fuzz;

import com.google.common.io.ByteSource;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.mapping.Mapping;
import org.safeguarding.indicators.io.mapping.MappingDoor;
import org.safeguarding.indicators.io.mapping.MappingJson;
import org.safeguarding.indicators.io.mapping.MappingRefused;

/** Any bytes as the one file of a mapping with every kind of column. */
public final class MappedTableFuzz {
    private static final Mapping MAPPING = mapping();

    private static Mapping mapping() {
        try {
            return MappingJson.parse("""
                    {"tables": {"ssd_cin_episodes": {"files": ["C.csv"], "charset": "windows-1252", "columns": {
                      "cine_referral_id": {"compose": "{Child}/{Date}"},
                      "cine_person_id": {"from": "Child", "or": ["Client"]},
                      "cine_referral_date": {"from": "Date", "date_format": "d MMM yyyy"},
                      "cine_close_date": {"from": "Closed", "date_format": "excel-serial"},
                      "cine_referral_nfa": {"from": "NFA", "codes": {"x": "Y", "": "N"}, "else": "reject"},
                      "cine_close_reason": {"constant": "RC1"}}}}}
                    """);
        } catch (MappingRefused e) {
            throw new AssertionError(e);
        }
    }

    private MappedTableFuzz() {}

    /** Reads it, and takes only a refusal with a message. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            MappingDoor.extract(MAPPING, "C.csv", ByteSource.wrap(input));
        } catch (ExtractUnusable e) {
            OneFile.isAMessage(e);
        }
    }
}
