package org.safeguarding.indicators.io.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractBuilder;
import org.safeguarding.indicators.io.extract.ExtractUnusable;

/** Lets bytes in where callers have files, for tests that read too many of them to write each to a file. */
public final class MappingDoor {
    private MappingDoor() {}

    /** Reads bytes as the only file there is. */
    public static Extract extract(Mapping mapping, String file, ByteSource bytes) throws ExtractUnusable {
        ExtractBuilder extract = new ExtractBuilder();
        mapping.addTo(extract, ImmutableList.of(file), name -> bytes);
        return extract.read();
    }
}
