package org.safeguarding.indicators.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest(name = "{0} is {2} to {3}")
    @CsvFileSource(resources = "periods.csv", useHeadersInDisplayName = true)
    void aPeriodHasItsKindItsDaysAndItsNeighbours(
            String label, PeriodKind kind, LocalDate first, LocalDate last, String previous, String next, int months) {
        Period period = Period.parse(label);

        assertThat(period.label()).isEqualTo(label);
        assertThat(period).hasToString(label);
        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.firstDay()).isEqualTo(Day.of(first));
        assertThat(period.lastDay()).isEqualTo(Day.of(last));
        assertThat(period.previous().label()).isEqualTo(previous);
        assertThat(period.next().label()).isEqualTo(next);
        assertThat(period.months()).hasSize(months);
        assertThat(kind.periodOf(Day.of(first))).isEqualTo(period);
        assertThat(kind.periodOf(Day.of(last))).isEqualTo(period);
    }

    @Test
    void aQuarterIsNamedByTheYearItsFinancialYearBeginsIn() {
        assertThat(Period.parse("2019-Q1")).isEqualTo(new FinancialQuarter(2019, 1));
        assertThat(new FinancialQuarter(2018, 4).months())
                .containsExactly(new Month(2019, 1), new Month(2019, 2), new Month(2019, 3));
    }

    @Test
    void theTwelveMonthsOfAFinancialYearBeginInApril() {
        assertThat(new FinancialYear(2018).months())
                .startsWith(new Month(2018, 4))
                .endsWith(new Month(2019, 3))
                .hasSize(12);
    }

    @Test
    void aDateHasNoWholeMonthEvenOnAMonthsLastDay() {
        assertThat(SingleDate.of(LocalDate.of(2019, 3, 31)).months()).isEmpty();
    }

    /** DHIS2's cases of complete periods before a date: case M of the numeric cases. */
    @Test
    void completePeriodsBeforeADateAreFoundByGoingBack() {
        Period year = PeriodKind.YEAR.periodOf(Day.of(2009, 9, 12));
        assertThat(year.first()).isEqualTo("2009-04-01");
        assertThat(year.last()).isEqualTo("2010-03-31");

        int mon1Jan2001 = Day.of(2001, 1, 1);
        assertThat(lastBefore(PeriodKind.MONTH, mon1Jan2001, 12)).isEqualTo(Period.parseList("2000-01..2000-12"));
        assertThat(Period.parse("2000-02").last()).isEqualTo("2000-02-29");
        assertThat(lastBefore(PeriodKind.QUARTER, mon1Jan2001, 4))
                .extracting(quarter -> quarter.first() + " to " + quarter.last())
                .containsExactly(
                        "2000-01-01 to 2000-03-31",
                        "2000-04-01 to 2000-06-30",
                        "2000-07-01 to 2000-09-30",
                        "2000-10-01 to 2000-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2019",
                "2019-5",
                "2019-13",
                "2019-00",
                "0000-05",
                "2019-Q0",
                "2019-Q5",
                "2019-q1",
                "2019Q1",
                "2018/20",
                "2018/2019",
                "2018-19",
                "2019-02-29",
                "2019-04-31",
                "2019-2-3",
                "19-05",
                "2019-05 ",
                " 2019-05",
                "May 2019",
                "2019-05-31T00:00",
                "-2019-05",
                "٢٠١٩-٠٥",
                "0000-Q1",
                "0000/01",
                "9999/00",
                "9999-Q1",
                // As Explore Education Statistics and dfeR label them: cases 289 to 293.
                "2018-19 Q1",
                "2018 Q1",
                "2018 May",
                "2018",
                "199900",
                "201819",
                "1985-98"
            })
    void aLabelOfNoneOfTheFormsIsRefusedNamingThem(String label) {
        assertThatThrownBy(() -> Period.parse(label))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + label + "'")
                .hasMessageContaining("a month (2019-05)")
                .hasMessageContaining("a financial quarter (2019-Q1, April to June 2019)")
                .hasMessageContaining("a financial year (2018/19)")
                .hasMessageContaining("a date (2019-03-31)");
    }

    @Test
    void aRefusalSaysWhatIsWrong() {
        assertThatThrownBy(() -> Period.parse("2018/20"))
                .hasMessageContaining("expected the year that follows, 2018/19");
        assertThatThrownBy(() -> Period.parse("2019-13"))
                .hasMessageContaining("Expected a month from 1 to 12, but was 13");
        assertThatThrownBy(() -> Period.parse("2019-Q5"))
                .hasMessageContaining("Expected a quarter from 1 to 4, but was 5");
        assertThatThrownBy(() -> Period.parse("2019-02-29")).hasMessageContaining("no day 2019-2-29");
    }

    @Test
    void aListKeepsItsOrderOpensItsRangesAndDropsRepeats() {
        assertThat(Period.parseList("2018-Q3..2019-Q1,2019-04, 2019-05 ,2018-Q4,2018/19"))
                .extracting(Period::label)
                .containsExactly("2018-Q3", "2018-Q4", "2019-Q1", "2019-04", "2019-05", "2018/19");
        assertThat(Period.parseList("2019-05..2019-05")).containsExactly(new Month(2019, 5));
        assertThat(Period.parseList("2018-12-30 .. 2019-01-02"))
                .extracting(Period::label)
                .containsExactly("2018-12-30", "2018-12-31", "2019-01-01", "2019-01-02");
        assertThat(Period.parseList("9998/99..9998/99")).containsExactly(new FinancialYear(9998));
        assertThat(Period.parseList("2017/18..2018/19"))
                .containsExactly(new FinancialYear(2017), new FinancialYear(2018));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-Q1..2019-05, 'goes from a quarter to a month'",
        "2018/19..2019-03-31, 'goes from a year to a date'",
        "2019-05..2019-04, 'runs forward, but was 2019-05..2019-04'",
        "2019-05.., 'but was '''''",
        "..2019-05, 'but was '''''",
        "2019-04...2019-05, 'but was ''.2019-05'''",
        "'2019-04,,2019-05', 'but was '''''",
        "'2019-04,', 'but was '''''",
        "'', 'but was '''''"
    })
    void aListThatCannotBeMeantIsRefused(String list, String because) {
        assertThatThrownBy(() -> Period.parseList(list))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(because);
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new Month(0, 1)).hasMessage("Expected a year from 1 to 9999, but was 0");
        assertThatThrownBy(() -> new Month(10_000, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FinancialQuarter(2019, 0)).hasMessage("Expected a quarter from 1 to 4, but was 0");
        assertThatThrownBy(() -> new FinancialYear(9999))
                .hasMessage("Expected a financial year that begins in a year from 1 to 9998, but was 9999");
        assertThatThrownBy(() -> new SingleDate(Day.NONE))
                .hasMessage("Expected a date of the years 1 to 9999, but was blank");
        assertThatThrownBy(() -> SingleDate.of(LocalDate.of(10_000, 1, 1)))
                .hasMessageContaining("but was +10000-01-01");
    }

    @ParameterizedTest
    @EnumSource
    void theFirstAndTheLastPeriodHaveNoNeighbourBeyond(PeriodKind kind) {
        int early = kind == PeriodKind.DAY || kind == PeriodKind.MONTH ? Day.of(1, 1, 1) : Day.of(1, 4, 1);
        int late = kind == PeriodKind.DAY || kind == PeriodKind.MONTH ? Day.of(9999, 12, 31) : Day.of(9999, 3, 31);
        Period first = kind.periodOf(early);
        Period last = kind.periodOf(late);

        assertThat(Period.parse(first.label())).isEqualTo(first);
        assertThat(Period.parse(last.label())).isEqualTo(last);
        assertThatThrownBy(first::previous).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(last::next).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> kind.periodOf(early - 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> kind.periodOf(late + 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ImmutableList<Period> lastBefore(PeriodKind kind, int day, int number) {
        ImmutableList.Builder<Period> periods = ImmutableList.builder();
        Period period = kind.periodOf(day);
        for (int i = 0; i < number; i++) {
            period = period.previous();
            periods.add(period);
        }
        return periods.build().reverse();
    }
}
