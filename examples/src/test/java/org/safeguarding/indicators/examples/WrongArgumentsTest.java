package org.safeguarding.indicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong is said in one line that names what is allowed, and ends in 2 before anything is read. */
class WrongArgumentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "--frobnicate -> Unknown option: '--frobnicate'. Options are: --extract, --mapping, --as-at, --periods",
                "--as-at --frobnicate -> Unknown option",
                "stray -> Unmatched argument at index 0: 'stray'. Options are: --extract",
                "--as-at -> Missing required parameter for option '--as-at'",
                "--layout report --layout report -> should be specified only once",
                "--as-at 31/05/2019 -> --as-at: expected a date such as 2019-05-31, got 31/05/2019",
                "--as-at 2019-02-30 -> --as-at: expected a date such as 2019-05-31, got 2019-02-30",
                "--as-at +12019-02-28 -> --as-at: expected a date of the years 1 to 9999, got +12019-02-28",
                "--periods 2019-13 -> --periods: Period '2019-13'",
                "--periods 2019-05.. -> --periods: Expected a month (2019-05), a financial quarter",
                "--periods 2019-05..2019-Q2 -> --periods: Expected a range of one kind",
                "--periods 2019-05,, -> --periods: Expected a month (2019-05)",
                "--indicators caseloads -> there is no indicator 'caseloads'; expected one of open-children, posts-fte",
                "--indicators contacts,CONTACTS -> there is no indicator 'CONTACTS'; expected one of open-children",
                "--indicators contacts, -> there is no indicator ''; expected one of open-children",
                "--by service -> --by: expected one of team, source, age, category, got service",
                "--by team,age -> --by: expected one of team, source, age, category, got team,age",
                "--layout two -> --layout: expected report or one-decimal, got two",
                "--explain contacts -> --explain: expected ID@PERIOD, such as referral-rate-12m@2019-05, got contacts",
                "--explain nothing@2019-05 -> --explain: there is no indicator 'nothing'; expected one of open-children",
                "--explain contacts@May -> --explain: Expected a month (2019-05)",
                "--explain contacts@2019-04,2019-05 -> --explain: Expected a month (2019-05)",
                "--teams= -> --teams: expected names of teams separated by |, got a name that is blank",
                "--teams MASH||Duty -> --teams: expected names of teams separated by |, got a name that is blank in MASH||Duty",
                "--settings= -> --settings: expected the path of a file, got nothing",
                "--settings nowhere.json -> --settings: nowhere.json: there is no such file",
                "--area= -> --area: expected the code of an area, got nothing",
                "--out= -> --out: expected the path of a folder, got nothing",
                "--extract= -> --extract: expected the path of a folder, got nothing",
                "--published= -> --published: expected the path of a file, got nothing",
            })
    void areNamedWithWhatIsAllowed(String line, String message) {
        Run run = Run.of(Splitter.on(' ').splitToStream(line).toArray(String[]::new));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("safeguarding-report: ")
                .contains(message)
                .hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }
}
