package org.safeguarding.indicators.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.RejectionCode;
import org.safeguarding.indicators.io.table.WarningCode;

class IssuesCsvTest {
    @Test
    void everyIssueIsARowOfTheFormat() throws IOException {
        StringWriter out = new StringWriter();
        IssuesCsv.write(
                List.of(
                        new ReadIssue(
                                RejectionCode.BAD_NUMBER,
                                "local_workforce.csv",
                                3,
                                "posts_fte",
                                "-4",
                                "expected 0 or more, in \"FTE\""),
                        new ReadIssue(RejectionCode.BAD_DATE, "ssd_person.csv", 2, "pers_dob", "99/99/9999", "no date"),
                        new ReadIssue(WarningCode.AS_AT_BEFORE_DATA, "", 0, "", "", "the as-at date is too early")),
                out);
        assertThat(out.toString()).isEqualTo("""
                        severity,code,file,line,column,value,message
                        rejection,BAD_NUMBER,local_workforce.csv,3,posts_fte,'-4,"expected 0 or more, in ""FTE\"""
                        rejection,BAD_DATE,ssd_person.csv,2,pers_dob,99/99/9999,no date
                        warning,AS_AT_BEFORE_DATA,,,,,the as-at date is too early
                        """);
    }

    @Test
    void noIssuesAreAHeader() throws IOException {
        StringWriter out = new StringWriter();
        IssuesCsv.write(List.of(), out);
        assertThat(out.toString()).isEqualTo("severity,code,file,line,column,value,message\n");
        assertThat(IssuesCsv.columns()).hasSize(7);
    }
}
