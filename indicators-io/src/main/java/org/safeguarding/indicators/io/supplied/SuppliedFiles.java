package org.safeguarding.indicators.io.supplied;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.RejectionCode;
import org.safeguarding.indicators.io.table.TableSource;
import org.safeguarding.indicators.io.table.TableUnreadable;
import org.safeguarding.indicators.safeguarding.Catalogue;

/**
 * Reads supplied figures: CSV with the columns {@code indicator, period, group, numerator, denominator, value, source}, in any
 * order. All of them must be there; others are passed over.
 *
 * <ul>
 *   <li>{@code indicator} is the id of an indicator of the catalogue, {@code period} the label of a period, {@code source} whoever
 *       supplies the figure. None may be blank.
 *   <li>{@code group} is blank for the total, or {@code breakdown=group}, such as {@code source=police}: the name of a breakdown
 *       of the indicator up to the first equals sign, and the group as the result files have it.
 *   <li>A count or an amount has a numerator. A percentage, rate or ratio has a numerator and a denominator, as the result files
 *       show them; a group of a count has the count and the total. A figure that is known as printed only has a value alone.
 *   <li>A value beside numerator and denominator must follow from them, rounded to the places of either layout or to more.
 *   <li>A source supplies a figure once. Of equal repetitions the first counts and the others are rejected; where they differ,
 *       nothing says which is right, and all of them are.
 * </ul>
 */
public final class SuppliedFiles {
    private static final Comparator<SuppliedFigure> PLACE =
            Comparator.comparing(SuppliedFigure::file).thenComparingLong(SuppliedFigure::line);

    private record Identity(SuppliedFigure.Key of, String source) {}

    private SuppliedFiles() {}

    /**
     * Reads files. Their order does not matter.
     *
     * @param sources the files
     * @param catalogue the indicators there are
     * @return the figures and what was wrong
     * @throws TableUnreadable if a file cannot be read, is no text, or lacks a column
     */
    public static SuppliedReading read(Iterable<? extends TableSource> sources, Catalogue catalogue)
            throws TableUnreadable {
        List<SuppliedFigure> found = new ArrayList<>();
        List<ReadIssue> issues = new ArrayList<>();
        for (TableSource source : sources) {
            FigureReader.read(source, catalogue, found, issues);
        }
        found.sort(PLACE);
        Map<Identity, List<SuppliedFigure>> byIdentity = new LinkedHashMap<>();
        for (SuppliedFigure figure : found) {
            byIdentity
                    .computeIfAbsent(new Identity(figure.of(), figure.source()), identity -> new ArrayList<>())
                    .add(figure);
        }
        ImmutableList.Builder<SuppliedFigure> accepted = ImmutableList.builder();
        for (List<SuppliedFigure> same : byIdentity.values()) {
            SuppliedFigure first = same.get(0);
            if (same.stream().allMatch(first::sameAs)) {
                accepted.add(first);
                same.stream()
                        .skip(1)
                        .forEach(figure -> issues.add(
                                duplicate(figure, "an accepted row has the same indicator, period, group and source")));
            } else {
                same.forEach(figure -> issues.add(duplicate(
                        figure,
                        "this indicator, period, group and source is given " + same.size()
                                + " times, with different numbers")));
            }
        }
        return new SuppliedReading(accepted.build(), ImmutableList.sortedCopyOf(ReadIssue.ORDER, issues));
    }

    private static ReadIssue duplicate(SuppliedFigure figure, String message) {
        return new ReadIssue(
                RejectionCode.DUPLICATE_ID,
                figure.file(),
                figure.line(),
                FigureReader.INDICATOR,
                figure.of().indicator(),
                message);
    }
}
