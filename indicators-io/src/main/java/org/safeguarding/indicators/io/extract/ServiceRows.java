package org.safeguarding.indicators.io.extract;

import org.safeguarding.indicators.io.table.Flags;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.Texts;
import org.safeguarding.indicators.safeguarding.CareEpisode;
import org.safeguarding.indicators.safeguarding.CaringService;
import org.safeguarding.indicators.safeguarding.CinVisit;
import org.safeguarding.indicators.safeguarding.FosteringArrangement;
import org.safeguarding.indicators.safeguarding.Involvement;
import org.safeguarding.indicators.safeguarding.Proceeding;

/** Gathers what is done for children beside referrals and plans: visits, care, workers, services, the court. */
final class ServiceRows {
    private final Children children;

    ServiceRows(Children children) {
        this.children = children;
    }

    void cinVisits(Table table) {
        Texts ids = table.texts("cinv_cin_visit_id");
        int[] days = table.days("cinv_cin_visit_date");
        Flags seen = table.flags("cinv_cin_visit_seen");
        children.each(
                table,
                "cinv_person_id",
                (child, row) -> child.addCinVisits(new CinVisit(ids.text(row), days[row], seen.isYes(row))));
    }

    void careEpisodes(Table table) {
        Texts ids = table.texts("clae_cla_episode_id");
        int[] started = table.days("clae_cla_episode_start_date");
        int[] ceased = table.days("clae_cla_episode_ceased_date");
        children.each(
                table,
                "clae_person_id",
                (child, row) -> child.addCareEpisodes(new CareEpisode(ids.text(row), started[row], ceased[row])));
    }

    void involvements(Table table) {
        Texts ids = table.texts("invo_involvements_id");
        Texts persons = table.texts("invo_person_id");
        Texts workers = table.texts("invo_professional_id");
        Texts teams = table.texts("invo_professional_team");
        int[] started = table.days("invo_involvement_start_date");
        int[] ended = table.days("invo_involvement_end_date");
        children.each(
                table,
                "invo_person_id",
                (child, row) -> child.addInvolvements(new Involvement(
                        ids.text(row),
                        persons.text(row),
                        workers.text(row),
                        teams.text(row),
                        started[row],
                        ended[row])));
    }

    void privateFostering(Table table) {
        Texts ids = table.texts("arrangement_id");
        int[] started = table.days("started_on");
        int[] ended = table.days("ended_on");
        children.each(
                table,
                "person_id",
                (child, row) -> child.addFosteringArrangements(
                        new FosteringArrangement(ids.text(row), started[row], ended[row])));
    }

    void youngCarers(Table table) {
        Texts persons = table.texts("person_id");
        Texts services = table.texts("service");
        int[] from = table.days("known_from");
        int[] to = table.days("known_to");
        children.each(
                table,
                "person_id",
                (child, row) -> child.addCaringServices(
                        CaringService.of(persons.text(row), services.text(row), from[row], to[row])));
    }

    void proceedings(Table table) {
        Texts ids = table.texts("proceedings_id");
        Texts cases = table.texts("case_id");
        Texts persons = table.texts("person_id");
        int[] issued = table.days("issued_on");
        int[] concluded = table.days("concluded_on");
        Texts orders = table.texts("final_order");
        Flags olderSibling = table.flags("older_sibling_earlier");
        children.each(
                table,
                "person_id",
                (child, row) -> child.addProceedings(new Proceeding(
                        ids.text(row),
                        cases.text(row),
                        persons.text(row),
                        issued[row],
                        concluded[row],
                        orders.text(row),
                        olderSibling.isYes(row))));
    }
}
