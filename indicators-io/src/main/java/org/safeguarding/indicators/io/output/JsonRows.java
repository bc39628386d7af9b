package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code results.json} one object at a time. Nothing nested deeper than a value of an object is ever gone into. */
final class JsonRows {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String file;

    JsonRows(String file) {
        this.file = file;
    }

    ImmutableList<ResultRow> read(ByteSource bytes) throws OutputUnreadable {
        ImmutableList.Builder<ResultRow> rows = ImmutableList.builder();
        try (Reader text = TextFile.open(bytes);
                JsonParser json = MAPPER.createParser(text)) {
            expect(json, json.nextToken() == JsonToken.START_ARRAY, "expected a list of objects");
            while (json.nextToken() != JsonToken.END_ARRAY) {
                expect(json, json.currentToken() == JsonToken.START_OBJECT, "expected an object");
                rows.add(row(json));
            }
            expect(json, json.nextToken() == null, "expected nothing after the list");
            return rows.build();
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException cause) {
                throw TextFile.unreadable(file, bytes, cause);
            }
            int line = e.getLocation() == null ? 0 : Math.max(e.getLocation().getLineNr(), 0);
            throw new OutputUnreadable(file, line, "", "it is not JSON");
        } catch (IOException e) {
            throw TextFile.unreadable(file, bytes, e);
        }
    }

    private ResultRow row(JsonParser json) throws OutputUnreadable {
        long line = line(json);
        String[] cells = new String[ResultField.ALL.size()];
        Arrays.fill(cells, "");
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            int place = ResultsCsv.columns().indexOf(name);
            expect(json, place >= 0, "expected only names of the columns of results.csv");
            expect(json, cells[place].isEmpty(), "the name " + name + " is given twice");
            cells[place] = cell(json, ResultField.ALL.get(place));
        }
        ImmutableList<String> all = ImmutableList.copyOf(cells);
        Optional<RowFault> fault = RowFault.in(all);
        if (fault.isPresent()) {
            throw new OutputUnreadable(
                    file, line, fault.get().column(), fault.get().message());
        }
        return ResultRow.ofChecked(all);
    }

    private String cell(JsonParser json, ResultField field) throws OutputUnreadable {
        JsonToken token = json.nextToken();
        boolean right = switch (field.kind()) {
            case TEXT, DATE ->
                token == JsonToken.VALUE_STRING && !json.getString().isEmpty();
            case NUMBER -> token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
            case FLAG -> token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
        };
        if (!right) {
            String expected = switch (field.kind()) {
                case TEXT, DATE -> "a text that is not empty";
                case NUMBER -> "a number";
                case FLAG -> "true or false";
            };
            throw new OutputUnreadable(
                    file, line(json), field.name(), "expected " + expected + ", or the name to be absent");
        }
        return json.getString();
    }

    private void expect(JsonParser json, boolean fits, String fault) throws OutputUnreadable {
        if (!fits) {
            throw new OutputUnreadable(file, line(json), "", fault);
        }
    }

    private static long line(JsonParser json) {
        return Math.max(json.currentTokenLocation().getLineNr(), 1);
    }
}
