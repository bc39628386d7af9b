package org.safeguarding.indicators.testing;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Figures that the Department for Education and one authority published, with the counts that were published beside them: for
 * whoever calculates percentages and rates in another way, and wants to know whether they come out the same. The counts are those of
 * one inner London authority, the Open Government Licence v3.0 applies.
 */
public final class GoldenFigures {
    private static final String NEED = "DfE, Children in need, years to 31 March, as issued in 2024";
    private static final String WORKFORCE =
            "DfE, Children's social work workforce, 30 September, indicators 2017 to 2025; 24 May 2019: the authority";
    private static final String REPORT = "the authority's report of 2019, from DfE, Children in need, table C6";

    /** Children at the mid-year of the June before the year's end, as issued with the figures. */
    private static final ImmutableMap<String, String> CHILDREN =
            ImmutableMap.of("2018", "67144", "2019", "67109", "2020", "66911");

    private GoldenFigures() {}

    /**
     * All of them.
     *
     * @return the figures of children in need, of the rolling rates, and of the workforce
     */
    public static ImmutableList<GoldenFigure> all() {
        return ImmutableList.<GoldenFigure>builder()
                .addAll(childrenInNeed())
                .addAll(rollingRates())
                .addAll(workforce())
                .build();
    }

    /**
     * Referrals, assessments, enquiries, conferences and plans, 2018 to 2020: rates and percentages.
     *
     * @return the figures
     */
    public static ImmutableList<GoldenFigure> childrenInNeed() {
        return rows("official-figures.csv").stream()
                .map(row -> {
                    boolean rate = row.get(3).isEmpty();
                    return new GoldenFigure(
                            row.get(0) + " " + row.get(1),
                            Splitter.on('+')
                                    .splitToStream(row.get(2))
                                    .map(BigDecimal::new)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add),
                            new BigDecimal(rate ? CHILDREN.getOrDefault(row.get(1), "") : row.get(3)),
                            rate ? 10_000 : 100,
                            row.get(4),
                            NEED);
                })
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Referrals of rolling years per 10,000 children, as the report of 2019 printed them.
     *
     * @return the figures
     */
    public static ImmutableList<GoldenFigure> rollingRates() {
        return rows("rolling-rates.csv").stream()
                .map(row -> new GoldenFigure(
                        "referrals of the 12 months to " + row.get(1),
                        new BigDecimal(row.get(2)),
                        new BigDecimal(row.get(0)),
                        10_000,
                        row.get(3),
                        REPORT))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Turnover, agency and vacancy rates, cover and permanent staff.
     *
     * @return the figures
     */
    public static ImmutableList<GoldenFigure> workforce() {
        return rows("official-workforce.csv").stream()
                .map(row -> {
                    BigDecimal permanent = new BigDecimal(row.get(2));
                    BigDecimal vacant = new BigDecimal(row.get(1)).subtract(permanent);
                    BigDecimal agency = new BigDecimal(row.get(3));
                    BigDecimal leavers = new BigDecimal(row.get(4));
                    ImmutableList<BigDecimal> fraction = switch (row.get(5)) {
                        case "turnover-12m" -> ImmutableList.of(leavers, permanent);
                        case "agency-rate" -> ImmutableList.of(agency, agency.add(permanent));
                        case "vacancy-rate" -> ImmutableList.of(vacant, vacant.add(permanent));
                        case "agency-cover" -> ImmutableList.of(agency, vacant);
                        case "perm-staff-pct" -> ImmutableList.of(permanent, vacant.add(permanent));
                        default -> throw new IllegalStateException("expected a workforce figure, got " + row);
                    };
                    String what = row.get(5) + " " + row.get(0);
                    return new GoldenFigure(what, fraction.get(0), fraction.get(1), 100, row.get(6), WORKFORCE);
                })
                .collect(ImmutableList.toImmutableList());
    }

    /** The rows of a file beside this class, without comments and header. */
    private static ImmutableList<List<String>> rows(String file) {
        try {
            return Splitter.on('\n')
                    .omitEmptyStrings()
                    .splitToStream(Resources.toString(
                            Resources.getResource(GoldenFigures.class, file), StandardCharsets.UTF_8))
                    .map(line -> line.replace("\r", ""))
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line ->
                            (List<String>) ImmutableList.copyOf(Splitter.on(',').split(line)))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
