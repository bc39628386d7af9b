package stranger;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguarding.indicators.indicator.OwnRows;
import org.safeguarding.indicators.law.Laws;
import org.safeguarding.indicators.testing.Days;
import org.safeguarding.indicators.testing.GoldenFigures;
import org.safeguarding.indicators.testing.LawCheck;
import org.safeguarding.indicators.testing.OwnHistories;
import org.safeguarding.indicators.testing.Zoo;
import org.safeguarding.indicators.time.Day;
import stranger.Loans.Loan;

class LoansTest {
    private static final LocalDate TODAY = LocalDate.of(2019, 5, 31);

    @Example
    boolean twoBooks() {
        List<Loan> loans = List.of(new Loan("1", "A", TODAY), new Loan("2", "A", TODAY.minusDays(1)));
        return Loans.inMay(loans, TODAY).startsWith("loans 2019-05: 2 = 2 ");
    }

    @Property(tries = 50)
    void loansKeepTheLaws(@ForAll("loans") OwnRows<Loan> loans, @ForAll("asAt") LocalDate asAt) {
        LawCheck.hold(Laws.all(Loans.LOANS, Loan::knownOn), loans, asAt, Days.years());
    }

    @Example
    boolean theKitIsThere() {
        return !GoldenFigures.all().isEmpty() && !Zoo.definitions().isEmpty();
    }

    @Provide
    Arbitrary<LocalDate> asAt() {
        return Days.asAt();
    }

    @Provide
    Arbitrary<OwnRows<Loan>> loans() {
        return OwnHistories.of(
                Loans.TABLE, Days.near().map(day -> (reader, number) -> new Loan(number, reader, Day.toDate(day))));
    }
}
