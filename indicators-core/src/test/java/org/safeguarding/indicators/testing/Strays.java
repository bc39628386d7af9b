package org.safeguarding.indicators.testing;

import java.util.ArrayList;
import java.util.List;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.ProtectionVisit;

/** Lets visits to one child name a plan of the next, as visits to brothers and sisters do when ids are mixed up. */
final class Strays {
    private Strays() {}

    static List<ChildRecord> among(List<ChildRecord> children) {
        List<ChildRecord> mixed = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            ChildRecord child = children.get(i);
            ChildRecord before = children.get((i + children.size() - 1) % children.size());
            ChildRecord after = children.get((i + 1) % children.size());
            mixed.add(children.size() == 1 ? child : mixed(before, child, after));
        }
        return mixed;
    }

    private static ChildRecord mixed(ChildRecord before, ChildRecord child, ChildRecord after) {
        ChildRecord.Builder builder = ChildRecord.builder(child.key());
        builder.from(child);
        builder.protectionVisits(renamed(child, after));
        if (!child.plans().isEmpty()) {
            before.protectionVisits().stream()
                    .filter(visit -> visit.planKey().equals(PlanHistories.ELSEWHERE))
                    .forEach(visit -> builder.addStrayVisits(of(visit, child)));
        }
        return builder.build();
    }

    private static List<ProtectionVisit> renamed(ChildRecord child, ChildRecord after) {
        return child.protectionVisits().stream()
                .map(visit -> visit.planKey().equals(PlanHistories.ELSEWHERE)
                                && !after.plans().isEmpty()
                        ? of(visit, after)
                        : visit)
                .toList();
    }

    private static ProtectionVisit of(ProtectionVisit visit, ChildRecord planned) {
        return new ProtectionVisit(visit.key(), planned.plans().get(0).key(), visit.day(), visit.seen());
    }
}
