package org.safeguarding.indicators.io.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.regex.Pattern;
import org.safeguarding.indicators.evaluation.Evidence;
import org.safeguarding.indicators.evaluation.RowName;
import org.safeguarding.indicators.evaluation.RowPrint;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

/** Reads the lines of one indicator. */
final class IndicatorLines {
    private static final Pattern EXACT = Pattern.compile("-?\\d{1,400}(/0*[1-9]\\d{0,400})?");
    private static final int MOST_PLACES = 18;

    private final Line head;
    private final String id;
    private final ImmutableList<String> parts;
    private final ImmutableList<String> dimensions;
    private final ImmutableList<Evidence.Read> reads;
    private final ImmutableList<Evidence.Figure> figures;
    private final ImmutableList.Builder<Evidence.Piece> pieces = ImmutableList.builder();
    private long room = Long.MAX_VALUE / 4;

    private IndicatorLines(
            Line head,
            String id,
            ImmutableList<String> parts,
            ImmutableList<String> dimensions,
            ImmutableList<Evidence.Read> reads,
            ImmutableList<Evidence.Figure> figures) {
        this.head = head;
        this.id = id;
        this.parts = parts;
        this.dimensions = dimensions;
        this.reads = reads;
        this.figures = figures;
    }

    static IndicatorLines of(Line line) throws EvidenceUnreadable {
        ImmutableList.Builder<Evidence.Read> reads = ImmutableList.builder();
        for (Line read : line.list("reads")) {
            reads.add(read(read));
        }
        ImmutableList<Evidence.Read> all = reads.build();
        ImmutableList<String> dimensions = line.has("dimensions") ? line.texts("dimensions") : ImmutableList.of();
        ImmutableList.Builder<Evidence.Figure> figures = ImmutableList.builder();
        for (Line figure : line.list("figures")) {
            figures.add(figure(figure, all.size()));
        }
        return new IndicatorLines(line, line.text("indicator"), line.texts("parts"), dimensions, all, figures.build());
    }

    String id() {
        return id;
    }

    private static Evidence.Read read(Line read) throws EvidenceUnreadable {
        String kind = read.text("kind");
        for (PeriodKind one : PeriodKind.values()) {
            if (one.name().equals(kind)) {
                int day = read.day("day", Day.NONE);
                if (!Day.isKnown(day)) {
                    throw read.fault("a date under day");
                }
                return new Evidence.Read(one, day, people(read));
            }
        }
        throw read.fault("the kind of a period");
    }

    private static Estimate people(Line read) throws EvidenceUnreadable {
        if (read.has("missing")) {
            return read.has("applicable")
                    ? Estimate.notApplicable(read.text("missing"))
                    : Estimate.notAvailable(read.text("missing"));
        }
        long persons = read.amount("population", -1);
        if (persons < 0) {
            throw read.fault("a population of 0 or more");
        }
        return Estimate.of(
                persons,
                read.whole("reference", "a day", Integer.MIN_VALUE, Integer.MAX_VALUE),
                read.textIfAny("vintage"),
                read.textIfAny("remark"));
    }

    private static Evidence.Figure figure(Line figure, int reads) throws EvidenceUnreadable {
        String period = figure.text("period");
        try {
            if (!Period.parse(period).label().equals(period)) {
                throw figure.fault("a period as printed");
            }
        } catch (IllegalArgumentException e) {
            throw figure.fault("a period such as 2019-05");
        }
        String value = figure.textIfAny("value");
        if (!value.isEmpty() && !EXACT.matcher(value).matches()) {
            throw figure.fault("a fraction such as 437/3012 under value");
        }
        String status = figure.text("status");
        if (value.isEmpty() == status.equals(Status.VALUE.label())) {
            throw figure.fault("a value where the status says so, and nowhere else");
        }
        ImmutableList.Builder<Integer> in = ImmutableList.builder();
        for (Line read : figure.list("in")) {
            in.add(read.whole("readings of this indicator", 0, reads));
        }
        ImmutableList.Builder<Estimate> people = ImmutableList.builder();
        if (figure.has("people")) {
            for (Line one : figure.list("people")) {
                people.add(people(one));
            }
        }
        ImmutableList<Integer> readings = in.build();
        ImmutableList<Estimate> own = people.build();
        if (!own.isEmpty() && own.size() != readings.size()) {
            throw figure.fault("people at each reading");
        }
        String breakdown = figure.textIfAny("breakdown");
        return new Evidence.Figure(
                period,
                breakdown,
                figure.textIfAny("group"),
                readings,
                own,
                figure.decimal("numerator"),
                figure.decimal("denominator"),
                value,
                status,
                figure.textIfAny("reason"));
    }

    void pieces(Line line, List<RowPrint> rows) throws EvidenceUnreadable {
        String part = line.text("part");
        if (!parts.contains(part)) {
            throw line.fault("one of the parts of the indicator");
        }
        ImmutableList<String> groups = line.has("groups") ? line.texts("groups") : ImmutableList.of();
        if (groups.size() != dimensions.size()) {
            throw line.fault("a group for each dimension of the indicator");
        }
        long amount = line.amount("amount", 1);
        ImmutableList<Integer> bounds = bounds(line);
        boolean event = line.has("on");
        for (Line piece : line.list(event ? "on" : "held")) {
            room -= Math.min(room, Math.max(Math.abs(Math.max(amount, -Long.MAX_VALUE)), 1));
            if (room == 0) {
                throw line.fault("amounts that can be added");
            }
            int days = event ? 1 : 2;
            ImmutableList<Line> cells = piece.elements("a list of a record and its days");
            if (cells.size() < 1 + days) {
                throw line.fault("a list of a record and its days");
            }
            RowPrint row = rows.get(cells.get(0).whole("the number of a record", 0, rows.size()));
            ImmutableList.Builder<RowName> because = ImmutableList.builder();
            for (Line other : cells.subList(1 + days, cells.size())) {
                because.add(rows.get(other.whole("numbers of records", 0, rows.size()))
                        .name());
            }
            pieces.add(new Evidence.Piece(
                    part,
                    amount,
                    row.name(),
                    line.has("subject") ? line.text("subject") : EvidenceFile.subject(row),
                    event ? cells.get(1).day() : Day.NONE,
                    event ? Day.NONE : cells.get(1).day(),
                    event ? Day.NONE : cells.get(2).day(),
                    because.build(),
                    groups,
                    bounds));
        }
    }

    private ImmutableList<Integer> bounds(Line line) throws EvidenceUnreadable {
        ImmutableList.Builder<Integer> bounds = ImmutableList.builder();
        int least = 0;
        int count = 0;
        for (Line bound : line.list("in")) {
            int value = bound.whole("runs of readings of the indicator", least, reads.size() + 1);
            bounds.add(value);
            least = value + 1;
            count++;
        }
        if (count == 0 || count % 2 != 0) {
            throw line.fault("runs of readings, each its first and the one after its last");
        }
        return bounds.build();
    }

    Evidence evidence() throws EvidenceUnreadable {
        if (ImmutableSet.copyOf(parts).size() != parts.size()) {
            throw head.fault("each part once");
        }
        if (ImmutableSet.copyOf(dimensions).size() != dimensions.size()) {
            throw head.fault("each dimension once");
        }
        return new Evidence(
                id,
                head.whole("version", "a version", 1, Integer.MAX_VALUE),
                head.words("settings"),
                head.whole("scale", "a number of places", 0, MOST_PLACES + 1),
                parts,
                dimensions,
                reads,
                figures,
                pieces.build());
    }
}
