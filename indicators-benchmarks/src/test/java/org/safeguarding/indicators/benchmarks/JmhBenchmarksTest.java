package org.safeguarding.indicators.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.annotations.Param;

class JmhBenchmarksTest {
    private static final int EVENTS = 2_000;

    @ParameterizedTest
    @EnumSource
    void everyBenchmarkOfDailyWindowsGivesTheSameAnswer(Question question) {
        DailyWindows benchmark = new DailyWindows();
        benchmark.question = question;
        benchmark.events = EVENTS;
        benchmark.prepare();

        long[] expected =
                Contenders.of(question, Referrals.of(EVENTS)).handWritten().run();
        assertThat(benchmark.handWritten()).isEqualTo(expected);
        assertThat(benchmark.handWrittenKept()).isEqualTo(expected);
        assertThat(benchmark.library()).isEqualTo(expected);
        assertThat(benchmark.libraryKept()).isEqualTo(expected);
        assertThat(benchmark.libraryValues()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(names = {"REFERRALS", "CHILDREN"})
    void theGeneralPathGivesTheSameAnswerOverColumnsAndOverRecords(Question question) {
        GeneralPaths benchmark = new GeneralPaths();
        benchmark.question = question;
        benchmark.events = EVENTS;
        long[] expected =
                Contenders.of(question, Referrals.of(EVENTS)).handWritten().run();

        benchmark.prepare();
        assertThat(benchmark.generalPath()).isEqualTo(expected);
        benchmark.objects = true;
        benchmark.prepare();
        assertThat(benchmark.generalPath()).isEqualTo(expected);
    }

    @Test
    void theYardsticksReadWhatTheySay() {
        DailyWindows benchmark = new DailyWindows();
        benchmark.events = EVENTS;
        benchmark.prepare();
        int[] days = Referrals.of(EVENTS).days();

        assertThat(benchmark.sum()).isEqualTo(Arrays.stream(days).asLongStream().sum());
        assertThat(benchmark.mismatch()).isEqualTo(-1);
        assertThat(benchmark.histogram()).isBetween(0L, (long) EVENTS);
    }

    @ParameterizedTest
    @EnumSource(names = {"REFERRALS", "CHILDREN"})
    void bothWaysToStreamGiveTheSameAnswerAtTheLastMonthEnd(Question question) {
        StreamedWindows benchmark = new StreamedWindows();
        benchmark.question = question;
        benchmark.events = EVENTS;
        benchmark.prepare();

        assertThat(Reads.last(benchmark.grouped())).isEqualTo(Reads.last(benchmark.filtered()));
    }

    @Test
    void everyFormInDuckDbIsMeasured() throws NoSuchFieldException {
        Param forms = DailyWindowsInDuckDb.class.getField("form").getAnnotation(Param.class);
        assertThat(forms.value())
                .containsExactlyElementsOf(
                        DuckDbForm.ALL.stream().map(DuckDbForm::name).toList());
    }

    @Test
    void duckDbIsLoadedAskedAndClosed() {
        DailyWindowsInDuckDb benchmark = new DailyWindowsInDuckDb();
        benchmark.events = EVENTS;
        benchmark.form = "lag by child";
        benchmark.prepare();

        assertThat(benchmark.duckDb())
                .isEqualTo(Contenders.of(Question.CHILDREN, Referrals.of(EVENTS))
                        .handWritten()
                        .run());
        benchmark.close();
        assertThatIllegalStateException().isThrownBy(benchmark::duckDb);
    }

    @Test
    void correctionsAreTakenInOneByOneAndReadAgain() {
        Corrections benchmark = new Corrections();
        benchmark.events = EVENTS;
        assertThatIllegalStateException().isThrownBy(benchmark::correct);
        benchmark.prepare();

        long number = benchmark.correct();
        assertThat(benchmark.correct()).isEqualTo(number + 1);
        assertThat(benchmark.correctAndRead()).isGreaterThan(number + 2);
    }

    @Test
    void aBenchmarkThatWasNotPreparedRefusesToRun() {
        assertThatIllegalStateException()
                .isThrownBy(new DailyWindows()::library)
                .withMessage("expected a contender that was prepared, got none");
    }
}
