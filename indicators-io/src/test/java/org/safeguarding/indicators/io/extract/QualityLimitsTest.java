package org.safeguarding.indicators.io.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.CharSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.indicator.TableState;
import org.safeguarding.indicators.io.table.CsvFile;
import org.safeguarding.indicators.io.table.Severity;

class QualityLimitsTest {
    private static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, 5, 31);

    @TempDir
    Path temporary;

    /** Two of the four audits, half of them, are rejected, and one of the visits. */
    private Path folder() {
        return new Folder(temporary)
                .table(
                        "local_audits",
                        "audit_id,audited_on,grade,learning_discussion",
                        "1,2019-05-01,,Y",
                        "2,2019-05-01,,perhaps",
                        "3,2019-05-32,,Y",
                        "4,2019-05-01,,Y")
                .table(
                        "ssd_cin_visits",
                        "cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen",
                        "1,P1,2019-05-01,Y",
                        "1,P1,2019-05-02,Y")
                .path();
    }

    @Test
    void noNumberOfRejectedRowsIsTooManyUnlessACallerSaysSo() throws ExtractUnusable {
        assertThat(ExtractReader.read(folder()).unreadable()).isEmpty();
    }

    @Test
    void rowsRejectedBeforeTheyCouldBeRowsOfTheTableAreRejectedRowsOfIt() throws ExtractUnusable {
        ExtractBuilder builder = new ExtractBuilder()
                .limits(QualityLimits.builder().mostRejectedPercent(50).build())
                .table(
                        "local_audits",
                        CsvFile.of(
                                "audits.csv",
                                CharSource.wrap("audit_id,audited_on,grade,learning_discussion\n1,2019-05-01,,Y\n")
                                        .asByteSource(StandardCharsets.UTF_8)));
        assertThat(builder.rejected("local_audits", 1).read().unreadable()).isEmpty();
        assertThat(builder.rejected("local_audits", 1).read().unreadable())
                .containsExactly(Map.entry(
                        "local_audits", "audits.csv: 2 of 3 rows were rejected, more than the 50% that are allowed"));
    }

    @Test
    void aTableWithMoreRejectedRowsThanAreAllowedIsUnreadableAndSaysWhy() throws ExtractUnusable {
        QualityLimits one = QualityLimits.builder().mostRejectedRows(1).build();
        Extract extract = ExtractReader.read(folder(), one);

        assertThat(extract.unreadable())
                .containsExactly(Map.entry(
                        "local_audits",
                        "local_audits.csv: 2 of 4 rows were rejected, more than the 1 that are allowed"));
        assertThat(extract.tables()).containsOnlyKeys("ssd_cin_visits");
        assertThat(Folder.issues(extract))
                .contains(
                        "TABLE_UNREADABLE local_audits.csv:0  [] local_audits.csv: 2 of 4 rows were rejected, more than"
                                + " the 1 that are allowed");
        assertThat(Records.of(extract, Optional.empty()).tables().get("local_audits"))
                .isEqualTo(TableState.missing(extract.unreadable().get("local_audits")));
    }

    @Test
    void theRowsThatSankATableAreStillNamedSoThatTheyCanBeMended() throws ExtractUnusable {
        QualityLimits none = QualityLimits.builder().mostRejectedRows(0).build();

        assertThat(ExtractReader.read(folder(), none).issues())
                .filteredOn(issue -> issue.severity() == Severity.REJECTION)
                .isEqualTo(ExtractReader.read(folder()).issues().stream()
                        .filter(issue -> issue.severity() == Severity.REJECTION)
                        .toList());
    }

    @Test
    void asManyAsAreAllowedAreNotTooMany() throws ExtractUnusable {
        QualityLimits two = QualityLimits.builder().mostRejectedRows(2).build();

        assertThat(ExtractReader.read(folder(), two).unreadable()).isEmpty();
    }

    @Test
    void theShareOfRejectedRowsMayBeLimitedToo() throws ExtractUnusable {
        QualityLimits half = QualityLimits.builder().mostRejectedPercent(50).build();
        QualityLimits less = QualityLimits.builder().mostRejectedPercent(49).build();

        assertThat(ExtractReader.read(folder(), half).unreadable()).isEmpty();
        assertThat(ExtractReader.read(folder(), FRI_31_MAY_2019, less)
                        .unreadable()
                        .values())
                .containsExactlyInAnyOrder(
                        "local_audits.csv: 2 of 4 rows were rejected, more than the 49% that are allowed",
                        "ssd_cin_visits.csv: 1 of 2 rows were rejected, more than the 49% that are allowed");
    }

    @Test
    void anExtractWithMoreRejectedRowsInAllThanAreAllowedIsUnusable() throws ExtractUnusable {
        QualityLimits three = QualityLimits.builder().mostRejectedInAll(3).build();
        QualityLimits two = QualityLimits.builder().mostRejectedInAll(2).build();

        assertThat(ExtractReader.read(folder(), three).rejected()).isEqualTo(3);
        assertThatThrownBy(() -> ExtractReader.read(folder(), two))
                .isInstanceOf(ExtractUnusable.class)
                .hasMessage("3 rows of the extract were rejected, more than the 2 that are allowed");
    }

    @Test
    void anEmptyTableIsNeverRefused() throws ExtractUnusable {
        Path folder = new Folder(temporary)
                .table("local_audits", "audit_id,audited_on,grade,learning_discussion")
                .path();
        QualityLimits none = QualityLimits.builder()
                .mostRejectedRows(0)
                .mostRejectedPercent(0)
                .mostRejectedInAll(0)
                .build();

        assertThat(ExtractReader.read(folder, none).unreadable()).isEmpty();
    }

    @Test
    void aBuilderThatGoesOnChangesNothingThatItMade() {
        QualityLimits.Builder builder = QualityLimits.builder().oldestAge(21);
        QualityLimits made = builder.build();
        builder.oldestAge(18);

        assertThat(made.oldestAge()).isEqualTo(21);
        assertThat(QualityLimits.standard().oldestAge()).isEqualTo(25);
    }

    @Test
    void aLimitThatIsNoneIsRefused() {
        QualityLimits.Builder limits = QualityLimits.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.mostRejectedPercent(101))
                .withMessage("Expected a percentage from 0 to 100, but was 101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.oldestAge(-1))
                .withMessage("Expected an age from 0 to 150, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.mostRejectedRows(-1))
                .withMessage("Expected 0 rows or more, but was -1");
        assertThatIllegalArgumentException().isThrownBy(() -> limits.mostRejectedInAll(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.longestId(0));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.daysBeforeBirth(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.reReferralDays(367));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.earliestYear(10000));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.monthsAhead(-1));
    }
}
