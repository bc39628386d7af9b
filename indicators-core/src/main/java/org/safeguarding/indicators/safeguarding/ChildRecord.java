package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.time.Day;

/** Everything that is recorded of one child. Rows may come in any order; there are no names. */
@Value.Immutable
@Built
public interface ChildRecord extends Subject {
    /**
     * The person id.
     *
     * @return the id as text
     */
    @Override
    String key();

    /**
     * The date of birth.
     *
     * @return an epoch day, or {@code Day.NONE} where it is not known, as for the unborn
     */
    @Value.Default
    default int born() {
        return Day.NONE;
    }

    /**
     * The expected date of birth.
     *
     * @return an epoch day, or {@code Day.NONE}
     */
    @Value.Default
    default int expected() {
        return Day.NONE;
    }

    /**
     * Contacts about the child.
     *
     * @return the rows
     */
    ImmutableList<Contact> contacts();

    /**
     * Referrals and the episodes they opened.
     *
     * @return the rows
     */
    ImmutableList<CinEpisode> episodes();

    /**
     * Assessments.
     *
     * @return the rows
     */
    ImmutableList<Assessment> assessments();

    /**
     * Section 47 enquiries.
     *
     * @return the rows
     */
    ImmutableList<Section47Enquiry> enquiries();

    /**
     * Initial child protection conferences.
     *
     * @return the rows
     */
    ImmutableList<InitialConference> conferences();

    /**
     * Child protection plans, other authorities' included.
     *
     * @return the rows
     */
    ImmutableList<ProtectionPlan> plans();

    /**
     * Episodes of being looked after.
     *
     * @return the rows
     */
    ImmutableList<CareEpisode> careEpisodes();

    /**
     * Starts the record of a child.
     *
     * @param key the person id
     * @return a builder
     */
    static Builder builder(String key) {
        Builder builder = new Builder();
        builder.key(key);
        return builder;
    }

    /** Collects the record of a child. */
    final class Builder extends ImmutableChildRecord.Builder {
        Builder() {}
    }
}
