package org.safeguarding.indicators.io.synthetic;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Care proceedings about the children of one family. */
final class CareCase {
    private final ImmutableList<Child> children;
    private final int siblings;
    private final int issued;
    private final int planned;
    private int concluded = Days.NEVER;
    private ImmutableList<String> orders = ImmutableList.of();

    /**
     * A case.
     *
     * @param siblings how many of the children, the first ones, have an older sibling who was in court before
     * @param planned the day on which it would conclude if nothing came in between
     */
    CareCase(List<Child> children, int siblings, int issued, int planned) {
        this.children = ImmutableList.copyOf(children);
        this.siblings = siblings;
        this.issued = issued;
        this.planned = planned;
    }

    ImmutableList<Child> children() {
        return children;
    }

    boolean isOf(Family family) {
        return children.get(0).family().equals(family);
    }

    int siblings() {
        return siblings;
    }

    int issued() {
        return issued;
    }

    int planned() {
        return planned;
    }

    int concluded() {
        return concluded;
    }

    void conclude(int on) {
        concluded = on;
    }

    /** The final orders, one a child. */
    void order(List<String> made) {
        orders = ImmutableList.copyOf(made);
    }

    /** The final order for one of the children, blank while the case goes on. */
    String order(int child) {
        return orders.isEmpty() ? "" : orders.get(child);
    }
}
