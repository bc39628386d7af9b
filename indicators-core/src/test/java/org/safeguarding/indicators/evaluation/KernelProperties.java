package org.safeguarding.indicators.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguarding.indicators.calculation.DayField;
import org.safeguarding.indicators.calculation.Rows;
import org.safeguarding.indicators.evaluation.ShapeCases.Shape;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.TableState;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.safeguarding.Assessment;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.ContactDecision;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.testing.Days;
import org.safeguarding.indicators.testing.Histories;

/** Every kernel gives what the general path gives: on rows, on columns, at any dates, whatever is known and however divided. */
class KernelProperties {
    /** A level, the dates at which it is read, and what is known then. */
    record Question<S>(Shape<S, ?> shape, Dates dates, Knowledge knowledge, Optional<Dimension<S>> by) {}

    /** Some data: with columns of assessments, if wanted, the rows in no order. */
    record Data(ImmutableList<ChildRecord> children, Optional<RowColumns> assessments)
            implements Dataset, ColumnSource {
        @Override
        public TableState table(String name) {
            return TableState.COMPLETE;
        }

        @Override
        public Population population() {
            return Population.NONE;
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // the very same children, as of any data set
        public Optional<RowColumns> columns(
                Iterable<?> subjects, Rows<?, ?> rows, ImmutableList<? extends DayField<?>> fields) {
            boolean known = subjects == children
                    && rows.equals(ShapeCases.ROWS)
                    && List.of(ShapeCases.STARTED, ShapeCases.AUTHORISED, ShapeCases.REFERRED)
                            .containsAll(fields);
            return known ? assessments : Optional.empty();
        }

        static Data withColumns(List<ChildRecord> children, int seed) {
            List<Integer> owners = new ArrayList<>();
            List<Assessment> rows = new ArrayList<>();
            for (int child = 0; child < children.size(); child++) {
                for (Assessment row : children.get(child).assessments()) {
                    owners.add(child);
                    rows.add(row);
                }
            }
            Collections.shuffle(owners, new Random(seed));
            Collections.shuffle(rows, new Random(seed));
            RowColumns columns = RowColumns.of(
                            children.size(), owners.stream().mapToInt(i -> i).toArray())
                    .withDays(
                            "started",
                            rows.stream().mapToInt(Assessment::started).toArray())
                    .withDays(
                            "authorised",
                            rows.stream().mapToInt(Assessment::authorised).toArray())
                    .withDays(
                            "referred",
                            rows.stream().mapToInt(Assessment::referred).toArray());
            return new Data(ImmutableList.copyOf(children), Optional.of(columns));
        }
    }

    @Provide
    Arbitrary<List<ChildRecord>> children() {
        return Histories.families(12);
    }

    @Provide
    Arbitrary<List<ContactDecision>> decisions() {
        return Histories.decisions(30);
    }

    @Provide
    Arbitrary<List<Question<ChildRecord>>> questions() {
        return questions(ShapeCases.ofChildren(), ShapeCases.breakdowns());
    }

    @Provide
    Arbitrary<List<Question<ContactDecision>>> questionsOfDecisions() {
        return questions(
                ShapeCases.ofDecisions(),
                Arbitraries.of(List.of(Optional.empty(), Optional.of(new ShapeCases.ByKey<>()))));
    }

    private static <S> Arbitrary<List<Question<S>>> questions(
            Arbitrary<Shape<S, ?>> shapes, Arbitrary<Optional<Dimension<S>>> breakdowns) {
        Arbitrary<Integer> asAt = Days.near().map(day -> Math.max(day, Days.FIRST + 900));
        return asAt.flatMap(day -> Combinators.combine(
                                shapes,
                                Days.dates(day),
                                Arbitraries.of(Knowledge.asAt(day), Knowledge.asThen()),
                                breakdowns)
                        .as(Question::new)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(6))
                .withoutEdgeCases();
    }

    /** One planner answers several questions, so that what it keeps from one must not spoil the next. */
    @Property(tries = 2_000)
    void onRowsOfSubjectsKernelsEqualTheGeneralPath(
            @ForAll("children") List<ChildRecord> children,
            @ForAll("questions") List<Question<ChildRecord>> questions) {
        Data data = new Data(ImmutableList.copyOf(children), Optional.empty());
        Planner planner = Planner.withKernels();
        questions.forEach(question -> checkEqual(planner, data, data.children(), question));
    }

    @Property(tries = 2_000)
    void onColumnsInAnyOrderKernelsEqualTheGeneralPath(
            @ForAll("children") List<ChildRecord> children,
            @ForAll("questions") List<Question<ChildRecord>> questions,
            @ForAll int seed) {
        Data data = Data.withColumns(children, seed);
        Planner planner = Planner.withKernels();
        questions.forEach(question -> checkEqual(planner, data, data.children(), question));
    }

    @Property(tries = 2_000)
    void onClocksInHoursKernelsEqualTheGeneralPath(
            @ForAll("decisions") List<ContactDecision> decisions,
            @ForAll("questionsOfDecisions") List<Question<ContactDecision>> questions) {
        Data data = new Data(ImmutableList.of(), Optional.empty());
        Planner planner = Planner.withKernels();
        questions.forEach(question -> checkEqual(planner, data, decisions, question));
    }

    private static <S extends Subject> void checkEqual(
            Planner planner, Data data, Iterable<S> subjects, Question<S> question) {
        checkEqual(planner, data, subjects, question, question.shape());
    }

    private static <S extends Subject, P extends Enum<P>> void checkEqual(
            Planner planner, Data data, Iterable<S> subjects, Question<S> question, Shape<S, P> shape) {
        Basis<P> basis = Basis.of(
                "x",
                shape.parts(),
                0,
                question.dates(),
                question.knowledge(),
                question.by().map(Dimension::name).orElse(""));
        Tally<P> general = GeneralPath.tally(subjects, shape.level(), basis, question.by());
        boolean hasKernel = planner.plan(data, subjects, shape.level(), question.by())
                .kernel()
                .isPresent();
        Optional<Tally<P>> planned = planner.tally(data, subjects, shape.level(), basis, question.by());
        assertThat(planned).isEqualTo(hasKernel ? Optional.of(general) : Optional.empty());
        assertThat(hasKernel).isEqualTo(!changesWhileHeld(shape, question.by()));
    }

    /** What lasts has no kernel by a group that changes; everything else has. */
    private static <S> boolean changesWhileHeld(Shape<S, ?> shape, Optional<Dimension<S>> by) {
        return by.map(Dimension::changes).orElse(false) && ShapeCases.lasts(shape.level());
    }
}
