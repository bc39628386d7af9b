package org.safeguarding.indicators.io.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.io.table.ColumnType;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.RejectionCode;
import org.safeguarding.indicators.io.table.TextRows;

/** Makes a row of the record in hand, or rejects it for the first cell that has a fault: period, place, then the others. */
final class RowParser {
    private static final Pattern THREE_DIGITS = Pattern.compile("\\d{3}");
    private static final String POINT_ZERO = ".0";

    private final TextRows rows;
    private final ImmutableMap<String, Integer> geography;
    private final StatisticColumns columns;
    private final ReportingYear reporting;

    RowParser(
            TextRows rows, ImmutableMap<String, Integer> geography, StatisticColumns columns, ReportingYear reporting) {
        this.rows = rows;
        this.geography = geography;
        this.columns = columns;
        this.reporting = reporting;
    }

    @Nullable
    StatisticRow parse(List<ReadIssue> issues) {
        if (!rows.isWhole()) {
            issues.add(rows.broken());
            return null;
        }
        try {
            StatisticPeriod period = period();
            Place place = place();
            ImmutableList.Builder<String> filters = ImmutableList.builder();
            columns.filterFields().forEach(field -> filters.add(rows.text(field)));
            return new StatisticRow(columns, rows.line(), period, place, filters.build(), cells());
        } catch (Rejected e) {
            issues.add(e.issue);
            return null;
        }
    }

    /** The field of a column of period and place that is there. */
    int field(String column) {
        return geography.getOrDefault(column, 0);
    }

    private StatisticPeriod period() throws Rejected {
        for (String column : StatisticColumns.REQUIRED) {
            if (text(column).isEmpty()) {
                throw rejected(RejectionCode.MISSING_VALUE, column, "it must not be blank");
            }
        }
        String digits = withoutPointZero(text("time_period"));
        if (!StatisticPeriod.areDigits(digits)) {
            throw rejected(
                    RejectionCode.BAD_PERIOD,
                    "time_period",
                    "expected 4 digits such as 2019, or 6 such as 201819, of the years 1900 to 2199");
        }
        Optional<StatisticPeriod> period = StatisticPeriod.of(digits, text("time_identifier"), reporting);
        if (period.isEmpty()) {
            throw rejected(
                    RejectionCode.BAD_PERIOD,
                    "time_period",
                    "expected " + (digits.length() > 4 ? "4 digits such as 2019" : "6 digits such as 201819")
                            + " with this time_identifier");
        }
        return period.get();
    }

    private Place place() throws Rejected {
        Optional<GeographicLevel> level = GeographicLevel.of(text("geographic_level"));
        if (level.isEmpty()) {
            throw rejected(RejectionCode.BAD_CODE, "geographic_level", "expected one of " + GeographicLevel.labels());
        }
        String region = text("region_code");
        String regionName = text("region_name");
        return switch (level.get()) {
            case NATIONAL -> new Place(level.get(), code("country_code"), "", text("country_name"), "", "");
            case REGIONAL -> new Place(level.get(), code("region_code"), "", regionName, region, regionName);
            case LOCAL_AUTHORITY ->
                new Place(level.get(), authority(), text("new_la_code"), text("la_name"), region, regionName);
        };
    }

    /** Three digits, or where there are none the other code. A symbol in the place of a code is none. */
    private String authority() throws Rejected {
        String code = withoutPointZero(text("old_la_code"));
        if (THREE_DIGITS.matcher(code).matches()) {
            return code;
        } else if (code.isEmpty() || Symbol.of(code).isPresent()) {
            return code("new_la_code");
        }
        throw rejected(RejectionCode.BAD_CODE, "old_la_code", "expected the 3 digits of an authority, such as 209");
    }

    private String code(String column) throws Rejected {
        String code = text(column);
        if (code.isEmpty()) {
            String shown = geography.containsKey(column) ? column : "geographic_level";
            throw rejected(RejectionCode.MISSING_VALUE, shown, "a row of this level must have a " + column);
        }
        return code;
    }

    private ImmutableList<StatisticCell> cells() throws Rejected {
        ImmutableList.Builder<StatisticCell> cells = ImmutableList.builder();
        for (int field : columns.cellFields()) {
            Optional<StatisticCell> cell = CellText.parse(rows.text(field));
            if (cell.isEmpty()) {
                throw new Rejected(rows.rejected(
                        RejectionCode.BAD_NUMBER,
                        field,
                        ColumnType.DECIMAL,
                        "expected a plain number, one of the symbols c z x k u low : ~, or nothing"));
            }
            cells.add(cell.get());
        }
        return cells.build();
    }

    private String text(String column) {
        @Nullable Integer field = geography.get(column);
        return field == null ? "" : rows.text(field);
    }

    private static String withoutPointZero(String text) {
        return text.endsWith(POINT_ZERO) ? text.substring(0, text.length() - POINT_ZERO.length()) : text;
    }

    private Rejected rejected(RejectionCode code, String column, String message) {
        return new Rejected(rows.rejected(code, field(column), ColumnType.ID, message));
    }

    /** The fault that ends a row. */
    private static final class Rejected extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient ReadIssue issue;

        Rejected(ReadIssue issue) {
            super(issue.message(), null, false, false);
            this.issue = issue;
        }
    }
}
