package org.safeguarding.indicators.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

    /** Some data: with columns of assessments or decisions, if wanted, the rows in no order. */
    record Data(
            ImmutableList<ChildRecord> children, ImmutableList<ContactDecision> decisions, Optional<RowColumns> columns)
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
        @SuppressWarnings("ReferenceEquality") // the very same subjects, as of any data set
        public Optional<RowColumns> columns(Wanted wanted) {
            Iterable<?> own = wanted.rows().equals(ShapeCases.DECISIONS) ? decisions : children;
            boolean known = wanted.subjects() == own
                    && List.of(ShapeCases.ROWS, ShapeCases.DECISIONS).contains(wanted.rows())
                    && List.of(ShapeCases.STARTED, ShapeCases.AUTHORISED, ShapeCases.REFERRED)
                            .containsAll(wanted.days())
                    && List.of(ShapeCases.RECEIVED, ShapeCases.DECIDED).containsAll(wanted.times())
                    && wanted.by().stream()
                            .allMatch(by -> by.equals(ShapeCases.BY_TEAM) || by.equals(ShapeCases.BY_KEY));
            return known ? columns : Optional.empty();
        }

        static Data withoutColumns(List<ChildRecord> children, List<ContactDecision> decisions) {
            return new Data(ImmutableList.copyOf(children), ImmutableList.copyOf(decisions), Optional.empty());
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
            return new Data(
                    ImmutableList.copyOf(children),
                    ImmutableList.of(),
                    Optional.of(grouped(
                            columns,
                            "team",
                            rows.stream()
                                    .map(row -> row.team().isBlank() ? Dimension.UNKNOWN : row.team())
                                    .toList())));
        }

        static Data withColumns(List<ContactDecision> decisions) {
            RowColumns columns = RowColumns.of(
                            decisions.size(),
                            IntStream.range(0, decisions.size()).toArray())
                    .withTimes(
                            "received",
                            decisions.stream()
                                    .mapToLong(row -> row.received().toEpochSecond(ZoneOffset.UTC))
                                    .toArray())
                    .withTimes(
                            "decided",
                            decisions.stream()
                                    .mapToLong(row -> row.decided()
                                            .map(at -> at.toEpochSecond(ZoneOffset.UTC))
                                            .orElse(RowColumns.NO_TIME))
                                    .toArray());
            return new Data(
                    ImmutableList.of(),
                    ImmutableList.copyOf(decisions),
                    Optional.of(grouped(
                            columns,
                            "key",
                            decisions.stream().map(ContactDecision::key).toList())));
        }

        /** With one group more than there are rows of. */
        private static RowColumns grouped(RowColumns columns, String dimension, List<String> groups) {
            ImmutableList<String> names = Stream.concat(Stream.of("nobody's"), groups.stream())
                    .distinct()
                    .collect(ImmutableList.toImmutableList());
            return columns.withGroups(
                    dimension, names, groups.stream().mapToInt(names::indexOf).toArray());
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
                ShapeCases.ofDecisions(), Arbitraries.of(List.of(Optional.empty(), Optional.of(ShapeCases.BY_KEY))));
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
        Data data = Data.withoutColumns(children, List.of());
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
        Data data = Data.withoutColumns(List.of(), decisions);
        Planner planner = Planner.withKernels();
        questions.forEach(question -> checkEqual(planner, data, data.decisions(), question));
    }

    @Property(tries = 4_000)
    void onColumnsOfTimesKernelsEqualTheGeneralPath(
            @ForAll("decisions") List<ContactDecision> decisions,
            @ForAll("questionsOfDecisions") List<Question<ContactDecision>> questions) {
        Data data = Data.withColumns(decisions);
        Planner planner = Planner.withKernels();
        questions.forEach(question -> checkEqual(planner, data, data.decisions(), question));
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
        Optional<Tally<P>> planned = planner.tally(data, subjects, shape.level(), basis, question.by(), Threads.ONE);
        assertThat(planned).isEqualTo(hasKernel ? Optional.of(general) : Optional.empty());
        assertThat(hasKernel).isEqualTo(!changesWhileHeld(shape, question.by()));
    }

    /** What lasts has no kernel by a group that changes; everything else has. */
    private static <S> boolean changesWhileHeld(Shape<S, ?> shape, Optional<Dimension<S>> by) {
        return by.map(Dimension::changes).orElse(false) && ShapeCases.lasts(shape.level());
    }
}
