package org.safeguarding.indicators.testing;

import org.safeguarding.indicators.safeguarding.ChildRecord;

/** Adds rows to the record of a child, which may hang on those that are there. */
@FunctionalInterface
interface Adding {
    void add(ChildRecord child, ChildRecord.Builder builder);
}
