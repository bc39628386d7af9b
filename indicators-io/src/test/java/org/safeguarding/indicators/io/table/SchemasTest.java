package org.safeguarding.indicators.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemasTest {
    @Test
    void theTablesAreThoseOfTheFormat() throws IOException {
        List<String> typed = Splitter.on('\n')
                .omitEmptyStrings()
                .splitToList(Resources.toString(
                        Resources.getResource(SchemasTest.class, "columns.csv"), StandardCharsets.UTF_8));
        List<String> built = Schemas.all().stream()
                .flatMap(schema -> schema.columns().stream()
                        .map(column -> String.join(
                                ",",
                                schema.name(),
                                column.name(),
                                column.type().name(),
                                column.required() ? "yes" : "",
                                schema.key().contains(column.name()) ? "yes" : "")))
                .toList();
        assertThat(built).containsExactlyElementsOf(typed.subList(1, typed.size()));
    }

    @Test
    void datesOfBirthAndDeathArePersonal() {
        assertThat(Schemas.all().stream()
                        .flatMap(schema -> schema.columns().stream())
                        .filter(Column::personal)
                        .map(Column::name))
                .containsExactly("pers_dob", "pers_expected_dob", "pers_death_date");
    }

    @Test
    void onlyTheJsonKeysThatAnIndicatorReadsAreKept() {
        assertThat(Schemas.of("ssd_contacts")
                        .column("cont_contact_outcome_json")
                        .keys())
                .containsExactly("NEW_REFERRAL_FLAG");
        assertThat(Schemas.of("ssd_cin_assessments")
                        .column("cina_assessment_outcome_json")
                        .keys())
                .containsExactly("PROV_OF_SERVICES_FLAG");
    }

    @Test
    void anUnknownTableOrColumnIsACallersMistake() {
        assertThatThrownBy(() -> Schemas.of("ssd_contact"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Expected one of ssd_person, ssd_contacts, ")
                .hasMessageEndingWith(", but was ssd_contact");
        assertThatThrownBy(() -> Schemas.of("ssd_s47_enquiry").column("s47e_start"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Expected a column of ssd_s47_enquiry (s47e_s47_enquiry_id, s47e_person_id, s47e_referral_id,"
                                + " s47e_s47_start_date, s47e_s47_end_date), but was s47e_start");
    }

    @Test
    void aSchemaThatCannotBeIsRefused() {
        Column id = Column.of("id", ColumnType.ID);
        assertThatThrownBy(() -> new TableSchema("t", ImmutableList.of(id, id), ImmutableList.of("id")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Expected columns of different names in t");
        assertThatThrownBy(() -> new TableSchema("t", ImmutableList.of(id), ImmutableList.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a primary id for t, but it has none");
        assertThatThrownBy(() -> new TableSchema(
                        "t", ImmutableList.of(id, Column.of("seen", ColumnType.FLAG)), ImmutableList.of("seen")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("but was seen");
        assertThatThrownBy(() -> Column.flags("outcome_json"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Expected keys for columns of type JSON_FLAGS only, but outcome_json of type JSON_FLAGS has []");
    }
}
