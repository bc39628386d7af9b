// The report: an extract in, the tables and sentences of the six-monthly report out.

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.examples.Exampleton;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.Records;
import org.safeguarding.indicators.io.output.Report;
import org.safeguarding.indicators.io.output.ReportHead;
import org.safeguarding.indicators.io.output.ReportPeriods;
import org.safeguarding.indicators.io.table.IssueSummary;
import org.safeguarding.indicators.io.table.Severity;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;

// An extract is a folder of tables. This one is shipped, of a made-up council;
// ExtractReader.read(Path.of("...")) reads your own. Rows that cannot be read are rejected one by one, and
// counted.
Extract extract = Exampleton.extract();
LocalDate asAt = extract.asAt().orElseThrow();
System.out.println(extract.tables().size() + " tables as at " + asAt + ", rows rejected: " + extract.rejected());

// The council's records are made of its tables, and indicators are evaluated on the records. Four of the
// catalogue are enough here; Catalogue.standard().indicators() has all of them, in the order of the report.
Evaluation<CouncilRecords> evaluation = Evaluation.of(Records.of(extract, Optional.empty()), asAt);
Catalogue catalogue = Catalogue.standard().
        choose(List.of("referrals", "referral-rate-12m", "rereferral-pct-12m", "decision-24h-pct"));

// The usual columns are four quarters and five months. A result is one indicator in one column, and says how
// it came about.
ReportPeriods periods = ReportPeriods.usual(asAt);
List<Result> results = new ArrayList<>();
for (Indicator<CouncilRecords, ?> indicator : catalogue.indicators()) {
    results.addAll(evaluation.results(indicator, periods.of(indicator.id()), ""));
}
System.out.println(results.size() + " results, the last of them: " + results.get(results.size() - 1));

// The report lays results out. text() is for a terminal, markdown() for a page; the main job writes both, and
// much beside them.
long warnings = IssueSummary.of(extract.issues()).count(Severity.WARNING);
ReportHead head =
        new ReportHead("exampleton", ImmutableList.of(), asAt, Layout.REPORT, extract.rejected(), warnings);
System.out.print(Report.of(results, periods, head).text());

/exit
