package org.safeguarding.indicators.io.extract;

import com.google.common.base.CharMatcher;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.Texts;
import org.safeguarding.indicators.io.table.WarningCode;

/** Ids of persons that are none, or that the table of persons does not have, or has in another form. */
final class IdWarnings {
    private static final String PERSONS = "ssd_person";
    private static final CharMatcher USUAL = CharMatcher.inRange('0', '9')
            .or(CharMatcher.inRange('a', 'z'))
            .or(CharMatcher.inRange('A', 'Z'))
            .precomputed();
    private static final CharMatcher ZERO = CharMatcher.is('0');

    private final Warnings warnings;
    private final boolean hasPersons;
    private final Set<String> known = new HashSet<>();

    /** Made only when somebody is unknown. */
    private final Set<String> knownWithoutZeros = new HashSet<>();

    /** What an id is, worked out once for each id of a column. */
    private enum Kind {
        KNOWN,
        ZEROS_DIFFER,
        UNKNOWN
    }

    private IdWarnings(Warnings warnings) {
        this.warnings = warnings;
        Optional<Table> persons = warnings.table(PERSONS);
        hasPersons = persons.isPresent();
        persons.ifPresent(table -> {
            Texts ids = table.texts("pers_person_id");
            for (int row = 0; row < table.size(); row++) {
                known.add(ids.text(row));
            }
        });
    }

    static void find(Warnings warnings) {
        IdWarnings ids = new IdWarnings(warnings);
        for (Table table : warnings.tables()) {
            Warnings.person(table).ifPresent(column -> ids.find(table, column));
        }
    }

    /** An unusual id of the table of persons is said there alone. */
    private void find(Table table, String column) {
        boolean isPersons = table.name().equals(PERSONS);
        Texts ids = table.texts(column);
        Kind[] kinds = new Kind[ids.codeCount()];
        Several unusual = new Several(table);
        Several zeros = new Several(table);
        Several unknown = new Several(table);
        for (int row = 0; row < table.size(); row++) {
            int code = ids.code(row);
            String id = ids.textOf(code);
            if (kinds[code] == null) {
                kinds[code] = kind(id);
            }
            Kind kind = kinds[code];
            if ((isPersons || kind != Kind.KNOWN) && isUnusual(id)) {
                unusual.add(row);
            }
            if (hasPersons && kind != Kind.KNOWN) {
                (kind == Kind.ZEROS_DIFFER ? zeros : unknown).add(row);
            }
        }
        report(column, unusual, zeros, unknown);
    }

    private void report(String column, Several unusual, Several zeros, Several unknown) {
        if (!unusual.isEmpty()) {
            warnings.add(
                    WarningCode.UNUSUAL_PERSON_ID,
                    unusual,
                    column,
                    "expected up to " + warnings.limits().longestId() + " letters and digits, but "
                            + unusual.counted(" row has", " rows have") + " another id");
        }
        if (!zeros.isEmpty()) {
            warnings.add(
                    WarningCode.LEADING_ZEROS_DIFFER,
                    zeros,
                    column,
                    zeros.counted(" row is of a person", " rows are of persons") + " whom " + PERSONS
                            + " has only with more or fewer leading zeros, as if a spreadsheet had taken them");
        }
        if (!unknown.isEmpty()) {
            warnings.add(
                    WarningCode.PERSON_NOT_FOUND,
                    unknown,
                    column,
                    unknown.counted(" row is of a person", " rows are of persons") + " whom no accepted row of "
                            + PERSONS + " has");
        }
    }

    private Kind kind(String id) {
        if (known.contains(id)) {
            return Kind.KNOWN;
        }
        if (knownWithoutZeros.isEmpty()) {
            known.forEach(person -> knownWithoutZeros.add(ZERO.trimLeadingFrom(person)));
        }
        return knownWithoutZeros.contains(ZERO.trimLeadingFrom(id)) ? Kind.ZEROS_DIFFER : Kind.UNKNOWN;
    }

    private boolean isUnusual(String id) {
        return id.length() > warnings.limits().longestId() || !USUAL.matchesAllOf(id);
    }
}
