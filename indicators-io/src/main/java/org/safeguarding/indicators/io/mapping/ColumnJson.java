package org.safeguarding.indicators.io.mapping;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.io.json.JsonPart;
import org.safeguarding.indicators.io.json.JsonRefused;
import org.safeguarding.indicators.io.mapping.Codes.Otherwise;
import org.safeguarding.indicators.io.mapping.MappedColumn.Origin;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.ColumnType;

/** Reads what a mapping says of one column: the name of a column in the file, or an object that says more. */
final class ColumnJson {
    private static final String A_NAME = "the name of a column in the file";
    private static final String ORIGINS =
            "an object with exactly one of " + Keys.FROM + ", " + Keys.CONSTANT + " and " + Keys.COMPOSE;

    private ColumnJson() {}

    static MappedColumn read(Column column, JsonPart part, Optional<DateForm> tableDates) throws JsonRefused {
        Optional<DateForm> usual = column.type() == ColumnType.DATE || column.type() == ColumnType.DATE_TIME
                ? tableDates
                : Optional.empty();
        if (!part.isObject()) {
            ImmutableList<String> name =
                    ImmutableList.of(part.text(A_NAME + ", or an object").strip());
            return new MappedColumn(column, new MappedColumn.From(name), Optional.empty(), usual, false);
        }
        ImmutableMap<String, JsonPart> members = part.members(Keys.IN_COLUMN);
        Origin origin = origin(column, part, members);
        if (!(origin instanceof MappedColumn.From)) {
            for (String key : ImmutableList.of(Keys.OR, Keys.CODES, Keys.ELSE, Keys.DATE_FORMAT, Keys.DECIMAL_COMMA)) {
                if (members.containsKey(key)) {
                    throw part.at(key).refused("nothing here, since the column is not taken " + Keys.FROM + " another");
                }
            }
            return new MappedColumn(column, origin, Optional.empty(), Optional.empty(), false);
        }
        @Nullable JsonPart dates = members.get(Keys.DATE_FORMAT);
        @Nullable JsonPart comma = members.get(Keys.DECIMAL_COMMA);
        if (comma != null && column.type() != ColumnType.DECIMAL) {
            throw comma.refused("nothing here, since " + column.name() + " is not a column of decimals");
        }
        return new MappedColumn(
                column,
                origin,
                codes(part, members),
                dates == null ? usual : ownDates(column, dates),
                comma != null && comma.flag());
    }

    private static Origin origin(Column column, JsonPart part, ImmutableMap<String, JsonPart> members)
            throws JsonRefused {
        @Nullable JsonPart from = members.get(Keys.FROM);
        @Nullable JsonPart constant = members.get(Keys.CONSTANT);
        @Nullable JsonPart compose = members.get(Keys.COMPOSE);
        if ((from == null ? 0 : 1) + (constant == null ? 0 : 1) + (compose == null ? 0 : 1) != 1) {
            throw part.refused(ORIGINS);
        }
        if (constant != null) {
            return new MappedColumn.Constant(constant.text("a text that is not blank"));
        }
        if (compose != null) {
            Optional<IdTemplate> template = column.type() == ColumnType.ID
                    ? IdTemplate.parse(compose.text(IdTemplate.ALLOWED))
                    : Optional.empty();
            return new MappedColumn.Composed(template.orElseThrow(() -> compose.refused(
                    IdTemplate.ALLOWED + (column.type() == ColumnType.ID ? "" : ", for a column of ids"))));
        }
        ImmutableList.Builder<String> names = ImmutableList.builder();
        names.add(part.at(Keys.FROM).text(A_NAME).strip());
        @Nullable JsonPart or = members.get(Keys.OR);
        if (or != null) {
            or.texts().forEach(name -> names.add(name.strip()));
        }
        return new MappedColumn.From(names.build());
    }

    private static Optional<Codes> codes(JsonPart part, ImmutableMap<String, JsonPart> members) throws JsonRefused {
        @Nullable JsonPart codes = members.get(Keys.CODES);
        @Nullable JsonPart otherwise = members.get(Keys.ELSE);
        if (codes == null && otherwise == null) {
            return Optional.empty();
        }
        if (codes == null || otherwise == null) {
            throw part.refused("an object with both " + Keys.CODES + " and " + Keys.ELSE + ", or neither");
        }
        ImmutableMap.Builder<String, String> translations = ImmutableMap.builder();
        for (Map.Entry<String, JsonPart> code :
                codes.entries("an object with a translation for each code").entrySet()) {
            JsonPart value = code.getValue();
            if (!code.getKey().strip().equals(code.getKey())) {
                throw value.refused("no white space around a code, which is cut off in the file too");
            }
            if (!value.node().isString()) {
                throw value.refused("a text, which may be empty");
            }
            translations.put(code.getKey(), value.node().stringValue());
        }
        return Optional.of(new Codes(
                translations.buildOrThrow(), Otherwise.valueOf(Ascii.toUpperCase(otherwise.oneOf(Otherwise.NAMES)))));
    }

    private static Optional<DateForm> ownDates(Column column, JsonPart part) throws JsonRefused {
        boolean isMonth = column.type() == ColumnType.MONTH;
        if (!isMonth && column.type() != ColumnType.DATE && column.type() != ColumnType.DATE_TIME) {
            throw part.refused("nothing here, since " + column.name() + " is not a column of dates");
        }
        return dates(part, !isMonth);
    }

    /** The form of dates that is said, if one is. */
    static Optional<DateForm> dates(@Nullable JsonPart part, boolean withDay) throws JsonRefused {
        if (part == null) {
            return Optional.empty();
        }
        Optional<DateForm> form = DatePattern.parse(part.text(DatePattern.ALLOWED));
        if (form.isEmpty() || (withDay && !form.get().hasDay())) {
            throw part.refused(DatePattern.ALLOWED);
        }
        return form;
    }
}
