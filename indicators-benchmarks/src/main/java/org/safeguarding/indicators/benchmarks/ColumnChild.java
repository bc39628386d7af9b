package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguarding.indicators.safeguarding.Assessment;
import org.safeguarding.indicators.safeguarding.CareEpisode;
import org.safeguarding.indicators.safeguarding.CaringService;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.CinPlan;
import org.safeguarding.indicators.safeguarding.CinPlanReview;
import org.safeguarding.indicators.safeguarding.CinVisit;
import org.safeguarding.indicators.safeguarding.Contact;
import org.safeguarding.indicators.safeguarding.CoreGroup;
import org.safeguarding.indicators.safeguarding.FosteringArrangement;
import org.safeguarding.indicators.safeguarding.InitialConference;
import org.safeguarding.indicators.safeguarding.Involvement;
import org.safeguarding.indicators.safeguarding.Proceeding;
import org.safeguarding.indicators.safeguarding.ProtectionPlan;
import org.safeguarding.indicators.safeguarding.ProtectionReview;
import org.safeguarding.indicators.safeguarding.ProtectionVisit;
import org.safeguarding.indicators.safeguarding.Section47Enquiry;

/** A child whose rows are made from columns when they are first asked for, and let go with it. */
final class ColumnChild implements ChildRecord {
    private static final CouncilTable[] TABLES = CouncilTable.values();

    private final ColumnChildren children;
    private final int number;
    private final ImmutableList<?>[] made = new ImmutableList<?>[TABLES.length];

    ColumnChild(ColumnChildren children, int number) {
        this.children = children;
        this.number = number;
    }

    @Override
    public String key() {
        return Integer.toString(number);
    }

    @SuppressWarnings({"unchecked", "EnumOrdinal"}) // the rows of a table are of one type
    private <R> ImmutableList<R> rows(CouncilTable table, ByChild.Make<R> make) {
        ImmutableList<?> found = made[table.ordinal()];
        if (found == null) {
            found = children.sorted(table).rows(number, make);
            made[table.ordinal()] = found;
        }
        return (ImmutableList<R>) found;
    }

    /** How many rows a child has in all tables, which are made to be counted. */
    static long size(ChildRecord child) {
        return Stream.<List<?>>of(
                        child.contacts(),
                        child.episodes(),
                        child.assessments(),
                        child.enquiries(),
                        child.conferences(),
                        child.plans(),
                        child.protectionVisits(),
                        child.protectionReviews(),
                        child.coreGroups(),
                        child.cinPlans(),
                        child.cinPlanReviews(),
                        child.cinVisits(),
                        child.careEpisodes(),
                        child.involvements(),
                        child.proceedings())
                .mapToLong(List::size)
                .sum();
    }

    private static String key(int row) {
        return ColumnChildren.key(row);
    }

    @Override
    public ImmutableList<Contact> contacts() {
        return rows(
                CouncilTable.CONTACTS, (rows, at, row) -> new Contact(key(row), rows.from()[at], "6", (row & 1) == 0));
    }

    @Override
    public ImmutableList<CinEpisode> episodes() {
        return rows(CouncilTable.EPISODES, (rows, at, row) -> CinEpisode.of(key(row), rows.from()[at], rows.to(at)));
    }

    @Override
    public ImmutableList<Assessment> assessments() {
        return rows(CouncilTable.ASSESSMENTS, (rows, at, row) -> Assessment.of(key(row), rows.from()[at], rows.to(at)));
    }

    private Section47Enquiry enquiry(int row) {
        Spells rows = children.spells(CouncilTable.ENQUIRIES);
        return new Section47Enquiry(key(row), rows.from()[row], rows.to(row));
    }

    @Override
    public ImmutableList<Section47Enquiry> enquiries() {
        return rows(CouncilTable.ENQUIRIES, (rows, at, row) -> enquiry(row));
    }

    @Override
    public ImmutableList<InitialConference> conferences() {
        return rows(
                CouncilTable.CONFERENCES,
                (rows, at, row) -> new InitialConference(
                        key(row), rows.from()[at], Optional.of(enquiry(rows.of()[at])), row % 8 == 0));
    }

    @Override
    public ImmutableList<ProtectionPlan> plans() {
        return rows(CouncilTable.PLANS, (rows, at, row) -> ProtectionPlan.of(key(row), rows.from()[at], rows.to(at)));
    }

    @Override
    public ImmutableList<CareEpisode> careEpisodes() {
        return rows(
                CouncilTable.CARE_EPISODES, (rows, at, row) -> new CareEpisode(key(row), rows.from()[at], rows.to(at)));
    }

    @Override
    public ImmutableList<CinVisit> cinVisits() {
        return rows(CouncilTable.CIN_VISITS, (rows, at, row) -> new CinVisit(key(row), rows.from()[at], row % 8 != 0));
    }

    @Override
    public ImmutableList<ProtectionVisit> protectionVisits() {
        return rows(
                CouncilTable.PROTECTION_VISITS,
                (rows, at, row) -> new ProtectionVisit(key(row), key(rows.of()[at]), rows.from()[at], row % 8 != 0));
    }

    @Override
    public ImmutableList<ProtectionVisit> strayVisits() {
        return ImmutableList.of();
    }

    @Override
    public ImmutableList<ProtectionReview> protectionReviews() {
        return rows(
                CouncilTable.PROTECTION_REVIEWS,
                (rows, at, row) -> new ProtectionReview(key(row), key(rows.of()[at]), rows.from()[at]));
    }

    @Override
    public ImmutableList<CoreGroup> coreGroups() {
        return rows(
                CouncilTable.CORE_GROUPS,
                (rows, at, row) -> new CoreGroup(key(row), key(rows.of()[at]), rows.from()[at]));
    }

    @Override
    public ImmutableList<CinPlan> cinPlans() {
        return rows(CouncilTable.CIN_PLANS, (rows, at, row) -> new CinPlan(key(row), rows.from()[at], rows.to(at), ""));
    }

    @Override
    public ImmutableList<CinPlanReview> cinPlanReviews() {
        return rows(
                CouncilTable.CIN_PLAN_REVIEWS,
                (rows, at, row) -> new CinPlanReview(key(row), key(rows.of()[at]), rows.from()[at]));
    }

    @Override
    public ImmutableList<Involvement> involvements() {
        return rows(
                CouncilTable.INVOLVEMENTS,
                (rows, at, row) ->
                        new Involvement(key(row), key(), WholeCouncil.worker(row), "", rows.from()[at], rows.to(at)));
    }

    @Override
    public ImmutableList<FosteringArrangement> fosteringArrangements() {
        return ImmutableList.of();
    }

    @Override
    public ImmutableList<CaringService> caringServices() {
        return ImmutableList.of();
    }

    @Override
    public ImmutableList<Proceeding> proceedings() {
        return rows(
                CouncilTable.PROCEEDINGS,
                (rows, at, row) -> new Proceeding(
                        key(row), Integer.toString(row >> 1), key(), rows.from()[at], rows.to(at), "", row % 8 == 0));
    }

    /** As {@code child 12}. */
    @Override
    public String toString() {
        return "child " + number;
    }
}
