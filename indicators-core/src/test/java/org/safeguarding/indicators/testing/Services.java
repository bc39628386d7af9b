package org.safeguarding.indicators.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.safeguarding.indicators.safeguarding.CaringService;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.CinVisit;
import org.safeguarding.indicators.safeguarding.FosteringArrangement;
import org.safeguarding.indicators.safeguarding.Involvement;
import org.safeguarding.indicators.safeguarding.Proceeding;
import org.safeguarding.indicators.testing.Histories.Keyed;

/**
 * What is done for a child beside plans: visits on, before and after referrals, workers and cases that children share, services
 * that know a child twice, proceedings that end before they begin or not at all.
 */
final class Services {
    private static final int MOST_ROWS = 3;

    /** Makes a row of its key and of the key of its child. */
    private interface OfChild<R> {
        R of(String child);
    }

    private Services() {}

    /** Adds rows to the record of a child that has its referrals. */
    static Arbitrary<Adding> all() {
        return Combinators.combine(
                        Histories.rows("U", visit(), MOST_ROWS),
                        Histories.rows("T", involvement(), MOST_ROWS),
                        Histories.rows("F", fostering(), 2),
                        service().list().ofMaxSize(MOST_ROWS),
                        Histories.rows("J", proceeding(), MOST_ROWS))
                .as((visits, involvements, fostering, services, proceedings) -> (child, builder) -> {
                    int[] referred = child.episodes().stream()
                            .mapToInt(CinEpisode::referred)
                            .toArray();
                    visits.of(child.key()).forEach(visit -> builder.addCinVisits(visit.after(referred)));
                    involvements.of(child.key()).forEach(row -> builder.addInvolvements(row.of(child.key())));
                    builder.addAllFosteringArrangements(fostering.of(child.key()));
                    builder.addAllCaringServices(distinct(services, child.key()));
                    proceedings.of(child.key()).forEach(row -> builder.addProceedings(row.of(child.key())));
                });
    }

    private static List<CaringService> distinct(List<OfChild<CaringService>> made, String child) {
        Map<String, CaringService> rows = new LinkedHashMap<>();
        made.forEach(service -> rows.putIfAbsent(service.of(child).key(), service.of(child)));
        return new ArrayList<>(rows.values());
    }

    private static Arbitrary<Keyed<Anchored<CinVisit>>> visit() {
        return Combinators.combine(Anchored.days(-2, 12), Arbitraries.of(true, true, false))
                .as((day, seen) -> key -> referred -> new CinVisit(key, day.after(referred), seen));
    }

    private static Arbitrary<Keyed<OfChild<Involvement>>> involvement() {
        return Combinators.combine(
                        Arbitraries.of("W1", "W2", "W3", ""), Histories.teams(), Days.anywhere(), Days.endings())
                .as((worker, team, day, end) ->
                        key -> child -> new Involvement(key, child, worker, team, day, end.after(day)));
    }

    private static Arbitrary<Keyed<FosteringArrangement>> fostering() {
        return Combinators.combine(Days.anywhere(), Days.endings())
                .as((day, end) -> key -> new FosteringArrangement(key, day, end.after(day)));
    }

    private static Arbitrary<OfChild<CaringService>> service() {
        return Combinators.combine(Arbitraries.of("Carers", "School", "Health"), Days.anywhere(), Days.endings())
                .as((service, day, end) -> child -> CaringService.of(child, service, day, end.after(day)));
    }

    private static Arbitrary<Keyed<OfChild<Proceeding>>> proceeding() {
        return Combinators.combine(
                        Arbitraries.of("case 1", "case 2", "case 3"),
                        Days.anywhere(),
                        Arbitraries.oneOf(Days.endings(), conclusions()),
                        Arbitraries.of("CO", "CO_PLACEMENT", "SO", "TRANSFERRED", "OTHER", ""),
                        Arbitraries.of(true, false))
                .as((of, day, end, order, sibling) ->
                        key -> child -> new Proceeding(key, of, child, day, end.after(day), order, sibling));
    }

    /** So many days later that a case takes 26 weeks, a day less or a day more, or none at all. */
    private static Arbitrary<Days.Ending> conclusions() {
        return Arbitraries.of(0, 181, 182, 183).map(days -> start -> start + days);
    }
}
