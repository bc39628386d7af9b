package org.safeguarding.indicators.io.synthetic;

import java.time.LocalDate;
import java.util.Locale;

/** A small profile that is kept to, as the text of its file. */
final class ExactProfile {
    static final LocalDate FIRST_DAY = LocalDate.of(2016, 4, 1);
    static final LocalDate CONTACTS_FROM = LocalDate.of(2018, 10, 1);
    /** A Sunday. */
    static final LocalDate AS_AT = LocalDate.of(2019, 3, 31);

    private static final double SIZE = 0.2;

    private ExactProfile() {}

    /** What every month of a series comes out as. */
    static int value(Series series) {
        return (int) Math.round(series.plausible() * (series.kind() == Series.Kind.PERCENT ? 1 : SIZE));
    }

    static String json() {
        StringBuilder monthly = new StringBuilder();
        for (Series series : Series.values()) {
            monthly.append(String.format(
                    Locale.ROOT, "%s\"%s\": %d", monthly.isEmpty() ? "" : ", ", series.key(), value(series)));
        }
        return """
            {"area_code": "X09000003", "area_name": "Testbridge",
             "first_day": "2016-04-01", "contacts_from": "2018-10-01", "as_at": "2019-03-31",
             "monthly": {%s},
             "population": {"2016": 13500, "2017": 13600, "2018": 13700},
             "workforce": [
               {"service": "Front", "posts": 18, "permanent": 12.5, "agency": 5, "leavers": 2},
               {"service": "Complex", "posts": 5, "permanent": 3, "agency": 2, "leavers": 0.5},
               {"service": "Family", "posts": 16, "permanent": 11, "agency": 5.5, "leavers": 1.7}],
             "looked_after_staff": 6,
             "assessments_finished": {"2017/18": 650},
             "young_carers": {"Centre": 40, "Project": 6},
             "care_outcomes": {"CO": 3, "SGO": 1},
             "feedback": {"0-3": 1, "4-6": 2, "7-10": 9}}
            """.formatted(monthly);
    }

    static Profile profile() {
        return Profile.parse(json());
    }
}
