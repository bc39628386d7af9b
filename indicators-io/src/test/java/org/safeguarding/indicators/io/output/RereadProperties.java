package org.safeguarding.indicators.io.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.io.table.IssueCode;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.RejectionCode;
import org.safeguarding.indicators.io.table.WarningCode;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.measure.Value;

class RereadProperties {
    @Property(tries = 300)
    void everyResultReadsBackFromBothFilesAsTheRowItHas(@ForAll("results") Result result)
            throws IOException, OutputUnreadable {
        List<Result> results = List.of(result, Results.withGroup("next"));
        assertThat(Reread.fromCsv(Reread.csv(results))).isEqualTo(Reread.rows(results));
        assertThat(Reread.fromJson(Reread.json(results))).isEqualTo(Reread.rows(results));
    }

    @Property(tries = 300)
    void everyIssueReadsBackAsItWas(@ForAll("issues") ReadIssue issue) throws IOException, OutputUnreadable {
        ReadIssue next = new ReadIssue(RejectionCode.BAD_ROW, "b.csv", 1, "", "", "next");
        assertThat(Reread.issuesFrom(Reread.issues(List.of(issue, next)))).containsExactly(issue, next);
    }

    @Property(tries = 500)
    void anyBytesGiveAReadingOrAMessage(@ForAll byte[] bytes) {
        survive(bytes);
        survive((String.join(",", ResultsCsv.columns()) + "\n" + new String(bytes, UTF_8)).getBytes(UTF_8));
        survive(("[{\"title\":\"" + new String(bytes, UTF_8)).getBytes(UTF_8));
    }

    @Property(tries = 500)
    void aFileWithOneByteWrongOrCutShortGivesAReadingOrAMessage(
            @ForAll("places") int place, @ForAll byte wrong, @ForAll boolean cut) throws IOException {
        List<Result> results = List.of(Results.withGroup("=\"A\",\n\u00e9"), Results.withGroup("B"));
        for (byte[] file : List.of(Reread.csv(results), Reread.json(results))) {
            byte[] spoilt = Arrays.copyOf(file, cut ? place % file.length : file.length);
            if (!cut) {
                spoilt[place % file.length] = wrong;
            }
            survive(spoilt);
        }
    }

    /** Every reader reads it, or says in one line what is wrong with it. */
    private static void survive(byte[] bytes) {
        for (Reader reader : List.<Reader>of(Reread::fromCsv, Reread::fromJson, Reread::issuesFrom)) {
            try {
                assertThat(reader.read(bytes)).isNotNull();
            } catch (OutputUnreadable e) {
                assertThat(e.getMessage()).matches("[ri]\\.(csv|json)(, line \\d+)?(, column \\w+)?: [^\\n]+");
                assertThat(e.getCause()).isNull();
            }
        }
    }

    private interface Reader {
        List<?> read(byte[] bytes) throws OutputUnreadable;
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 2_000);
    }

    @Provide
    Arbitrary<Result> results() {
        Arbitrary<String> targets = Arbitraries.of("", ">=90", "<=-1.5", "20..25.25");
        return Combinators.combine(
                        texts(1),
                        texts(0),
                        texts(0),
                        outcomes(),
                        targets,
                        Arbitraries.longs().greaterOrEqual(0))
                .as((id, group, reason, outcome, target, count) -> {
                    Result.Builder result = Results.of(id, "2019-Q1", outcome);
                    result.breakdown(group.isEmpty() ? "" : "team");
                    result.group(group);
                    result.reason(reason);
                    result.target(target.isEmpty() ? Optional.empty() : Optional.of(Target.parse(target)));
                    result.met(OptionalLong.of(count));
                    result.provisional(Optional.of(count % 2 == 0));
                    result.rejectedRows(count);
                    return result.build();
                });
    }

    private Arbitrary<Outcome> outcomes() {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e12"), new BigDecimal("1e12"))
                .ofScale(4);
        Arbitrary<Outcome> figures = Combinators.combine(amounts, amounts, texts(0))
                .as((n, d, vintage) -> Outcome.quotient(n, d, 100, Unit.PERCENT, Places.WHOLE_OR_ONE)
                        .over(Estimate.of(n.longValue() & Long.MAX_VALUE, 0, vintage, "")));
        Arbitrary<Outcome> exact = amounts.map(n -> Outcome.amount(n, Unit.FTE, Places.EXACT));
        Arbitrary<Outcome> none = texts(0).map(
                        why -> Outcome.without(new Value.Suppressed(why), Unit.PER_10000, Places.ONE)
                                .over(Estimate.notAvailable(why)));
        return Arbitraries.oneOf(figures, exact, none);
    }

    @Provide
    Arbitrary<ReadIssue> issues() {
        List<IssueCode> codes = Stream.<IssueCode>concat(
                        Arrays.stream(RejectionCode.values()), Arrays.stream(WarningCode.values()))
                .toList();
        return Combinators.combine(
                        Arbitraries.of(codes),
                        texts(0),
                        Arbitraries.longs().greaterOrEqual(0),
                        texts(0),
                        texts(0),
                        texts(0))
                .as(ReadIssue::new);
    }

    /** Any text but halves of characters, which UTF-8 has no bytes for. */
    private static Arbitrary<String> texts(int least) {
        Arbitrary<String> awkward = Arbitraries.strings()
                .withChars("=+-@\t\r\n'\",;| \\#a\u00e9\u0000\u0001\u2028\uFEFF\uFFFE")
                .ofMinLength(least)
                .ofMaxLength(6);
        Arbitrary<String> any = Arbitraries.strings()
                .all()
                .ofMinLength(least)
                .ofMaxLength(8)
                .filter(text -> UTF_8.newEncoder().canEncode(text));
        return Arbitraries.oneOf(awkward, any);
    }
}
