package org.safeguarding.indicators.io.synthetic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Workforce snapshots every quarter and population estimates every year: what no child's life brings about. */
final class Inputs {
    private static final int[] AGES = {0, 1, 5, 10, 16, 18};
    /** How the children of a year are spread over the bands of ages. */
    private static final int[] AGE_WEIGHTS = {63, 248, 292, 313, 84};

    private final Setting setting;
    private final Profile profile;
    private final Chance chance;

    Inputs(Setting setting, Profile profile) {
        this.setting = setting;
        this.profile = profile;
        chance = setting.seed().fork("inputs");
    }

    void write() {
        writePopulation();
        writeWorkforce();
    }

    private void writePopulation() {
        profile.surroundings().population().forEach((year, persons) -> {
            // Published in the spring after, as one row and again by bands of ages.
            LocalDate published = LocalDate.of(year + 1, 3, 28);
            if (published.isAfter(profile.asAt())) {
                return;
            }
            writeEstimate(year, 0, 17, persons, published);
            int[] bands = Apportion.of(persons, AGE_WEIGHTS);
            for (int i = 0; i < bands.length; i++) {
                writeEstimate(year, AGES[i], AGES[i + 1] - 1, bands[i], published);
            }
        });
    }

    private void writeEstimate(int year, int from, int to, int persons, LocalDate published) {
        setting.table(ExtractTable.POPULATION)
                .row(
                        profile.areaCode(),
                        profile.areaName(),
                        LocalDate.of(year, 6, 30).toString(),
                        Integer.toString(from),
                        Integer.toString(to),
                        Integer.toString(persons),
                        published.toString(),
                        published.toString());
    }

    /** The newest snapshot is the profile's; each one before it strays a little from the one after. */
    private void writeWorkforce() {
        List<LocalDate> dates = snapshots();
        List<List<WorkforceService>> snapshots = new ArrayList<>();
        List<WorkforceService> services = profile.surroundings().workforce();
        for (int i = dates.size() - 1; i >= 0; i--) {
            snapshots.add(0, services);
            services = services.stream().map(this::before).toList();
        }
        for (int i = 0; i < dates.size(); i++) {
            for (WorkforceService service : snapshots.get(i)) {
                setting.table(ExtractTable.WORKFORCE)
                        .row(
                                dates.get(i).toString(),
                                service.name(),
                                Fte.text(service.posts()),
                                Fte.text(service.permanent()),
                                Fte.text(service.agency()),
                                Fte.text(service.leavers()));
            }
        }
    }

    private WorkforceService before(WorkforceService after) {
        double posts = chance.happens(0.3) && after.posts() > 10
                ? after.posts() - Math.ceil(after.posts() / 100)
                : after.posts();
        double step = after.posts() / 50;
        double permanent = Math.min(posts, after.permanent() + step * (2 * chance.unit() - 1));
        double agency = Math.max(0, (posts - permanent) * (0.75 + 0.35 * chance.unit()));
        double leavers = permanent * (0.12 + 0.06 * chance.unit());
        return new WorkforceService(after.name(), posts, Fte.round(permanent), Fte.round(agency), Fte.round(leavers));
    }

    /** The fourth Fridays of February, May, August and November, or the as-at date where the span has none. */
    private List<LocalDate> snapshots() {
        List<LocalDate> dates = new ArrayList<>();
        for (int i = 0; i < setting.span().months(); i++) {
            YearMonth month = setting.span().month(i).of();
            LocalDate day = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.FRIDAY));
            boolean inSpan = !day.isBefore(profile.firstDay()) && !day.isAfter(profile.asAt());
            if (month.getMonthValue() % 3 == 2 && inSpan) {
                dates.add(day);
            }
        }
        return dates.isEmpty() ? List.of(profile.asAt()) : dates;
    }
}
