// Embedding over JDBC: the case system's database is read as it stands, through a connection the service has already.

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractBuilder;
import org.safeguarding.indicators.io.extract.Records;
import org.safeguarding.indicators.io.table.ResultSetSource;
import org.safeguarding.indicators.io.table.Severity;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Period;

// A database in memory stands for the one that a service has; its driver is on the class path.
Connection connection = DriverManager.getConnection("jdbc:h2:mem:");

// A case system has tables and names of its own. These few rows stand for it.
Statement statement = connection.createStatement();
statement.execute(
        "create table referral (ref_no int, client varchar(10), made_on date, shut_on date, team varchar(40))");
statement.execute("insert into referral values" +
        " (1, 'C1', date '2018-07-02', date '2018-09-28', 'Assessment 1')," +
        " (2, 'C1', date '2019-03-11', null, 'Assessment 2')," +
        " (3, 'C2', date '2019-05-20', null, 'Assessment 1')," +
        " (4, null, date '2019-05-21', null, 'Assessment 1')," +
        " (5, 'C3', date '2019-05-22', null, 'Assessment 2')");
statement.execute("create table residents (mid_year date, aged_0_to_17 int)");
statement.execute("insert into residents values (date '2018-06-30', 14250)");

// A query renames the columns to those of the Standard Safeguarding Dataset. Nothing is exported, nothing is
// kept but columns.
ResultSet referrals = statement.executeQuery("select ref_no as cine_referral_id, client as cine_person_id," +
        " made_on as cine_referral_date, shut_on as cine_close_date, team as cine_referral_team" +
        " from referral order by ref_no");
Statement other = connection.createStatement();
ResultSet residents = other.executeQuery("select 'X09000001' as area_code, mid_year as reference_date," +
        " 0 as age_from, 17 as age_to, aged_0_to_17 as persons from residents");

// The extract is built of result sets as it would be of files, and looked through in the same way. A row
// without a person is rejected, said, and counted; the others still count.
Extract extract = new ExtractBuilder().
        asAt(LocalDate.of(2019, 5, 31)).
        table("ssd_cin_episodes", ResultSetSource.of("the case system", referrals)).
        table("local_population", ResultSetSource.of("the case system", residents)).
        read();
extract.issues().stream().
        filter(issue -> issue.severity() == Severity.REJECTION).
        forEach(issue -> System.out.println(
                issue.file() + ", row " + issue.line() + ", " + issue.column() + ": " + issue.message()));

// From here on it is a council like any other.
Evaluation<CouncilRecords> evaluation =
        Evaluation.of(Records.of(extract, Optional.empty()), LocalDate.of(2019, 5, 31));
for (String id : List.of("referrals", "referral-rate-12m", "rereferral-pct-12m", "cpp-open")) {
    System.out.println(evaluation.result(Catalogue.standard().get(id), Period.parse("2019-05")));
}

// With a breakdown, as a screen would show it.
for (Result result :
        evaluation.results(Catalogue.standard().get("referrals"), Period.parseList("2019-05"), "team")) {
    System.out.println(result);
}
referrals.close();
residents.close();

/exit
