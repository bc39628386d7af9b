package org.safeguarding.indicators.io.cases;

import com.google.common.collect.ImmutableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeguarding.indicators.time.Period;

/** Reads what is expected: {@code id period breakdown=group: working = value}, the group only for a group. */
final class ExpectedLine {
    private static final Pattern FORM = Pattern.compile("(\\S+) (\\S+?)(?: ([a-z_]+)=([^:]+))?: *(\\S.*)");
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9.]+");

    private ExpectedLine() {}

    static Expected read(String file, int at, String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new Malformed(
                    file,
                    at,
                    "expected a figure as: expect contacts 2019-05: 3 or status=other: 1 / 4 = 25.0 after the period");
        }
        String figure = form.group(5).strip().replaceAll(" +", " ");
        return new Expected(
                at,
                form.group(1),
                period(file, at, form.group(2)),
                form.group(3) == null ? "" : form.group(3),
                form.group(4) == null ? "" : form.group(4).strip(),
                AMOUNT.matcher(figure).matches() ? figure + " = " + figure : figure,
                ImmutableMap.of());
    }

    private static Period period(String file, int at, String label) {
        try {
            return Period.parse(label);
        } catch (IllegalArgumentException e) {
            throw new Malformed(file, at, String.valueOf(e.getMessage()));
        }
    }
}
