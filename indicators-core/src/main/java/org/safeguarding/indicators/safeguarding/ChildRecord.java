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
     * Visits to the child as one in need.
     *
     * @return the rows
     */
    ImmutableList<CinVisit> cinVisits();

    /**
     * Visits to the child under child protection, whatever plan they name: one of the child's, another child's, none.
     *
     * @return the rows that name the child
     */
    ImmutableList<ProtectionVisit> protectionVisits();

    /**
     * Visits that name a plan of this child and yet another child: visits are matched to plans by the id of the plan alone. They
     * were no visits to this child, and stand among the other's {@link #protectionVisits} too.
     *
     * @return the rows that name a plan of this child, but not the child
     */
    ImmutableList<ProtectionVisit> strayVisits();

    /**
     * Reviews of the child's protection plans, and those that name the child and no plan there is.
     *
     * @return the rows
     */
    ImmutableList<ProtectionReview> protectionReviews();

    /**
     * Meetings of core groups for the child's protection plans, and those that name the child and no plan there is.
     *
     * @return the rows
     */
    ImmutableList<CoreGroup> coreGroups();

    /**
     * Plans for the child as one in need.
     *
     * @return the rows
     */
    ImmutableList<CinPlan> cinPlans();

    /**
     * Reviews of the child's plans as one in need, and those that name the child and no plan there is.
     *
     * @return the rows
     */
    ImmutableList<CinPlanReview> cinPlanReviews();

    /**
     * Workers' involvements with the child.
     *
     * @return the rows, each with the key of this child
     */
    ImmutableList<Involvement> involvements();

    /**
     * Private fostering arrangements.
     *
     * @return the rows
     */
    ImmutableList<FosteringArrangement> fosteringArrangements();

    /**
     * Services that knew the child as a young carer.
     *
     * @return the rows
     */
    ImmutableList<CaringService> caringServices();

    /**
     * The child's part in care proceedings.
     *
     * @return the rows, each with the key of this child
     */
    ImmutableList<Proceeding> proceedings();

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
