package org.safeguarding.indicators.examples.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.indicators.examples.own.Questionnaires.IN_12_MONTHS;
import static org.safeguarding.indicators.examples.own.Questionnaires.TABLE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.calculation.Pointwise;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.examples.own.CareRow.Questionnaire;
import org.safeguarding.indicators.examples.own.CareRow.Spell;
import org.safeguarding.indicators.indicator.OwnRows;
import org.safeguarding.indicators.law.Law;
import org.safeguarding.indicators.law.Laws;
import org.safeguarding.indicators.law.PlainLoop;
import org.safeguarding.indicators.testing.CaseReporting;
import org.safeguarding.indicators.testing.Days;
import org.safeguarding.indicators.testing.LawCheck;
import org.safeguarding.indicators.testing.OwnCase;
import org.safeguarding.indicators.testing.OwnHistories;
import org.safeguarding.indicators.testing.OwnHistories.Made;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.Window;

class QuestionnairesTest {
    private static final Period MARCH = Period.parse("2019-03");
    private static final LocalDate AS_AT = LocalDate.of(2019, Month.MARCH, 31);

    // region case
    private static OwnRows<CareRow> rows() {
        Stream<CareRow> spells = OwnCase.rows(Spell.class, """
                | id | child | team  | started    | ceased     |
                | S1 | A     | North | 2018-04-01 |            |
                | S2 | B     | North | 2016-09-05 |            |
                | S3 | C     | South | 2018-04-02 |            |
                | S4 | D     | South | 2015-01-01 | 2019-03-31 |
                | S5 | E     | South | 2015-01-01 |            |
                """).stream().map(row -> row);
        Stream<CareRow> questionnaires =
                OwnCase.rows(Questionnaire.class, """
                | id | child | completed  |
                | Q1 | A     | 2018-04-01 |
                | Q2 | B     | 2018-03-31 |
                | Q3 | E     | 2019-03-31 |
                """).stream().map(row -> row);
        return TABLE.of(Stream.concat(spells, questionnaires)).andOf("questionnaires");
    }

    @Example
    void theFirstAndTheLastOfTwelveMonthsCount() {
        // A on the first day, E on the last, B a day too early; C a day short of a year, D ceased on the date.
        assertThat(Evaluation.of(rows(), AS_AT).result(IN_12_MONTHS, MARCH))
                .hasToString("questionnaire-12m-pct 2019-03: 2 / 3 = 66.7 percent, target >=90 not_met");
    }
    // endregion

    @Example
    void aTeamIsThatOfTheSpell() {
        assertThat(Evaluation.of(rows(), AS_AT).results(IN_12_MONTHS, ImmutableList.of(MARCH), "team"))
                .extracting(Object::toString)
                .contains(
                        "questionnaire-12m-pct 2019-03 team=North: 1 / 2 = 50.0 percent, target >=90 not_met",
                        "questionnaire-12m-pct 2019-03 team=South: 1 / 1 = 100.0 percent, target >=90 met");
    }

    @Example
    void withoutTheOtherTableThereIsNoFigure() {
        OwnRows<CareRow> spellsAlone = TABLE.of(ImmutableList.of());
        assertThat(Evaluation.of(spellsAlone, AS_AT).result(IN_12_MONTHS, MARCH).reason())
                .isEqualTo("questionnaires is not there: the rows are those of spells");
    }

    @Example
    void whatTheTableDoesNotReachBackToIsNotAvailable() {
        OwnRows<CareRow> late = rows().since(LocalDate.of(2018, Month.JUNE, 1));
        assertThat(Evaluation.of(late, AS_AT).result(IN_12_MONTHS, MARCH).reason())
                .startsWith("extract covers too little history: questionnaires starts on 2018-06-01");
        OwnRows<CareRow> early = rows().since(LocalDate.of(2017, Month.JUNE, 1));
        assertThat(Evaluation.of(early, AS_AT).result(IN_12_MONTHS, MARCH).reason())
                .isEmpty();
    }

