package org.safeguarding.indicators.io.supplied;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.io.table.TableUnreadable;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.PeriodKind;

class SuppliedFiguresTest {
    private static final LocalDate AS_AT = LocalDate.of(2019, 5, 31);

    private static Result only(String... rows) throws TableUnreadable {
        return Iterables.getOnlyElement(Supply.figures(rows).results(AS_AT));
    }

    private static SuppliedSum sum(String... rows) throws TableUnreadable {
        return Iterables.getOnlyElement(Supply.figures(rows).sums());
    }

    @Test
    void oneFigureStandsWithItsSourceAndItsGrain() throws TableUnreadable {
        assertThat(only("contacts-progressed-pct,2019-05,,272,1537,18,Police hub"))
                .hasToString("contacts-progressed-pct 2019-05: 272 / 1537 = 17.7 percent, target 20..25 below_band"
                        + " (supplied by Police hub: exact for 2019-05 as a whole)");
        assertThat(only("contacts,2019-05,source=police,60,100,,Police hub"))
                .hasToString("contacts 2019-05 source=police: 60 / 100 = 60.0 percent"
                        + " (supplied by Police hub: exact for 2019-05 and source=police as a whole)");
        assertThat(only("decision-24h-pct,2019-05,,,,91,Hub"))
                .hasToString("decision-24h-pct 2019-05: 91.0 percent, target >=90 met"
                        + " (supplied by Hub: a printed value for 2019-05 as a whole)");
    }

    @Test
    void numeratorsAndDenominatorsAddExactly() throws TableUnreadable {
        // 30 of 60 and 30 of 40 are 60 of 100, which is not the mean of 50% and 75%.
        assertThat(only("contacts-progressed-pct,2019-05,,30,60,50,A", "contacts-progressed-pct,2019-05,,30,40,75,B"))
                .hasToString("contacts-progressed-pct 2019-05: 60 / 100 = 60.0 percent, target 20..25 above_band"
                        + " (supplied by A and B: added, exact for 2019-05 as a whole)");
        assertThat(only(
                        "agency-fte,2019-05-24,,0.1,,,A",
                        "agency-fte,2019-05-24,,0.2,,,B",
                        "agency-fte,2019-05-24,,2,,,C"))
                .hasToString(
                        "agency-fte 2019-05-24: 2.3 = 2.3 fte (supplied by A, B and C: added, exact for 2019-05-24 as a whole)");
    }

    @Test
    void monthsThatAMeanIsOverDoNotAdd() throws TableUnreadable {
        assertThat(only("cin-dfe,2018-Q4,,30,,,A", "cin-dfe,2018-Q4,,60,,,B")
                        .outcome()
                        .numerator())
                .hasValueSatisfying(n -> assertThat(n).isEqualTo("90"));
        assertThat(only(
                        "assessments-started-monthly-mean,2018-Q4,,30,3,10,A",
                        "assessments-started-monthly-mean,2018-Q4,,60,3,20,B"))
                .hasToString("assessments-started-monthly-mean 2018-Q4: 90 / 3 = 30.0 per_month"
                        + " (supplied by A and B: added, exact for 2018-Q4 as a whole)");
        assertThat(only("cin-open,2018-Q4,,30,3,10,A", "cin-open,2018-Q4,,60,2,30,B")
                        .reason())
                .isEqualTo(
                        "supplied by A and B: they cannot be added, since they are means over different numbers of months");
    }

    @Test
    void aValueAloneCannotBeAdded() throws TableUnreadable {
        Result result = only("decision-24h-pct,2019-05,,,,91,A", "decision-24h-pct,2019-05,,30,60,50,B");

        assertThat(result.outcome().value().status()).isEqualTo(Status.NOT_AVAILABLE);
        assertThat(result.reason()).isEqualTo("supplied by A and B: they cannot be added, since A gives a value only");
        assertThat(result.targetStatus()).isEmpty();
        assertThat(only("contacts,2019-05,,,,91,A", "contacts,2019-05,,,,1,B").reason())
                .isEqualTo("supplied by A and B: they cannot be added, since A and B give a value only");
    }

    @Test
    void aSumOfChildrenOrOfPopulationsSaysWhatItMayHide() throws TableUnreadable {
        assertThat(only("contact-children,2019-05,,30,,,A", "contact-children,2019-05,,40,,,B")
                        .reason())
                .isEqualTo("supplied by A and B: added, exact for 2019-05 as a whole;"
                        + " a child may be counted once in each source");
        assertThat(only("contact-children,2019-05,,30,,,A").reason())
                .isEqualTo("supplied by A: exact for 2019-05 as a whole");
        assertThat(only("referral-rate-12m,2019-05,,3180,68530,,A", "referral-rate-12m,2019-05,,2000,50000,,B")
                        .reason())
                .isEqualTo("supplied by A and B: added, exact for 2019-05 as a whole;"
                        + " populations are added, so each source must be of another area");
    }

