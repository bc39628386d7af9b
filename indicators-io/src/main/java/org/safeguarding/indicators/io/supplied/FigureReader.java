package org.safeguarding.indicators.io.supplied;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Statistic;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.ColumnType;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.RejectionCode;
import org.safeguarding.indicators.io.table.TableSchema;
import org.safeguarding.indicators.io.table.TableSource;
import org.safeguarding.indicators.io.table.TableUnreadable;
import org.safeguarding.indicators.io.table.TextRows;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.time.Period;

/** The rows of one file, each a figure that its indicator can have, or rejected for its first fault. */
final class FigureReader {
    static final String INDICATOR = "indicator";
    private static final String PERIOD = "period";
    private static final String GROUP = "group";
    private static final String SOURCE = "source";

    private static final TableSchema SCHEMA = new TableSchema(
            "supplied figures",
            ImmutableList.of(INDICATOR, PERIOD, GROUP, "numerator", "denominator", "value", SOURCE).stream()
                    .map(name -> new Column(name, ColumnType.TEXT, true, false, ImmutableList.of()))
                    .collect(ImmutableList.toImmutableList()),
            ImmutableList.of(INDICATOR, PERIOD, GROUP, SOURCE));

    /** At most 15 digits before the point and 12 after it, so that sums of any number of rows are exact. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,12})?");

    private static final int LONGEST_NAME = 200;

    private final TextRows rows;
    private final Catalogue catalogue;
    private final ImmutableList<String> header;

    private FigureReader(TextRows rows, Catalogue catalogue) throws TableUnreadable {
        this.rows = rows;
        this.catalogue = catalogue;
        header = rows.header().stream().map(Ascii::toLowerCase).collect(ImmutableList.toImmutableList());
        for (Column column : SCHEMA.columns()) {
            int field = header.indexOf(column.name());
            if (field < 0 || field != header.lastIndexOf(column.name())) {
                throw new TableUnreadable(rows.file() + ": expected the column " + column.name() + " once, but it is "
                        + (field < 0 ? "missing" : "there twice") + "; supplied figures have the columns "
                        + String.join(
                                ", ",
                                SCHEMA.columns().stream().map(Column::name).toList()));
            }
        }
    }

    static void read(TableSource source, Catalogue catalogue, List<SuppliedFigure> figures, List<ReadIssue> issues)
            throws TableUnreadable {
        try (TextRows rows = TextRows.open(source, SCHEMA)) {
            FigureReader reader = new FigureReader(rows, catalogue);
            while (rows.next()) {
                if (!rows.isWhole()) {
                    issues.add(rows.broken());
                    continue;
                }
                try {
                    figures.add(reader.figure());
                } catch (Rejected e) {
                    issues.add(e.issue);
                }
            }
        }
    }

    private SuppliedFigure figure() throws Rejected {
        Indicator<?, ?> indicator = indicator();
        SuppliedFigure.Key of = key(indicator, period());
        SuppliedFigure figure = new SuppliedFigure(
                of,
                name(SOURCE, required(SOURCE)),
                number("numerator"),
                number("denominator"),
                number("value"),
                rows.file(),
                rows.line());
        Optional<FigureCheck.Fault> fault = FigureCheck.of(new Working(indicator, of), figure);
        if (fault.isPresent()) {
            FigureCheck.Fault found = fault.get();
            throw rejected(found.code(), found.column(), ColumnType.DECIMAL, found.message());
        }
        return figure;
    }

    private Indicator<?, ?> indicator() throws Rejected {
        String id = required(INDICATOR);
        if (!catalogue.ids().contains(id)) {
            throw rejected(RejectionCode.BAD_CODE, INDICATOR, ColumnType.TEXT, "there is no such indicator");
        }
        return catalogue.get(id);
    }

    private Period period() throws Rejected {
        try {
            return Period.parse(required(PERIOD));
        } catch (IllegalArgumentException e) {
            throw rejected(
                    RejectionCode.BAD_PERIOD,
                    PERIOD,
                    ColumnType.MONTH,
                    "expected a month, financial quarter, financial year or date, such as 2019-05, 2019-Q1, 2018/19 or"
                            + " 2019-03-31");
        }
    }

    private SuppliedFigure.Key key(Indicator<?, ?> indicator, Period period) throws Rejected {
        String text = text(GROUP);
        if (text.isEmpty()) {
            return new SuppliedFigure.Key(indicator.id(), period, "", "");
        }
        int equals = text.indexOf('=');
        String breakdown = equals < 0 ? "" : text.substring(0, equals).trim();
        String group = equals < 0 ? "" : text.substring(equals + 1).trim();
        TreeSet<String> known = new TreeSet<>();
        indicator.breakdown().map(Breakdown::dimension).ifPresent(known::add);
        indicator.breakdowns().forEach(b -> known.add(b.dimension()));
        boolean statistic = Working.isStatistic(indicator, breakdown, group);
        if (group.isEmpty() || !(statistic || known.contains(breakdown))) {
            indicator.statistics().stream().map(Statistic::breakdown).forEach(known::add);
            throw rejected(
                    RejectionCode.BAD_CODE,
                    GROUP,
                    ColumnType.TEXT,
                    known.isEmpty()
                            ? "expected nothing, since this indicator has no breakdown"
                            : "expected nothing, or breakdown=group of one of the breakdowns of this indicator: "
                                    + String.join(", ", known));
        }
        return new SuppliedFigure.Key(indicator.id(), period, breakdown, name(GROUP, group));
    }

    private Optional<BigDecimal> number(String column) throws Rejected {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(text).matches()) {
            throw rejected(
                    RejectionCode.BAD_NUMBER,
                    column,
                    ColumnType.DECIMAL,
                    "expected a plain number of up to 15 digits, such as 1383 or 67.7, or nothing");
        }
        return Optional.of(new BigDecimal(text));
    }

    private String required(String column) throws Rejected {
        String text = text(column);
        if (text.isEmpty()) {
            throw rejected(RejectionCode.MISSING_VALUE, column, ColumnType.TEXT, "it must not be blank");
        }
        return text;
    }

    /** A text that is printed again: of one line, and no longer than a name. */
    private String name(String column, String text) throws Rejected {
        boolean printable = text.length() <= LONGEST_NAME
                && text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
        if (!printable) {
            throw rejected(
                    RejectionCode.BAD_CODE,
                    column,
                    ColumnType.TEXT,
                    "expected a name of up to " + LONGEST_NAME + " characters on one line");
        }
        return text;
    }

    private String text(String column) {
        return rows.text(header.indexOf(column));
    }

    private Rejected rejected(RejectionCode code, String column, ColumnType type, String message) {
        return new Rejected(rows.rejected(code, header.indexOf(column), type, message));
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
