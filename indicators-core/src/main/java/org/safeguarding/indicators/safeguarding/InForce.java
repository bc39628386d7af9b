package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safeguarding.indicators.time.WorkingDayCalendar;

/**
 * The parameters in force where they are not the defaults, in words, by the names that settings have in files. What concerns the
 * records alone, as the choice of a population, is none of them.
 */
final class InForce {
    private static final Parameters USUAL = Parameters.standard();

    private InForce() {}

    static ImmutableMap<String, String> words(Parameters parameters) {
        ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
        if (!parameters.calendar().equals(USUAL.calendar())) {
            words.put("working_days", calendar(parameters.calendar()));
        }
        put("end_day_counts", parameters.endDayCounts(), USUAL.endDayCounts(), words);
        put("assessment_from_referral", parameters.assessmentFromReferral(), USUAL.assessmentFromReferral(), words);
        put("transfers_in", parameters.transfersIn(), USUAL.transfersIn(), words);
        if (!parameters.reReferral().equals(USUAL.reReferral())) {
            words.put("rereferral_look_back", parameters.reReferral().days());
        }
        if (!parameters.teams().isEmpty()) {
            // Quoted, since a team may have a comma in its name; sorted and once, since neither order nor number
            // matters.
            words.put(
                    "teams",
                    new TreeSet<>(parameters.teams())
                            .stream()
                                    .map(team -> '"' + team.replace("\"", "\"\"") + '"')
                                    .collect(Collectors.joining(", ")));
        }
        return words.buildOrThrow();
    }

    private static void put(String name, boolean value, boolean usual, ImmutableMap.Builder<String, String> words) {
        if (value != usual) {
            words.put(name, value ? "yes" : "no");
        }
    }

    /** By its holidays, whatever it is called: as far as they are others than those of England and Wales. */
    private static String calendar(WorkingDayCalendar calendar) {
        Set<LocalDate> own = calendar.holidays();
        Set<LocalDate> usual = USUAL.calendar().holidays();
        return calendar
                + dates(", also not worked ", Sets.difference(own, usual))
                + dates(", worked ", Sets.difference(usual, own));
    }

    private static String dates(String what, Set<LocalDate> dates) {
        return dates.isEmpty()
                ? ""
                : what + dates.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(", "));
    }
}
