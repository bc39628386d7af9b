package org.safeguarding.indicators.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safeguarding.indicators.io.schema.PlainSchema;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.Schemas;
import org.safeguarding.indicators.io.table.TableSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the file may say, and that the schema says the same. */
class MappingJsonTest {
    private static final PlainSchema SCHEMA = PlainSchema.of(MappingJson.class, "mapping.schema.json");
    private static final String EVERYTHING = """
            {"$schema": "mapping.schema.json", "as_at": "2019-05-31", "area_code": "209",
             "covers": {"ssd_contacts": {"from": "2013-04-01", "to": "2019-05-31"}},
             "unused_files": ["Notes.txt"],
             "tables": {
               "ssd_contacts": {"files": ["Contacts*.csv", "old/C.csv"], "format": "csv", "charset": "windows-1252",
                 "delimiter": "\\t", "header_row": 3, "date_format": "d MMM yyyy", "unused_columns": ["Team"],
                 "columns": {
                   "cont_contact_id": {"compose": "{Child ID}/{Date}"},
                   "cont_person_id": {"from": "Child ID", "or": ["Client"]},
                   "cont_contact_date": {"from": "Date", "date_format": "excel-serial"},
                   "cont_contact_source_code": {"from": "Source", "codes": {"Police": "6", "": "10"}, "else": "reject"},
                   "cont_contact_source_desc": {"constant": "none"}}},
               "local_workforce": {"files": ["W.csv"], "columns": {"as_at": "On", "service": "Of",
                   "posts_fte": {"from": "Posts", "decimal_comma": true}}}}}
            """;

    /** Every line is held to the reader and to the schema alike; what the schema cannot say is marked. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "refused.csv", delimiter = '|', quoteCharacter = '`')
    void whatIsWrongIsRefusedWithThePlaceAndWhatIsAllowed(String json, String message, String bySchema) {
        assertThatExceptionOfType(MappingRefused.class)
                .isThrownBy(() -> MappingJson.parse(json))
                .satisfies(e -> assertThat(String.valueOf(e.getMessage())).startsWith(message));
        assertThat(SCHEMA.allows(JsonMapper.shared().readTree(json)))
                .isEqualTo(bySchema.equals("allowed by the schema"));
    }

    @Test
    void everythingThatCanBeSaidIsAllowedByReaderAndSchema() throws MappingRefused {
        assertThat(MappingJson.parse(EVERYTHING).tables()).containsExactly("ssd_contacts", "local_workforce");
        assertThat(SCHEMA.allows(JsonMapper.shared().readTree(EVERYTHING))).isTrue();
    }

    @Test
    void theExampleOfThePageIsAMapping() throws IOException, MappingRefused {
        String page = Files.readString(Path.of("..", "docs", "mapping.md"));
        int from = page.indexOf("```json\n") + "```json\n".length();
        String example = page.substring(from, page.indexOf("```", from));

        assertThat(MappingJson.parse(example).tables()).containsExactly("ssd_contacts");
        assertThat(SCHEMA.allows(JsonMapper.shared().readTree(example))).isTrue();
    }

    @Test
    void theSchemaHasTheTablesAndColumnsOfTheFormat() {
        JsonNode tables = SCHEMA.root().at("/properties/tables/properties");
        assertThat(tables.propertyNames()).containsExactlyElementsOf(MappingJson.TABLE_NAMES);
        assertThat(SCHEMA.root().at("/properties/covers/properties").propertyNames())
                .containsExactlyElementsOf(MappingJson.TABLE_NAMES);
        for (TableSchema table : Schemas.all()) {
            JsonNode columns = tables.get(table.name()).at("/properties/columns");
            Set<String> required = new HashSet<>();
            columns.get("required").forEach(name -> required.add(name.stringValue()));
            assertThat(columns.get("properties").propertyNames())
                    .containsExactlyElementsOf(
                            table.columns().stream().map(Column::name).toList());
            assertThat(required)
                    .containsExactlyInAnyOrderElementsOf(table.columns().stream()
                            .filter(Column::required)
                            .map(Column::name)
                            .toList());
            for (Column column : table.columns()) {
                assertThat(columns.at("/properties/" + column.name() + "/$ref").stringValue())
                        .isEqualTo("#/$defs/"
                                + switch (column.type()) {
                                    case ID -> "id";
                                    case DATE, DATE_TIME, MONTH -> "date";
                                    case DECIMAL -> "decimal";
                                    default -> "text";
                                });
            }
        }
    }

    @Test
    void aFileThatIsNotThereIsNamed(@TempDir Path folder) {
        Path file = folder.resolve("none.json");
        assertThatExceptionOfType(MappingRefused.class)
                .isThrownBy(() -> MappingJson.read(file))
                .withMessage(file + ": there is no such file");
    }

    @Test
    void aKeyGivenTwiceIsRefused() {
        assertThatExceptionOfType(MappingRefused.class)
                .isThrownBy(() -> MappingJson.parse("{\"tables\": {},\n \"tables\": {}}"))
                .withMessageStartingWith("line 2, column ")
                .withMessageContaining("tables");
    }
}
