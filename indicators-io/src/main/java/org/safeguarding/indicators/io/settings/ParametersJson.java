package org.safeguarding.indicators.io.settings;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.calculation.LookBack;
import org.safeguarding.indicators.io.json.JsonPart;
import org.safeguarding.indicators.io.json.JsonRefused;
import org.safeguarding.indicators.safeguarding.Parameters;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.WorkingDayCalendar;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The parameters of the definitions as JSON. The calendar is given as what differs from that of England and Wales. */
final class ParametersJson {
    private static final WorkingDayCalendar STANDARD = WorkingDayCalendar.englandAndWales();
    private static final ImmutableList<String> UNITS = Arrays.stream(LookBack.Unit.values())
            .map(unit -> Ascii.toLowerCase(unit.name()))
            .collect(ImmutableList.toImmutableList());

    private ParametersJson() {}

    static Parameters read(JsonPart part) throws JsonRefused {
        Parameters.Builder parameters = Parameters.builder();
        for (Map.Entry<String, JsonPart> member :
                part.members(Names.IN_PARAMETERS).entrySet()) {
            JsonPart value = member.getValue();
            switch (member.getKey()) {
                case Names.END_DAY_COUNTS -> parameters.endDayCounts(value.flag());
                case Names.FROM_REFERRAL -> parameters.assessmentFromReferral(value.flag());
                case Names.TRANSFERS_IN -> parameters.transfersIn(value.flag());
                case Names.POPULATION -> parameters.populationPublishedByAsAt(value.flag());
                case Names.REREFERRAL -> parameters.reReferral(lookBack(value));
                case Names.TEAMS -> parameters.teams(teams(value));
                default -> parameters.calendar(calendar(value));
            }
        }
        return parameters.build();
    }

    private static LookBack lookBack(JsonPart part) throws JsonRefused {
        ImmutableMap<String, JsonPart> members = part.members(Names.IN_LOOK_BACK);
        @Nullable JsonPart unit = members.get(Names.UNIT);
        @Nullable JsonPart n = members.get(Names.NUMBER);
        @Nullable JsonPart farEnd = members.get(Names.FAR_END);
        if (unit == null || n == null) {
            throw part.refused("an object with both " + Names.UNIT + " and " + Names.NUMBER);
        }
        return new LookBack(
                LookBack.Unit.valueOf(Ascii.toUpperCase(unit.oneOf(UNITS))),
                n.whole(1, Names.MOST_LOOK_BACK),
                farEnd == null || farEnd.flag());
    }

    private static ImmutableList<String> teams(JsonPart part) throws JsonRefused {
        Set<String> teams = new LinkedHashSet<>();
        for (JsonPart team : part.elements("a list of teams, each as it stands in the extract")) {
            if (!teams.add(team.text("the name of a team"))) {
                throw team.refused("each team once");
            }
        }
        return ImmutableList.copyOf(teams);
    }

    private static WorkingDayCalendar calendar(JsonPart part) throws JsonRefused {
        ImmutableMap<String, JsonPart> members = part.members(Names.IN_WORKING_DAYS);
        int standardEnd = Day.toDate(STANDARD.lastDay()).getYear();
        @Nullable JsonPart lastYear = members.get(Names.LAST_YEAR);
        int last = lastYear == null ? standardEnd : lastYear.whole(standardEnd, Names.LAST_YEAR_EVER);
        WorkingDayCalendar calendar = last == standardEnd ? STANDARD : STANDARD.extendedTo(last, ImmutableList.of());
        for (JsonPart day : dates(members.get(Names.REMOVED))) {
            if (!calendar.holidays().contains(day.date())) {
                throw day.refused("a weekday that is a bank holiday of England and Wales");
            }
            calendar = calendar.withoutHoliday(day.date());
        }
        for (JsonPart day : dates(members.get(Names.ADDED))) {
            if (!calendar.covers(Day.of(day.date()))) {
                throw day.refused("a day from " + Day.text(calendar.firstDay()) + " to " + Day.text(calendar.lastDay())
                        + ", or a later " + Names.LAST_YEAR);
            }
            calendar = calendar.withHolidays(ImmutableList.of(day.date()));
        }
        return calendar;
    }

    private static ImmutableList<JsonPart> dates(@Nullable JsonPart part) throws JsonRefused {
        return part == null ? ImmutableList.of() : part.elements("a list of dates");
    }

    /** Every parameter. */
    static ObjectNode write(Parameters parameters) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put(Names.END_DAY_COUNTS, parameters.endDayCounts());
        node.put(Names.FROM_REFERRAL, parameters.assessmentFromReferral());
        node.put(Names.TRANSFERS_IN, parameters.transfersIn());
        node.put(Names.POPULATION, parameters.populationPublishedByAsAt());
        lookBack(parameters.reReferral(), node.putObject(Names.REREFERRAL));
        ArrayNode teams = node.putArray(Names.TEAMS);
        parameters.teams().forEach(teams::add);
        calendar(parameters.calendar(), node.putObject(Names.WORKING_DAYS));
        return node;
    }

    static void lookBack(LookBack lookBack, ObjectNode node) {
        node.put(Names.UNIT, Ascii.toLowerCase(lookBack.unit().name()));
        node.put(Names.NUMBER, lookBack.n());
        node.put(Names.FAR_END, lookBack.farEndCounts());
    }

    private static void calendar(WorkingDayCalendar calendar, ObjectNode node) {
        int last = Day.toDate(calendar.lastDay()).getYear();
        Set<LocalDate> added = Sets.difference(calendar.holidays(), STANDARD.holidays());
        Set<LocalDate> removed = Sets.difference(STANDARD.holidays(), calendar.holidays());
        WorkingDayCalendar same = last > Day.toDate(STANDARD.lastDay()).getYear()
                ? STANDARD.extendedTo(last, ImmutableList.of())
                : STANDARD;
        for (LocalDate holiday : removed) {
            same = same.withoutHoliday(holiday);
        }
        WorkingDayCalendar base = same;
        boolean covered = added.stream().allMatch(day -> base.covers(Day.of(day)));
        if (!covered || !base.withHolidays(added).equals(calendar)) {
            throw new IllegalArgumentException(
                    "expected a calendar made of that of England and Wales, got " + calendar);
        }
        node.put(Names.LAST_YEAR, last);
        ArrayNode addedDays = node.putArray(Names.ADDED);
        added.forEach(day -> addedDays.add(day.toString()));
        ArrayNode removedDays = node.putArray(Names.REMOVED);
        removed.forEach(day -> removedDays.add(day.toString()));
    }
}
