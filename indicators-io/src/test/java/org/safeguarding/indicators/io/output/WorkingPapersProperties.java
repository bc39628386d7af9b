package org.safeguarding.indicators.io.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguarding.indicators.evaluation.Bridge;
import org.safeguarding.indicators.evaluation.Cause;
import org.safeguarding.indicators.evaluation.OpenClock;
import org.safeguarding.indicators.evaluation.RowName;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.safeguarding.Assessment;
import org.safeguarding.indicators.safeguarding.WorkItem;
import org.safeguarding.indicators.time.Day;

/** Worklists, changes and movements read back cell by cell, whatever texts a source has put into keys, teams and titles. */
class WorkingPapersProperties {
    private static final LocalDate AS_AT = LocalDate.of(2019, 5, 31);

    @Property(tries = 200)
    void aWorklistReadsBackCellByCell(@ForAll("items") List<WorkItem> items) throws IOException, OutputUnreadable {
        StringWriter out = new StringWriter();
        WorklistFiles.write(items, AS_AT, out);
        assertThat(cells(out, WorklistFiles.columns()))
                .isEqualTo(items.stream()
                        .map(item -> WorklistField.ALL.stream()
                                .map(field -> field.text().apply(item, AS_AT))
                                .toList())
                        .toList());
    }

    @Property(tries = 200)
    void aStepOfABridgeReadsBackWithTheRecordBehindIt(
            @ForAll("texts") String key, @ForAll("texts") String subject, @ForAll("texts") String note)
            throws IOException, OutputUnreadable {
        Outcome before = share(1);
        Outcome after = share(2);
        Bridge.Moved moved = new Bridge.Moved(
                new RowName("t", key), subject, "OUT 1", "IN 1", ImmutableList.of(new RowName("u", key)));
        Bridge bridge = new Bridge(
                "some-pct",
                "team",
                key,
                "2019-04",
                "2019-05",
                before,
                after,
                ImmutableList.of(new Bridge.Step(Cause.CORRECTED, before, after, ImmutableList.of(moved), note)));
        StringWriter out = new StringWriter();
        BridgesCsv.write(ImmutableList.of(bridge), true, out);
        assertThat(cells(out, BridgesCsv.columns()))
                .containsExactly(List.of(
                        "some-pct",
                        "team",
                        key,
                        "2019-04",
                        "2019-05",
                        "1",
                        "corrected rows",
                        "2",
                        "3",
                        "100/3",
                        "200/3",
                        "100/3",
                        "1",
                        "0",
                        "t",
                        key,
                        subject,
                        "OUT 1",
                        "IN 1",
                        new RowName("u", key).toString(),
                        note));
    }

    private static Outcome share(int numerator) {
        return Outcome.quotient(
                BigDecimal.valueOf(numerator), BigDecimal.valueOf(3), 100, Unit.PERCENT, Places.WHOLE_OR_ONE);
    }

    /** The cells of a file, as they were before they were made harmless. */
    private static List<List<String>> cells(StringWriter written, ImmutableList<String> header)
            throws OutputUnreadable {
        List<List<String>> rows = new ArrayList<>();
        CsvRows.read(
                "w.csv",
                ByteSource.wrap(written.toString().getBytes(UTF_8)),
                header,
                (line, cells) -> rows.add(
                        cells.stream().map(WorkingPapersProperties::restored).toList()));
        return rows;
    }

    private static String restored(String cell) {
        return SpreadsheetText.restore(cell);
    }

    @Provide
    Arbitrary<List<WorkItem>> items() {
        Arbitrary<Integer> days = Arbitraries.integers().between(Day.of(2018, 1, 1), Day.of(2019, 12, 31));
        return Combinators.combine(
                        texts(), texts(), texts(), days, Arbitraries.integers().between(-9, 9))
                .as((key, team, title, started, left) -> new WorkItem(
                        new OpenClock(
                                "some-pct",
                                key,
                                Assessment.of(key, started, Day.NONE),
                                started,
                                started + 20,
                                left < 0,
                                ImmutableList.of()),
                        title,
                        "ssd_cin_assessments",
                        team,
                        key,
                        OptionalInt.of(left),
                        left < 0 ? WorkItem.State.OVERDUE : WorkItem.State.DUE_SOON))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    /** Any text but halves of characters, which UTF-8 has no bytes for; numbers under 0 look like formulas, and so do signs. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> awkward = Arbitraries.strings()
                .withChars("=+-@\t\r\n'\",;| \\#a\u00e9\u0001\u2028\uFEFF")
                .ofMinLength(1)
                .ofMaxLength(6);
        Arbitrary<String> any = Arbitraries.strings()
                .all()
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(text -> UTF_8.newEncoder().canEncode(text));
        return Arbitraries.oneOf(awkward, any);
    }
}
