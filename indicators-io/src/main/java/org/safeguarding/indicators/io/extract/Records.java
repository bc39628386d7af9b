package org.safeguarding.indicators.io.extract;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.safeguarding.indicators.indicator.TableState;
import org.safeguarding.indicators.io.table.Decimals;
import org.safeguarding.indicators.io.table.Schemas;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.Texts;
import org.safeguarding.indicators.io.table.Times;
import org.safeguarding.indicators.io.table.Wholes;
import org.safeguarding.indicators.safeguarding.ContactDecision;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.PopulationEstimates;
import org.safeguarding.indicators.safeguarding.PopulationRow;
import org.safeguarding.indicators.safeguarding.StaffingRecord;
import org.safeguarding.indicators.safeguarding.StaffingRow;

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
        ChildRows rows = new ChildRows();
        with(extract, "ssd_person", rows::persons);
        with(extract, "ssd_contacts", rows::contacts);
        with(extract, "ssd_cin_episodes", rows::episodes);
        with(extract, "ssd_cin_assessments", rows::assessments);
        with(extract, "ssd_s47_enquiry", rows::enquiries);
        with(extract, "ssd_initial_cp_conference", rows::conferences);
        with(extract, "ssd_cp_plans", rows::plans);
        with(extract, "ssd_cla_episodes", rows::careEpisodes);
        List<ContactDecision> decisions = new ArrayList<>();
        with(extract, "local_contact_decisions", table -> decisions(table, decisions));
        List<StaffingRow> staffing = new ArrayList<>();
        with(extract, "local_workforce", table -> staffing(table, staffing));
        List<PopulationRow> populations = new ArrayList<>();
        with(extract, "local_population", table -> populations(table, populations));

        CouncilRecords.Builder records = CouncilRecords.builder();
        Schemas.all()
                .forEach(schema ->
                        state(extract, schema.name()).ifPresent(state -> records.putTables(schema.name(), state)));
        return records.children(rows.children())
                .decisions(decisions)
                .workforce(StaffingRecord.of(staffing))
                .population(PopulationEstimates.of(area.or(extract::areaCode), populations))
                .build();
    }

    private static void with(Extract extract, String name, Consumer<Table> read) {
        extract.table(name).ifPresent(read);
    }

    private static Optional<TableState> state(Extract extract, String name) {
        Optional<String> unreadable = extract.unreadable(name);
        if (unreadable.isPresent()) {
            return Optional.of(TableState.missing(unreadable.get()));
        }
        OptionalInt firstDay = extract.firstDay(name);
        return extract.table(name).map(table -> new TableState("", firstDay, table.rejected()));
    }

    private static void decisions(Table table, List<ContactDecision> out) {
        Texts ids = table.texts("contact_id");
        Times received = table.times("received_at");
        Times decided = table.times("decided_at");
        for (int row = 0; row < table.size(); row++) {
            String id = ids.text(row);
            Optional<LocalDateTime> stop = decided.at(row);
            received.at(row).ifPresent(start -> out.add(new ContactDecision(id, start, stop)));
        }
    }

    private static void staffing(Table table, List<StaffingRow> out) {
        int[] days = table.days("as_at");
        Texts services = table.texts("service");
        ImmutableList<Decimals> cells = ImmutableList.of(
                table.decimals("posts_fte"),
                table.decimals("permanent_fte"),
                table.decimals("agency_fte"),
                table.decimals("leavers_fte_12m"));
        for (int row = 0; row < table.size(); row++) {
            out.add(new StaffingRow(
                    days[row],
                    services.text(row),
                    cells.get(0).number(row),
                    cells.get(1).number(row),
                    cells.get(2).number(row),
                    cells.get(3).number(row)));
        }
    }

    private static void populations(Table table, List<PopulationRow> out) {
        Texts areas = table.texts("area_code");
        int[] references = table.days("reference_date");
        Wholes from = table.wholes("age_from");
        Wholes to = table.wholes("age_to");
        Wholes persons = table.wholes("persons");
        Texts vintages = table.texts("vintage");
        int[] published = table.days("published_on");
        for (int row = 0; row < table.size(); row++) {
            out.add(new PopulationRow(
                    areas.text(row),
                    references[row],
                    age(from, row),
                    age(to, row),
                    persons.number(row).orElseThrow(),
                    vintages.text(row),
                    published[row]));
        }
    }

    /** An age that no int holds is one that nobody reaches. */
    private static int age(Wholes ages, int row) {
        return (int) Math.min(ages.number(row).orElseThrow(), Integer.MAX_VALUE - 1);
    }
}
