package stranger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.OwnRows;
import org.safeguarding.indicators.indicator.OwnTable;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.indicator.Words;
import org.safeguarding.indicators.time.Period;

/** A library counts its loans. */
public final class Loans {
    /** A book that was lent. */
    public record Loan(String number, String reader, LocalDate lent) {
        Optional<Loan> knownOn(LocalDate day) {
            return Optional.of(this).filter(loan -> !loan.lent().isAfter(day));
        }
    }

    static final OwnTable<Loan> TABLE = OwnTable.of("loans", Loan::reader, Loan::number);

    static final Indicator<OwnRows<Loan>, Counted> LOANS = Indicator.<OwnRows<Loan>, Counted>builder()
            .id("loans")
            .title("Loans")
            .words(new Words("Books lent.", "loans", "", "Own", ""))
            .parts(Counted.class)
            .addFeeds(TABLE.feed(Count.of(TABLE.rows(), TABLE.date("lent", Loan::lent))))
            .window(WindowRule.IN_PERIOD)
            .measure(Measures.count(Counted.COUNTED))
            .addNeeds(Need.of("loans"))
            .build();

    private Loans() {}

    /**
     * Says how many loans there were in May.
     *
     * @param loans the loans
     * @param today the day
     * @return one line
     */
    public static String inMay(List<Loan> loans, LocalDate today) {
        return Evaluation.of(TABLE.of(loans), today)
                .result(LOANS, Period.parse("2019-05"))
                .toString();
    }
}
