package org.safeguarding.indicators.io.payload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One object of a batch, as it was sent: what there is of it until its end has been read and it is applied to the rows. */
final class Sent {
    /** A value that was not sent, which leaves the one that was sent before. */
    static final int ABSENT = -1;

    final Part part;
    final int[] values;
    final List<Sent> parts = new ArrayList<>(0);
    int id = Words.BLANK;
    boolean purge;
    boolean workersSent;
    Fault fault = Fault.NONE;

    Sent(Part part) {
        this.part = part;
        values = new int[part.valueKeys.size()];
        Arrays.fill(values, ABSENT);
    }

    static Sent faulty(Part part, Fault fault) {
        Sent sent = new Sent(part);
        sent.fault = fault;
        return sent;
    }

    /** Why an object cannot be applied at all. */
    enum Fault {
        NONE(""),
        NO_OBJECT("expected an object, but found something else"),
        NO_LIST("expected a list of objects, but found something else"),
        NO_FLAG("expected purge to be true or false, but found something else"),
        UNDER_FAULTY("it stands under a child or an episode that has no id or was rejected");

        final String message;

        Fault(String message) {
            this.message = message;
        }
    }
}
