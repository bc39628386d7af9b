package org.safeguarding.indicators.indicator;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.tally.Subject;

/**
 * Whom some records of a service's own are about: a home, a child, a case.
 *
 * @param key the key of the subject; never a name
 * @param rows the records about it, in the order in which they came
 * @param <T> the record
 */
public record OwnSubject<T>(String key, ImmutableList<OwnRow<T>> rows) implements Subject {}
