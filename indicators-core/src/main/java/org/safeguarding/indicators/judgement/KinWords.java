package org.safeguarding.indicators.judgement;

import com.google.common.base.Ascii;
import java.util.HashMap;
import java.util.Map;
import org.safeguarding.indicators.time.Day;

/** What is counted, in words for the council: by its table where that is declared, else by an indicator that counts it. */
final class KinWords {
    private final Map<Object, String> names = new HashMap<>();

    KinWords(Iterable<Telling> tellings) {
        for (Telling telling : tellings) {
            telling.kinship()
                    .parts()
                    .forEach((part, kin) -> names.putIfAbsent(
                            kin.counted(), telling.indicator().id() + " (" + Ascii.toLowerCase(part.name()) + ")"));
        }
    }

    String of(Kin kin) {
        return of(kin.counted());
    }

    private String of(Object counted) {
        if (counted instanceof Kin.RowsBy rows) {
            return rows.table() + " by " + rows.day() + (rows.where().isEmpty() ? "" : " (" + rows.where() + ")");
        } else if (counted instanceof Kin.Stopped stopped) {
            return of(stopped.rows()) + " from " + stopped.from();
        } else if (counted instanceof Kin.StoppedWithin within) {
            return of(within.clocks()) + " " + within.allowance().describe();
        } else if (counted instanceof Kin.Impossible impossible) {
            return of(impossible.clocks()) + " before they started";
        } else if (counted instanceof Kin.Rest rest) {
            return of(rest.of()) + " less " + of(rest.without());
        }
        return names.getOrDefault(counted, "what an indicator counts");
    }

    /** A count on some days, or at a date. */
    static String on(String what, String group, int from, int to) {
        return what + ", " + Day.text(from) + (from == to ? "" : " to " + Day.text(to))
                + (group.isEmpty() ? "" : ", " + group);
    }
}
