package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rows about people, workers, carers, the court, audits and feedback. */
final class AwkwardLocalRows {
    private static final ImmutableList<String> WORKERS =
            ImmutableList.of("P1", "p1", "1", "01", "P2", "P3", "P4", "P5");
    private static final ImmutableList<String> SERVICES =
            ImmutableList.of("Carers Hub", "carers hub", "School, north", "Family \"plus\"");
    private static final ImmutableList<String> ORDERS = ImmutableList.of(
            "NO_ORDER",
            "CAO",
            "CAO_SO",
            "SGO",
            "SGO_SO",
            "SO",
            "CO",
            "CO",
            "CO_PLACEMENT",
            "WITHDRAWN",
            "TRANSFERRED",
            "FAO",
            "co",
            "Adoption order",
            "");

    private final AwkwardMade made;
    private final AwkwardChoices choices;
    private final AwkwardDays days;
    private final Set<List<Object>> carers = new HashSet<>();

    AwkwardLocalRows(AwkwardMade made) {
        this.made = made;
        this.choices = made.choices;
        this.days = made.days;
    }

    /** Most of the children, some of them not born, some born on 29 February, some with no date or two. */
    List<Map<String, Object>> people() {
        List<Map<String, Object>> people = new ArrayList<>();
        for (String child : AwkwardMade.children()) {
            if (choices.chance(90)) {
                Map<String, Object> row = new HashMap<>();
                row.put("pers_person_id", child);
                LocalDate birth = switch (choices.between(0, 5)) {
                    case 0 -> days.about(days.read().minusYears(choices.oneOf(0, 1, 5, 10, 16, 18)));
                    case 1 -> LocalDate.of(choices.oneOf(2000, 2004, 2008, 2012, 2016), 2, 29);
                    case 2 -> days.any();
                    default -> days.asAt().minusDays(choices.between(-100, 7300));
                };
                if (choices.chance(85)) {
                    row.put("pers_dob", birth);
                }
                if (choices.chance(20)) {
                    row.put("pers_expected_dob", birth.plusDays(choices.between(-20, 20)));
                }
                if (choices.chance(5)) {
                    row.put("pers_death_date", days.any());
                }
                people.add(row);
            }
        }
        return people;
    }

    List<Map<String, Object>> professionals() {
        List<Map<String, Object>> professionals = new ArrayList<>();
        for (String worker : WORKERS) {
            if (choices.chance(80)) {
                Map<String, Object> row = new HashMap<>();
                row.put("prof_professional_id", worker);
                if (choices.chance(85)) {
                    row.put(
                            "prof_full_time_equivalency",
                            choices.oneOf(
                                    BigDecimal.ONE,
                                    BigDecimal.ONE,
                                    new BigDecimal("0.5"),
                                    new BigDecimal("0.8"),
                                    new BigDecimal("0.05"),
                                    BigDecimal.ZERO));
                }
                made.flag(row, "prof_agency_worker_flag", 30);
                professionals.add(row);
            }
        }
        return professionals;
    }

    Map<String, Object> involvement() {
        Map<String, Object> row = new HashMap<>();
        LocalDate start = days.any();
        row.put("invo_involvements_id", made.id());
        row.put(
                "invo_person_id",
                made.some("ssd_cin_episodes", 85)
                        .map(episode -> (String) episode.get("cine_person_id"))
                        .orElseGet(made::anyChild));
        row.put("invo_professional_id", choices.chance(85) ? choices.pick(WORKERS) : choices.oneOf("", "P9"));
        row.put("invo_professional_team", made.team());
        row.put("invo_involvement_start_date", start);
        made.end(row, "invo_involvement_end_date", start);
        return row;
    }

    Map<String, Object> fostering() {
        Map<String, Object> row = new HashMap<>();
        LocalDate start = days.any();
        row.put("arrangement_id", made.id());
        row.put("person_id", made.child());
        row.put("started_on", start);
        made.end(row, "ended_on", start);
        return row;
    }

    /** A child known to a service: once from one day, unless the row is to be a duplicate. */
    Map<String, Object> youngCarer() {
        Map<String, Object> row = new HashMap<>();
        LocalDate from = days.any();
        String child = made.child();
        String service = choices.pick(SERVICES);
        while (!carers.add(List.of(child, service, from))) {
            from = from.minusDays(1);
        }
        row.put("person_id", child);
        row.put("service", service);
        row.put("known_from", from);
        made.end(row, "known_to", from);
        return row;
    }

    /** A child in a case of its own, or in one with others, issued with them or added later. */
    Map<String, Object> proceeding() {
        Map<String, Object> row = new HashMap<>();
        LocalDate issued = choices.chance(25) ? days.about(days.read().minusDays(182)) : days.any();
        row.put("proceedings_id", made.id());
        row.put("case_id", made.id());
        row.put("person_id", made.child());
        Optional<Map<String, Object>> other = made.some("local_care_proceedings", 35);
        if (other.isPresent()) {
            LocalDate first = (LocalDate) other.get().get("issued_on");
            issued = choices.oneOf(first, first, days.about(first), days.about(days.asAt()), days.any());
            row.put("case_id", other.get().get("case_id"));
        }
        row.put("issued_on", issued);
        switch (choices.between(0, 9)) {
            case 0, 1 -> {}
            case 2, 3, 4 -> row.put("concluded_on", days.about(issued.plusDays(182)));
            case 5 -> row.put("concluded_on", issued.plusDays(choices.between(1, 300)));
            case 6 -> row.put("concluded_on", choices.oneOf(issued, issued.minusDays(3)));
            default -> row.put("concluded_on", choices.oneOf(days.about(days.asAt()), days.any()));
        }
        row.put("final_order", choices.pick(ORDERS));
        made.flag(row, "older_sibling_earlier", 30);
        return row;
    }

    Map<String, Object> audit() {
        Map<String, Object> row = new HashMap<>();
        row.put("audit_id", made.id());
        row.put("audited_on", days.any());
        row.put("grade", choices.oneOf("Good", "good", "Requires improvement", "Inadequate, \"no\"", ""));
        made.flag(row, "learning_discussion", 60);
        return row;
    }

    /** The expectations of most of the months that are asked for, now and then of none. */
    List<Map<String, Object>> expectations() {
        List<Map<String, Object>> expectations = new ArrayList<>();
        int left = choices.oneOf(0, 0, 6, 30);
        for (int back = -2; back <= 40; back++) {
            if (!choices.chance(left)) {
                Map<String, Object> row = new HashMap<>();
                row.put("month", YearMonth.from(days.asAt()).minusMonths(back));
                row.put("expected_audits", choices.oneOf(0, 1, 2, 3, 5));
                expectations.add(row);
            }
        }
        return expectations;
    }

    Map<String, Object> feedback() {
        Map<String, Object> row = new HashMap<>();
        row.put("response_id", made.id());
        row.put("given_on", days.any());
        if (choices.chance(85)) {
            row.put("score", choices.between(0, 10));
        }
        return row;
    }
}
