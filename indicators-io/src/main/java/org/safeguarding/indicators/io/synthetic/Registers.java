package org.safeguarding.indicators.io.synthetic;

import java.util.LinkedHashMap;
import java.util.Map;

/** Private fostering arrangements, and the young carers known to each service. */
final class Registers {
    private static final double KNOWN_ELSEWHERE = 0.3;

    private final Setting setting;
    private final People people;
    private final Map<String, Integer> youngCarers;
    private final Chance chance;
    private final Register fostering;
    private final Map<String, Register> carers = new LinkedHashMap<>();

    Registers(Setting setting, People people, Surroundings surroundings) {
        this.setting = setting;
        this.people = people;
        youngCarers = surroundings.youngCarers();
        chance = setting.seed().fork("registers");
        fostering = new Register(setting, "private fostering", 0.07);
        youngCarers.forEach((service, count) -> carers.put(service, new Register(setting, service, 0.025)));
    }

    void step(MonthSpan month) {
        fostering.step(month, setting.targets().count(Series.PRIVATE_FOSTERING_OPEN, month), () -> aged(5, 15, month));
        carers.forEach((service, register) ->
                register.step(month, youngCarers.getOrDefault(service, 0), () -> carer(register, month)));
    }

    /** A child of a new family, between two ages. */
    private Child aged(int youngest, int oldest, MonthSpan month) {
        while (true) {
            for (Child child : people.newFamily(month.first()).children()) {
                if (child.age(month.first()) >= youngest && child.age(month.last()) < oldest) {
                    return child;
                }
            }
        }
    }

    /** Some young carers of a service are known to another one already. */
    private Child carer(Register to, MonthSpan month) {
        if (chance.happens(KNOWN_ELSEWHERE)) {
            for (Register other : carers.values()) {
                if (!other.equals(to) && !other.all().isEmpty()) {
                    Child child = chance.pick(other.all()).child();
                    if (!to.knows(child) && !child.isAdult(month.last())) {
                        return child;
                    }
                }
            }
        }
        return aged(8, 16, month);
    }

    void write() {
        TableFile table = setting.table(ExtractTable.PRIVATE_FOSTERING);
        for (Register.Entry entry : fostering.all()) {
            table.row(
                    "F" + (table.rows() + 1), entry.child().id(), setting.date(entry.from()), setting.date(entry.to()));
        }
        carers.forEach((service, register) -> {
            for (Register.Entry entry : register.all()) {
                setting.table(ExtractTable.YOUNG_CARERS)
                        .row(entry.child().id(), service, setting.date(entry.from()), setting.date(entry.to()));
            }
        });
    }
}
