package org.safeguarding.indicators.io.extract;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.safeguarding.indicators.indicator.TableState;
import org.safeguarding.indicators.io.table.Schemas;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.Parameters;
import org.safeguarding.indicators.safeguarding.PopulationEstimates;
import org.safeguarding.indicators.safeguarding.StaffingRecord;

/** Makes the records of a council of an extract: what the indicators of the catalogue are evaluated on. */
public final class Records {
    private Records() {}

    /**
     * The records of an extract. A table that could not be read, or is not there, leaves the indicators that need it not
     * available, with the reason; a row that was rejected is counted beside every figure that may miss it.
     *
     * @param extract the extract
     * @param area the code of the home area, if it is named; else the extract's own, if it names one
     * @return the records
     */
    public static CouncilRecords of(Extract extract, Optional<String> area) {
        return of(extract, area, estimates -> estimates);
    }

    /**
     * The records of an extract, for definitions with parameters. Of the parameters only the choice of population concerns
     * them.
     *
     * @param extract the extract
     * @param area the code of the home area, if it is named; else the extract's own, if it names one
     * @param parameters the parameters
     * @param asAt the as-at date
     * @return the records
     */
    public static CouncilRecords of(Extract extract, Optional<String> area, Parameters parameters, LocalDate asAt) {
        return of(
                extract,
                area,
                estimates -> parameters.populationPublishedByAsAt() ? estimates.publishedBy(asAt) : estimates);
    }

    private static CouncilRecords of(
            Extract extract, Optional<String> area, UnaryOperator<PopulationEstimates> choice) {
        Children children = new Children();
        ChildRows cases = new ChildRows(children);
        with(extract, "ssd_person", cases::persons);
        with(extract, "ssd_contacts", cases::contacts);
        with(extract, "ssd_cin_episodes", cases::episodes);
        with(extract, "ssd_cin_assessments", cases::assessments);
        with(extract, "ssd_s47_enquiry", cases::enquiries);
        with(extract, "ssd_initial_cp_conference", cases::conferences);
        PlanRows plans = new PlanRows(children);
        with(extract, "ssd_cp_plans", plans::protectionPlans);
        with(extract, "ssd_cp_visits", plans::protectionVisits);
        with(extract, "ssd_cp_reviews", plans::protectionReviews);
        with(extract, "local_core_groups", plans::coreGroups);
        with(extract, "ssd_cin_plans", plans::cinPlans);
        with(extract, "local_cin_plan_reviews", plans::cinPlanReviews);
        ServiceRows services = new ServiceRows(children);
        with(extract, "ssd_cin_visits", services::cinVisits);
        with(extract, "ssd_cla_episodes", services::careEpisodes);
        with(extract, "ssd_involvements", services::involvements);
        with(extract, "local_private_fostering", services::privateFostering);
        with(extract, "local_young_carers", services::youngCarers);
        with(extract, "local_care_proceedings", services::proceedings);

        CouncilRecords.Builder records = CouncilRecords.builder();
        Schemas.all()
                .forEach(schema ->
                        state(extract, schema.name()).ifPresent(state -> records.putTables(schema.name(), state)));
        return records.putAllWithheld(extract.withheld())
                .children(children.records())
                .decisions(rows(extract, "local_contact_decisions", CouncilRows::decisions))
                .professionals(rows(extract, "ssd_professionals", CouncilRows::professionals))
                .workforce(StaffingRecord.of(rows(extract, "local_workforce", CouncilRows::staffing)))
                .audits(rows(extract, "local_audits", CouncilRows::audits))
                .auditExpectations(rows(extract, "local_audit_expectations", CouncilRows::auditExpectations))
                .feedbackScores(rows(extract, "local_feedback_scores", CouncilRows::feedbackScores))
                .population(choice.apply(PopulationEstimates.of(
                        area.or(extract::areaCode), rows(extract, "local_population", CouncilRows::populations))))
                .build();
    }

    private static void with(Extract extract, String name, Consumer<Table> read) {
        extract.table(name).ifPresent(read);
    }

    private static <R> ImmutableList<R> rows(Extract extract, String name, Function<Table, ImmutableList<R>> read) {
        return extract.table(name).map(read).orElse(ImmutableList.of());
    }

    private static Optional<TableState> state(Extract extract, String name) {
        Optional<String> unreadable = extract.unreadable(name);
        if (unreadable.isPresent()) {
            return Optional.of(TableState.missing(unreadable.get()));
        }
        OptionalInt firstDay = extract.firstDay(name);
        boolean cutOff = extract.coverage(name).filter(Coverage::isCutOff).isPresent();
        return extract.table(name)
                .map(table -> new TableState(
                        "",
                        firstDay,
                        extract.rejected(table),
                        extract.lacking(name),
                        cutOff,
                        extract.openFrom(name),
                        extract.remarks(name)));
    }
}
