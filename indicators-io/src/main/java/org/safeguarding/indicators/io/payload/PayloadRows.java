package org.safeguarding.indicators.io.payload;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What is known of all children after the batches that were applied. */
final class PayloadRows {
    final Words words = new Words();
    private final Map<Part, PartRows> rows = new EnumMap<>(Part.class);
    private int lists;

    PayloadRows() {
        for (Part part : Part.values()) {
            rows.put(part, new PartRows(part));
        }
    }

    PartRows of(Part part) {
        return Objects.requireNonNull(rows.get(part));
    }

    /** Applies a child as it was sent, with all under it. */
    void apply(Sent child, int file, int number) {
        apply(child, PartRows.NOWHERE, file, number);
    }

    private void apply(Sent sent, int parent, int file, int number) {
        PartRows own = of(sent.part);
        boolean isWorker = sent.part == Part.WORKER;
        if (sent.fault != Sent.Fault.NONE || !(isWorker || Words.isText(sent.id))) {
            int row = add(sent, parent, sent.fault, file, number);
            if (isWorker) {
                own.list(row, of(Part.EPISODE).list(parent));
            }
            sent.parts.forEach(part -> lose(part, file, number));
            return;
        }
        int holder = holder(sent.part, parent);
        int row = isWorker ? PartRows.NOWHERE : own.find(holder, sent.id);
        if (row != PartRows.NOWHERE && !isLive(sent.part, row)) {
            row = PartRows.NOWHERE;
        }
        if (sent.purge) {
            if (row != PartRows.NOWHERE && own.parent(row) == parent) {
                own.purge(row, holder);
            }
            return;
        }
        if (row == PartRows.NOWHERE) {
            row = own.add(parent, holder, sent.id, Sent.Fault.NONE);
        } else {
            own.move(row, parent);
        }
        own.update(row, sent.values, file, number);
        if (isWorker) {
            own.list(row, of(Part.EPISODE).list(parent));
        } else if (sent.workersSent) {
            own.list(row, ++lists);
        }
        for (Sent part : sent.parts) {
            apply(part, row, file, number);
        }
    }

    private int add(Sent sent, int parent, Sent.Fault fault, int file, int number) {
        PartRows own = of(sent.part);
        int row = own.add(parent, holder(sent.part, parent), sent.id, fault);
        own.update(row, sent.values, file, number);
        return row;
    }

    /** The row within which the id of a part is its own: the child's, so that what an episode holds can move to another. */
    private int holder(Part part, int parent) {
        return part == Part.CHILD || part == Part.EPISODE || parent == PartRows.NOWHERE
                ? parent
                : of(Part.EPISODE).parent(parent);
    }

    /** What is under an object that has no place is rejected with it: nothing could update it later, or take it away. */
    private void lose(Sent sent, int file, int number) {
        add(sent, PartRows.NOWHERE, Sent.Fault.UNDER_FAULTY, file, number);
        sent.parts.forEach(part -> lose(part, file, number));
    }

    /** Whether a row counts: neither it nor what it hangs on was purged or replaced. */
    boolean isLive(Part part, int row) {
        PartRows own = of(part);
        if (own.isDead(row)) {
            return false;
        }
        int parent = own.parent(row);
        if (parent == PartRows.NOWHERE) {
            return true;
        }
        if (part == Part.WORKER && own.list(row) != of(Part.EPISODE).list(parent)) {
            return false;
        }
        return isLive(part == Part.EPISODE ? Part.CHILD : Part.EPISODE, parent);
    }
}
