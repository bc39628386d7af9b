package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Month;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

/** Audits, feedback and caseloads by plain loops over their rows. */
final class PlainQuality {
    private static final ImmutableMap<String, String> UNITS = ImmutableMap.of(
            "audit-grades", "count",
            "audit-completion-pct", "percent",
            "audit-learning-pct", "percent",
            "feedback-scores", "count",
            "caseload", "children_per_fte");
    private static final int MONTH_LABEL = 7;

    private final CouncilRecords council;
    private final int asAt;
    private final Period period;
    private final int day;

    private PlainQuality(CouncilRecords council, int asAt, Period period) {
        this.council = council;
        this.asAt = asAt;
        this.period = period;
        day = Math.min(period.lastDay(), asAt);
    }

    static boolean has(String id) {
        return UNITS.containsKey(id);
    }

    static List<String> lines(CouncilRecords council, int asAt, String id, Period period, List<String> breakdowns) {
        PlainQuality plain = new PlainQuality(council, asAt, period);
        String unit = UNITS.get(id);
        if (period.firstDay() > asAt) {
            return List.of(plain.line("", "", PlainCell.notAvailable(unit)));
        }
        return switch (id) {
            case "audit-grades" -> plain.grouped("grade", plain.grades(), Set.of());
            case "feedback-scores" ->
                plain.grouped("score", plain.scores(), new LinkedHashSet<>(List.of("0-3", "4-6", "7-10", "unknown")));
            case "audit-completion-pct" -> List.of(plain.line("", "", plain.completion()));
            case "audit-learning-pct" -> List.of(plain.line("", "", plain.learning()));
            default -> plain.caseload(breakdowns);
        };
    }

    private boolean holds(int of) {
        return period.firstDay() <= of && of <= day;
    }

    private List<String> grades() {
        List<String> grades = new ArrayList<>();
        for (Audit audit : council.audits()) {
            if (holds(audit.day())) {
                grades.add(audit.grade().isEmpty() ? "unknown" : audit.grade());
            }
        }
        return grades;
    }

    private List<String> scores() {
        List<String> scores = new ArrayList<>();
        for (FeedbackScore feedback : council.feedbackScores()) {
            if (holds(feedback.day())) {
                int score = feedback.score().orElse(-1);
                scores.add(score < 0 ? "unknown" : score < 4 ? "0-3" : score < 7 ? "4-6" : "7-10");
            }
        }
        return scores;
    }

    private List<String> grouped(String breakdown, List<String> of, Set<String> always) {
        List<String> lines = new ArrayList<>();
        BigDecimal all = BigDecimal.valueOf(of.size());
        lines.add(line("", "", PlainCell.amount(all, "count")));
        Set<String> groups = new LinkedHashSet<>(always);
        groups.addAll(new TreeSet<>(of));
        for (String group : groups) {
            long own = of.stream().filter(group::equals).count();
            lines.add(line(breakdown, group, PlainCell.quotient(BigDecimal.valueOf(own), all, 100, "percent")));
        }
        return lines;
    }

    private PlainCell learning() {
        long audits = 0;
        long with = 0;
        for (Audit audit : council.audits()) {
            if (holds(audit.day())) {
                audits++;
                with += audit.learningDiscussion() ? 1 : 0;
            }
        }
        return PlainCell.quotient(BigDecimal.valueOf(with), BigDecimal.valueOf(audits), 100, "percent");
    }

    /** Every month of the period that has begun must say how many audits it expects. */
    private PlainCell completion() {
        BigDecimal audits = BigDecimal.valueOf(grades().size());
        if (period.kind() == PeriodKind.DAY) {
            return new PlainCell(Optional.of(audits), Optional.empty(), "not_applicable", Optional.empty(), "percent");
        }
        long expected = 0;
        for (Month month : period.months()) {
            if (month.firstDay() <= asAt) {
                boolean found = false;
                for (AuditExpectation row : council.auditExpectations()) {
                    if (row.key().equals(Day.text(month.firstDay()).substring(0, MONTH_LABEL))) {
                        found = true;
                        expected += row.expected();
                    }
                }
                if (!found) {
                    return PlainCell.notAvailable("percent");
                }
            }
        }
        return PlainCell.quotient(audits, BigDecimal.valueOf(expected), 100, "percent");
    }

    private List<String> caseload(List<String> breakdowns) {
        List<String> lines = new ArrayList<>();
        lines.add(line("", "", caseload("")));
        if (breakdowns.contains("team")) {
            Set<String> teams = new TreeSet<>();
            for (Worker worker : council.workers()) {
                if (!children(worker).isEmpty() && known(worker)) {
                    teams.add(team(worker));
                }
            }
            teams.forEach(team -> lines.add(line("team", team, caseload(team))));
        }
        return lines;
    }

    private PlainCell caseload(String team) {
        long cases = 0;
        BigDecimal fte = BigDecimal.ZERO;
        for (Worker worker : council.workers()) {
            Set<String> children = children(worker);
            if (!children.isEmpty()
                    && known(worker)
                    && (team.isEmpty() || team(worker).equals(team))) {
                cases += children.size();
                fte = fte.add(worker.fte().orElseThrow());
            }
        }
        return PlainCell.quotient(BigDecimal.valueOf(cases), fte, 1, "children_per_fte");
    }

    private static boolean known(Worker worker) {
        return worker.fte().isPresent() && worker.fte().get().signum() > 0;
    }

    private Set<String> children(Worker worker) {
        Set<String> children = new HashSet<>();
        for (Involvement involvement : worker.involvements()) {
            if (PlainDays.open(involvement.started(), involvement.ended(), day)) {
                children.add(involvement.childKey());
            }
        }
        return children;
    }

    /** The team of the open involvement that began last, and of several of one day of that with the greatest key. */
    private String team(Worker worker) {
        int start = Day.NONE;
        String key = "";
        String team = "";
        for (Involvement involvement : worker.involvements()) {
            boolean later = involvement.started() > start
                    || (involvement.started() == start && involvement.key().compareTo(key) > 0);
            if (PlainDays.open(involvement.started(), involvement.ended(), day) && later) {
                start = involvement.started();
                key = involvement.key();
                team = involvement.team();
            }
        }
        return team.isBlank() ? "unknown" : team;
    }

    private String line(String breakdown, String group, PlainCell cell) {
        return new PlainLine(period, breakdown, group)
                .amounts(cell.numerator(), cell.denominator())
                .value(cell.status(), cell.value())
                .unit(cell.unit())
                .marks(Optional.empty(), period.lastDay() > asAt)
                .toString();
    }
}
