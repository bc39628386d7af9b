package org.safeguarding.indicators.tally;

/** What a flow or level is read from, one at a time: a child, a case, a workforce. */
public interface Subject {
    /**
     * The key of the subject, for messages and evidence; never a name.
     *
     * @return the key as text
     */
    String key();
}
