package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;

/** A child of whom only referrals and the episodes they opened are known: no row of any other table. */
interface EpisodesOnly extends ChildRecord {
    @Override
    default ImmutableList<Contact> contacts() {
        return ImmutableList.of();
    }

    @Override
    default ImmutableList<Assessment> assessments() {
        return ImmutableList.of();
    }

    @Override
    default ImmutableList<Section47Enquiry> enquiries() {
        return ImmutableList.of();
    }

    @Override
    default ImmutableList<InitialConference> conferences() {
        return ImmutableList.of();
    }

    @Override
    default ImmutableList<ProtectionPlan> plans() {
        return ImmutableList.of();
    }

    @Override
    default ImmutableList<CareEpisode> careEpisodes() {
        return ImmutableList.of();
    }

    @Override
    default ImmutableList<CinVisit> cinVisits() {
        return ImmutableList.of();
    }

    @Override
    default ImmutableList<ProtectionVisit> protectionVisits() {
        return ImmutableList.of();
    }

    @Override
    default ImmutableList<ProtectionVisit> strayVisits() {
        return ImmutableList.of();
    }

    @Override
    default ImmutableList<ProtectionReview> protectionReviews() {
        return ImmutableList.of();
    }

    @Override
    default ImmutableList<CoreGroup> coreGroups() {
        return ImmutableList.of();
    }

    @Override
    default ImmutableList<CinPlan> cinPlans() {
        return ImmutableList.of();
    }

    @Override
    default ImmutableList<CinPlanReview> cinPlanReviews() {
        return ImmutableList.of();
    }

    @Override
    default ImmutableList<Involvement> involvements() {
        return ImmutableList.of();
    }

    @Override
    default ImmutableList<FosteringArrangement> fosteringArrangements() {
        return ImmutableList.of();
    }

    @Override
    default ImmutableList<CaringService> caringServices() {
        return ImmutableList.of();
    }

    @Override
    default ImmutableList<Proceeding> proceedings() {
        return ImmutableList.of();
    }
}
