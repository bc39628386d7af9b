package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.safeguarding.indicators.tally.Subject;

/**
 * A case of care proceedings, with a row for each child in it and each time it was issued for the child.
 *
 * @param key the case id
 * @param proceedings the rows, at least one, in any order
 */
public record CareCase(String key, ImmutableList<Proceeding> proceedings) implements Subject {
    /** The cases that children's rows name, in the order in which they are first named. */
    static ImmutableList<CareCase> of(Iterable<ChildRecord> children) {
        ImmutableListMultimap.Builder<String, Proceeding> rows = ImmutableListMultimap.builder();
        children.forEach(child -> child.proceedings().forEach(row -> rows.put(row.caseKey(), row)));
        return rows.build().asMap().entrySet().stream()
                .map(one -> new CareCase(one.getKey(), ImmutableList.copyOf(one.getValue())))
                .collect(ImmutableList.toImmutableList());
    }
}
