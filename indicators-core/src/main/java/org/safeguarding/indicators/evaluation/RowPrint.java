package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;

/**
 * A record as it is known again in another extract.
 *
 * @param name how it is called
 * @param owners the subjects it belongs to, as {@link Prints#owner} has them, the one it is recorded under first; none for what is
 *     a subject of its own
 * @param content a hash of its own columns, without ids: equal where these are equal, whatever keys the records have
 * @param links the records it names
 */
public record RowPrint(RowName name, ImmutableList<String> owners, String content, ImmutableList<RowName> links) {
    /**
     * The subject it is recorded under.
     *
     * @return the first owner, or empty text
     */
    public String owner() {
        return owners.isEmpty() ? "" : owners.get(0);
    }
}
