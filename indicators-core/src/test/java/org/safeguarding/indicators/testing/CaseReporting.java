package org.safeguarding.indicators.testing;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import net.jqwik.api.SampleReportingFormat;
import org.safeguarding.indicators.indicator.OwnRows;
import org.safeguarding.indicators.safeguarding.CouncilRecords;

/**
 * Prints what a property failed for as a case, wherever the test jar is on the path of the tests: councils in the tables of an
 * extract, records of a service's own in theirs. Registered as a service of jqwik.
 */
public final class CaseReporting implements SampleReportingFormat {
    /** For the service loader of jqwik. */
    public CaseReporting() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof CouncilRecords
                || (value instanceof OwnRows<?> rows
                        && CaseText.byClass(rows).keySet().stream().allMatch(Class::isRecord));
    }

    @Override
    public Object report(Object value) {
        StringBuilder text = new StringBuilder("to paste into ");
        if (value instanceof OwnRows<?> rows) {
            text.append("OwnCase.rows(").append(records(rows)).append(".class, ...):\n");
            text.append(CaseText.of(rows));
        } else {
            text.append("a case file:\n");
            CaseText.rows((CouncilRecords) value, text);
        }
        return new Lines(text.toString());
    }

    /** Each class has a table, and a call, of its own. */
    private static String records(OwnRows<?> rows) {
        ImmutableSet<Class<?>> types = CaseText.byClass(rows).keySet();
        return types.isEmpty()
                ? "Record"
                : types.stream()
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(".class, ...) and OwnCase.rows("));
    }

    /** Printed as it is, where a text would be quoted. */
    private record Lines(String text) {
        @Override
        public String toString() {
            return text;
        }
    }
}
