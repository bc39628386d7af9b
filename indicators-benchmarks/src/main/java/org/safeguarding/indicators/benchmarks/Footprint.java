package org.safeguarding.indicators.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What referrals take of memory, in bytes an event.
 *
 * <p>What is kept is the difference of the heap in use after full collections: with the columns, then with an evaluation that
 * has answered both questions, then with one that has answered them on the general path, and at last with the same children as objects. What an answer takes is
 * counted by the virtual machine for the thread, whether it is kept or not.
 */
final class Footprint {
    private final Windows daily = Windows.daily(Referrals.FIRST, Referrals.LAST);
    private final Map<String, Long> taken = new LinkedHashMap<>();
    private final double events;
    private final Referrals referrals;
    private final Library library;
    private final long columns;
    private final long columnsAndIndex;
    private final long columnsAndGeneralPath;
    private final Library objects;
    private final long objectsAlone;

    private Footprint(int size) {
        events = size;
        long before = Memory.inUse();
        referrals = Referrals.of(size);
        columns = Memory.inUse() - before;
        library = Library.of(referrals);
        columnsAndIndex = inUseByKeptEvaluations() - before;
        for (Question question : Question.ON_EVERY_PATH) {
            take("a new evaluation", question, library.fresh(question, daily));
            take("the general path over columns", question, library.generalPath(question, daily));
        }
        long withGeneralPath = Memory.inUse();
        columnsAndGeneralPath = withGeneralPath - before;
        objects = Library.ofObjects(referrals);
        objectsAlone = Memory.inUse() - withGeneralPath;
        for (Question question : Question.ON_EVERY_PATH) {
            take("the general path over records", question, objects.generalPath(question, daily));
        }
    }

    private long inUseByKeptEvaluations() {
        Contender referred = library.kept(Question.REFERRALS, daily);
        Contender children = library.kept(Question.CHILDREN, daily);
        referred.run();
        children.run();
        long inUse = Memory.inUse();
        // Both are asked again, so that neither evaluation has gone before.
        take("a kept evaluation", Question.REFERRALS, referred);
        take("a kept evaluation", Question.CHILDREN, children);
        return inUse;
    }

    /** Of two runs the second is counted: the first reads and sorts whatever is kept. */
    private void take(String by, Question question, Contender contender) {
        contender.run();
        String what = question == Question.REFERRALS ? "referrals" : "children";
        taken.put("taken by " + by + ": " + what, Memory.taken(contender::run));
    }

    /** Makes referrals and asks both questions of them. */
    static Footprint of(int events) {
        return new Footprint(events);
    }

    Referrals referrals() {
        return referrals;
    }

    Library library() {
        return library;
    }

    Library objects() {
        return objects;
    }

    /** The columns of day and child, and everything that evaluations keep once they have answered both questions. */
    double columnsAndIndex() {
        return columnsAndIndex / events;
    }

    Markdown table() {
        Markdown table = Markdown.table("memory", "bytes an event");
        row(table, "kept: columns of day and child", columns);
        row(table, "kept: the same, and what evaluations of both questions keep", columnsAndIndex);
        row(table, "kept: the columns, and rows by child for the general path", columnsAndGeneralPath);
        row(table, "kept: the same children as records, without the columns", objectsAlone);
        taken.forEach((what, bytes) -> row(table, what, bytes));
        return table;
    }

    private void row(Markdown table, String what, long bytes) {
        table.row(what, Markdown.number(bytes / events));
    }
}