    @Test
    void ratesOverOnePopulationAreOfOneAreaAndNotAdded() throws TableUnreadable {
        // 30 and 20 for every 10,000 of 100,000 children; over 200,000 they would come out as 25.
        Result result = only(
                "referral-rate-12m,2019-05,,300,100000,,A",
                "referral-rate-12m,2019-05,,200,100000.0,,B",
                "referral-rate-12m,2019-05,,200,50000,,C");

        assertThat(result.outcome().value().status()).isEqualTo(Status.NOT_AVAILABLE);
        assertThat(result.outcome().denominator()).isEmpty();
        assertThat(result.reason())
                .isEqualTo("supplied by A, B and C: they cannot be added, since A and B give the same population, as of"
                        + " one area");
        // Two partners may well have as many contacts.
        assertThat(only("contacts-progressed-pct,2019-05,,30,60,,A", "contacts-progressed-pct,2019-05,,15,60,,B")
                        .outcome()
                        .denominator())
                .hasValueSatisfying(whole -> assertThat(whole).isEqualTo("120"));
    }

    @Test
    void theIndicatorsOfChildrenAreThese() {
        assertThat(Supply.CATALOGUE.indicators().stream()
                        .filter(SuppliedSum::isOfChildren)
                        .map(Indicator::id))
                .containsExactly(
                        "open-children",
                        "contact-children",
                        "cin-open",
                        "cin-rate",
                        "cin-plan-pct",
                        "cin-visit-20d-pct",
                        "young-carers",
                        "care-children",
                        "care-repeat-children",
                        "care-recurrent-children");
    }

    @Test
    void aShareOfNobodyIsNotApplicable() throws TableUnreadable {
        Result result = only("contacts-progressed-pct,2019-05,,0,0,,A");

        assertThat(result.outcome().value().status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(result.reason()).isEqualTo("supplied by A: exact for 2019-05 as a whole; the denominator is 0");
    }

    @Test
    void aPeriodThatIsNotOverIsAPartPeriod() throws TableUnreadable {
        assertThat(only("contacts,2019-Q1,,30,,,A").partPeriod()).isTrue();
        assertThat(only("contacts,2019-Q1,,30,,,A").reason())
                .isEqualTo(
                        "supplied by A: exact for 2019-Q1, which was not over on 2019-05-31; up to which day it counts is"
                                + " not known");
        assertThat(only("contacts,2019-05,,30,,,A").partPeriod()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked") // the parts are looked at first
    void aTallyAddsToThatOfAnEvaluation() throws TableUnreadable {
        int day = Day.of(2019, 5, 31);
        Indicator<CouncilRecords, Counted> contacts =
                (Indicator<CouncilRecords, Counted>) Supply.CATALOGUE.get("contacts");
        Tally<Counted> supplied = (Tally<Counted>) sum("contacts,2019-05,,30,,,A", "contacts,2019-05,,12,,,B")
                .tally(day)
                .orElseThrow();
        Tally<Counted> own = Evaluation.of(
                        CouncilRecords.builder().complete("ssd_contacts").build(), AS_AT)
                .tally(contacts, PeriodKind.MONTH, Dates.of(day));

        assertThat(own.plus(supplied).at(day).of(Counted.COUNTED)).isEqualTo(42);
        assertThat(own.plus(supplied).at(day).contributions()).isEqualTo(42);

        Tally<Share> share = (Tally<Share>)
                sum("contacts-progressed-pct,2019-05,,30,100,,A").tally(day).orElseThrow();
        assertThat(share.at(day).of(Share.IN)).isEqualTo(30);
        assertThat(share.at(day).of(Share.OUT)).isEqualTo(70);
    }

    @Test
    void whereThePartsDoNotFollowThereIsNoTally() throws TableUnreadable {
        int day = Day.of(2019, 5, 31);
        assertThat(sum("decision-24h-pct,2019-05,,30,60,,A").tally(day)).isEmpty();
        assertThat(sum("agency-fte,2019-05,,30,,,A").tally(day)).isEmpty();
        assertThat(sum("contacts,2019-05,source=police,30,60,,A").tally(day)).isEmpty();
        assertThat(sum("contacts,2019-05,,,,60,A").tally(day)).isEmpty();
        assertThat(sum("cin-open,2018-Q4,,30,3,,A").tally(day)).isEmpty();
        assertThat(sum("contacts,2019-06,,30,,,A").tally(day)).isEmpty();
        assertThat(sum("referral-rate-12m,2019-05,,3180,68530,,A").tally(day)).isPresent();
        assertThat(sum("contacts,2019-05,,30,,,A", "contacts,2019-05,,,,4,B").tally(day))
                .isEmpty();
    }

    @Test
    void oneSourceCannotSupplyOneFigureTwice() throws TableUnreadable {
        SuppliedFigures one = Supply.figures("contacts,2019-05,,30,,,A");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.plus(one))
                .withMessage("Expected one figure of contacts 2019-05 by A, but there are two");
        assertThat(one.sum(one.sums().get(0).of()))
                .isEqualTo(Optional.of(one.sums().get(0)));
    }
}
