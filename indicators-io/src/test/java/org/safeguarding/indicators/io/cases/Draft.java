package org.safeguarding.indicators.io.cases;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguarding.indicators.calculation.LookBack;
import org.safeguarding.indicators.io.table.Schemas;
import org.safeguarding.indicators.io.table.TableSchema;
import org.safeguarding.indicators.safeguarding.Parameters;

/** A case while its lines are read. */
final class Draft {
    private static final String POPULATION = "local_population";
    private static final ImmutableList<String> ESTIMATE =
            ImmutableList.of("area_code", "reference_date", "age_from", "age_to", "persons");

    final Map<String, ImmutableList<String>> headers = new LinkedHashMap<>();
    final Map<String, List<ImmutableList<String>>> rows = new LinkedHashMap<>();
    final Map<String, String> covers = new LinkedHashMap<>();
    final List<Expected> expected = new ArrayList<>();
    final List<String> issues = new ArrayList<>();

    private final String file;
    private final String sentence;
    private final int line;
    private Optional<LocalDate> asAt = Optional.empty();
    private Parameters parameters = Parameters.standard();

    Draft(String file) {
        this(file, "", 0);
    }

    private Draft(String file, String sentence, int line) {
        this.file = file;
        this.sentence = sentence;
        this.line = line;
    }

    /** A case that begins with what this one has. */
    Draft forCase(String itsSentence, int itsLine) {
        Draft draft = new Draft(file, itsSentence, itsLine);
        draft.headers.putAll(headers);
        rows.forEach((table, given) -> draft.rows.put(table, new ArrayList<>(given)));
        draft.covers.putAll(covers);
        draft.issues.addAll(issues);
        draft.asAt = asAt;
        draft.parameters = parameters;
        return draft;
    }

    void asAt(int at, String text) {
        if (!text.startsWith("at ")) {
            throw new Malformed(file, at, "expected a date as: as at 2019-05-31");
        }
        try {
            asAt = Optional.of(LocalDate.parse(text.substring(3).strip()));
        } catch (DateTimeException e) {
            throw new Malformed(file, at, "expected a date as: as at 2019-05-31");
        }
    }

    void empty(TableSchema schema) {
        headers.put(
                schema.name(),
                schema.columns().stream().map(column -> column.name()).collect(ImmutableList.toImmutableList()));
        rows.put(schema.name(), new ArrayList<>());
    }

    void population(String year, String persons) {
        if (!ESTIMATE.equals(headers.put(POPULATION, ESTIMATE))) {
            rows.put(POPULATION, new ArrayList<>());
        }
        rows.get(POPULATION).add(ImmutableList.of("E1", year + "-06-30", "0", "17", persons));
    }

    /** As {@code set teams: Family 1, Family 2}. */
    void set(int at, String text) {
        List<String> parts = Splitter.on(':').trimResults().limit(2).splitToList(text);
        String value = parts.size() == 2 ? parts.get(1) : "";
        Parameters.Builder changed = Parameters.builder().from(parameters);
        switch (parts.get(0) + (parts.get(0).equals("teams") ? "" : ": " + value)) {
            case "teams" -> changed.teams(Splitter.on(',').trimResults().split(value));
            case "assessment clock: from referral" -> changed.assessmentFromReferral(true);
            case "end day: counts" -> changed.endDayCounts(true);
            case "transfers in: count" -> changed.transfersIn(true);
            case "re-referral: 6 months" -> changed.reReferral(LookBack.months(6));
            default ->
                throw new Malformed(
                        file,
                        at,
                        "expected teams: A, B or assessment clock: from referral or end day: counts or transfers in: count"
                                + " or re-referral: 6 months, but was " + text);
        }
        parameters = changed.build();
    }

    void expect(Expected figure) {
        expected.add(figure);
    }

    WorkedCase worked() {
        if (sentence.isEmpty() || expected.isEmpty()) {
            throw new Malformed(file, line, "a case has a sentence, and a figure to expect");
        }
        ImmutableMap.Builder<String, GivenTable> tables = ImmutableMap.builder();
        headers.forEach((name, header) ->
                tables.put(name, new GivenTable(Schemas.of(name), header, ImmutableList.copyOf(rows.get(name)))));
        return new WorkedCase(
                sentence,
                file,
                line,
                asAt.orElseThrow(() -> new Malformed(file, line, "a case has an as-at date, as: as at 2019-05-31")),
                parameters,
                tables.buildOrThrow(),
                ImmutableMap.copyOf(covers),
                ImmutableList.copyOf(expected),
                ImmutableList.copyOf(issues));
    }
}
