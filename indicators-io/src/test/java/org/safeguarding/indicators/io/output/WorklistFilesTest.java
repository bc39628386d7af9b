package org.safeguarding.indicators.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.safeguarding.Assessment;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CoreGroup;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.Involvement;
import org.safeguarding.indicators.safeguarding.Parameters;
import org.safeguarding.indicators.safeguarding.ProtectionPlan;
import org.safeguarding.indicators.safeguarding.Worklists;
import org.safeguarding.indicators.time.Day;

class WorklistFilesTest {
    /** A Wednesday. */
    private static final int AS_AT = Day.of(2019, 5, 15);

    @TempDir
    Path out;

    private static Worklists worklists(ChildRecord... children) {
        CouncilRecords records = CouncilRecords.builder()
                .complete("ssd_cin_assessments", "ssd_cp_plans", "local_core_groups")
                .children(ImmutableList.copyOf(children))
                .build();
        Catalogue catalogue = Catalogue.standard();
        return Worklists.of(
                records,
                Day.toDate(AS_AT),
                ImmutableList.of(catalogue.get("assessment-45wd-pct"), catalogue.get("core-group-6w-pct")),
                Parameters.standard());
    }

    private static ChildRecord.Builder child(String key, String worker, String team) {
        ChildRecord.Builder child = ChildRecord.builder(key);
        child.addInvolvements(
                new Involvement("I1" + key, key, "W0", "Left since", Day.of(2018, 1, 1), Day.of(2019, 5, 1)),
                new Involvement("I2" + key, key, worker, team, Day.of(2019, 1, 1), Day.NONE),
                new Involvement("I3" + key, key, "W9", "To come", Day.of(2019, 6, 1), Day.NONE));
        return child;
    }

    private String file(String name) throws IOException {
        return Files.readString(out.resolve("internal").resolve("worklists").resolve(name));
    }

    @Test
    void theMostPressingComesFirstForEachWorkerOfATeam() throws Exception {
        ChildRecord late = child("c1", "W1", "Team A")
                // 45 working days from Friday 8 March: 15 May, since three bank holidays lie between. Of those from
                // 1 May 9 are over.
                .addAssessments(
                        Assessment.of("A1", Day.of(2019, 3, 1), Day.NONE),
                        Assessment.of("A2", Day.of(2019, 3, 8), Day.NONE),
                        Assessment.of("A3", Day.of(2019, 5, 1), Day.NONE),
                        Assessment.of("A4", Day.of(2019, 1, 1), Day.of(2019, 5, 15)))
                .build();
        ChildRecord soon = child("c2", "W1", "Team A")
                .addPlans(ProtectionPlan.of("P1", Day.of(2019, 3, 1), Day.NONE))
                .addCoreGroups(new CoreGroup("G1", "P1", Day.of(2019, 4, 10)))
                .build();

        ImmutableList<Path> files =
                WorklistFiles.write(worklists(late, soon), Day.toDate(AS_AT), InternalFolder.under(out));

        assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly("team-team-a.csv");
        assertThat(file("team-team-a.csv")).isEqualTo("""
                team,worker,state,working_days_left,due,started,what,indicator,subject,table,row_key,as_at
                Team A,W1,overdue,-5,2019-05-08,2019-03-01,"Assessments completed within 45 working days",assessment-45wd-pct,c1,ssd_cin_assessments,A1,2019-05-15
                Team A,W1,due in the next 5 working days,0,2019-05-15,2019-03-08,"Assessments completed within 45 working days",assessment-45wd-pct,c1,ssd_cin_assessments,A2,2019-05-15
                Team A,W1,due in the next 5 working days,5,2019-05-22,2019-04-10,Core groups on time,core-group-6w-pct,c2,ssd_cp_plans,P1,2019-05-15
                Team A,W1,not yet due,36,2019-07-05,2019-05-01,"Assessments completed within 45 working days",assessment-45wd-pct,c1,ssd_cin_assessments,A3,2019-05-15
                """.replace("\"", ""));
    }

    @Test
    void teamsWhoseNamesLookAlikeHaveFilesOfTheirOwn() throws Exception {
        Worklists worklists = worklists(
                child("c1", "W1", "Team/A")
                        .addAssessments(Assessment.of("A1", Day.of(2019, 5, 1), Day.NONE))
                        .build(),
                child("c2", "W2", "team a")
                        .addAssessments(Assessment.of("A2", Day.of(2019, 5, 1), Day.NONE))
                        .build(),
                child("c3", "W3", "=\u4e00")
                        .addAssessments(Assessment.of("A3", Day.of(2019, 5, 1), Day.NONE))
                        .build(),
                ChildRecord.builder("c4")
                        .addAssessments(Assessment.of("A4", Day.of(2019, 5, 1), Day.NONE))
                        .build());

        assertThat(WorklistFiles.write(worklists, Day.toDate(AS_AT), InternalFolder.under(out)).stream()
                        .map(file -> file.getFileName().toString())
                        .collect(Collectors.toList()))
                .containsExactly("team.csv", "team-team-a.csv", "team-team-a-no-2.csv", "team-unknown.csv");
        assertThat(file("team.csv")).as("no spreadsheet runs it").contains("\n'=\u4e00,W3,");
        assertThat(file("team-unknown.csv")).contains("\nunknown,unknown,not yet due,36,");
    }

    @Test
    void whereNothingRunsThereIsNoFolder() throws Exception {
        assertThat(WorklistFiles.write(worklists(), Day.toDate(AS_AT), InternalFolder.under(out)))
                .isEmpty();
        assertThat(out.resolve("internal").resolve("worklists")).doesNotExist();
    }

    @Test
    void theWorkbookHasTheSameItemsAsTypedCells() throws Exception {
        Worklists worklists = worklists(
                child("c1", "W1", "Team A")
                        .addAssessments(Assessment.of("A1", Day.of(2019, 3, 1), Day.NONE))
                        .build(),
                child("c2", "W2", "Team B")
                        .addAssessments(Assessment.of("A3", Day.of(2019, 5, 1), Day.NONE))
                        .build());
        Report report = Report.of(
                ImmutableList.of(),
                ReportPeriods.usual(Day.toDate(AS_AT)),
                new ReportHead("Smallton", ImmutableList.of(), Day.toDate(AS_AT), Layout.ONE_DECIMAL, 2, 0));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportWorkbook.write(ImmutableList.of(), report, ImmutableList.of(), worklists.items(), bytes);

        List<Row> rows = Workbooks.sheets(bytes.toByteArray()).get("Worklists");
        assertThat(rows.stream().map(row -> Workbooks.text(row, 0) + " " + Workbooks.text(row, 2)))
                .containsExactly("team state", "Team A overdue", "Team B not yet due");
        assertThat(rows.get(1).getCell(3).asNumber()).isEqualByComparingTo("-5");
        assertThat(rows.get(1).getCell(4).asDate().toLocalDate()).isEqualTo(Day.toDate(Day.of(2019, 5, 8)));
        assertThat(Workbooks.text(rows.get(2), 10)).isEqualTo("A3");
    }
}