    // region loop
    private static final PlainLoop<ImmutableList<CareRow>, Share> LOOP = (rows, seen) -> {
        LocalDate date = seen.last();
        LocalDate next = date.plusDays(1);
        // At the end of a month twelve whole months; else the day after the same day a year before.
        LocalDate first = next.getDayOfMonth() == 1
                ? next.minusMonths(12)
                : date.minusMonths(12).plusDays(1);
        boolean lookedAfter = rows.stream()
                .anyMatch(row -> row instanceof Spell spell
                        && !spell.started().isAfter(first)
                        && (spell.ceased() == null || spell.ceased().isAfter(date)));
        boolean asked = rows.stream()
                .anyMatch(row -> row instanceof Questionnaire done
                        && !done.completed().isBefore(first)
                        && !done.completed().isAfter(date));
        return lookedAfter ? Stream.of(asked ? Share.IN : Share.OUT) : Stream.empty();
    };
    // endregion

    @Property(tries = 1000)
    void theDefinitionKeepsTheLaws(@ForAll("histories") OwnRows<CareRow> rows, @ForAll("asAt") LocalDate asAt) {
        // Few spells last for the twelve months: some eleven of a hundred rows count, so that five are asked for.
        LawCheck.hold(Laws.all(IN_12_MONTHS, Questionnaires::knownOn).agrees(LOOP), rows, asAt, Days.years(), 5);
    }

    @Example
    void aMonthTooManyIsFound() {
        var wrong = Laws.all(Questionnaires.in(Window.rollingMonths(13)), Questionnaires::knownOn)
                .agrees(LOOP);
        assertThat(LawCheck.broken(wrong, histories(), asAt(), Days.years())).containsExactly(Law.AGREES);
    }

    @Example
    void aForgottenDayOfChangeIsFound() {
        Window year = Window.rollingMonths(12);
        var wrong = Questionnaires.of(new Pointwise<>(
                "only spells change it",
                (child, dates) -> child.rows().stream()
                        .filter(row -> row.row() instanceof Spell)
                        .forEach(row -> Questionnaires.changes(row.row(), year, dates)),
                (child, day, held) -> Questionnaires.spell(child, year.startOf(day), day)
                        .ifPresent(spell -> held.held(
                                Questionnaires.questionnaire(child, year.startOf(day), day)
                                                .isPresent()
                                        ? Share.IN
                                        : Share.OUT,
                                spell,
                                ImmutableList.of()))));
        assertThat(LawCheck.broken(Laws.all(wrong, Questionnaires::knownOn), histories(), asAt(), Days.years()))
                .contains(Law.CHANGE_DATES);
    }

    @Example
    void aFailingSampleHasATableForEachTypeOfRow() {
        assertThat(new CaseReporting().report(rows()).toString())
                .startsWith("to paste into OwnCase.rows(Spell.class, ...) and OwnCase.rows(Questionnaire.class, ...):")
                .contains("Spell:", "| S1 | A | North | 2018-04-01 |", "Questionnaire:", "| Q3 | E | 2019-03-31 |");
    }

    // region generators
    @Provide
    Arbitrary<OwnRows<CareRow>> histories() {
        Arbitrary<Made<CareRow>> spells = Combinators.combine(
                        Days.near(), Days.endings(DayAllowance.calendarMonths(12)))
                .as((start, end) ->
                        (child, id) -> new Spell(id, child, "North", Day.toDate(start), known(end.after(start))));
        Arbitrary<Made<CareRow>> questionnaires =
                Days.near().map(day -> (child, id) -> new Questionnaire(id, child, Day.toDate(day)));
        return OwnHistories.of(TABLE, Arbitraries.oneOf(spells, questionnaires))
                .map(rows -> rows.andOf("questionnaires"));
    }
    // endregion

    private static @Nullable LocalDate known(int day) {
        return Day.isKnown(day) ? Day.toDate(day) : null;
    }

    @Provide
    Arbitrary<LocalDate> asAt() {
        return Days.asAt();
    }
}
