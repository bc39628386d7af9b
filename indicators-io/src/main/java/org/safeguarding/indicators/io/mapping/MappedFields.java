package org.safeguarding.indicators.io.mapping;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeguarding.indicators.io.table.Cells;
import org.safeguarding.indicators.io.table.FieldSink;

/**
 * Hands the fields of a file on as those of a table: one field may be that of several columns, or a part of an id. What no
 * field is read for follows when the record has turned out to be whole.
 */
final class MappedFields implements FieldSink {
    private static final char[] NOTHING = {};

    /** An id that is made of parts, and how many records had each. */
    private record Id(int target, IdTemplate template, int firstPart, Map<String, Integer> given) {
        /** The id itself, or with the first number that makes one that no record had: cells may end like a number too. */
        String next(String own) {
            int number = given.merge(own, 1, Integer::sum);
            String id = own;
            if (number > 1) {
                id = own + "/" + number;
                while (given.putIfAbsent(id, 1) != null) {
                    number++;
                    id = own + "/" + number;
                }
                given.put(own, number);
            }
            return id;
        }
    }

    private final Conversion[] conversions;
    private final char[][] constants;
    private final boolean[] isConstant;
    private final ImmutableList<Id> ids;
    private final String[] parts;
    private FieldSink sink;
    private int[][] targetsOf = {};
    private int[][] partsOf = {};

    /** For these columns, which are all that the table has. */
    MappedFields(ImmutableList<MappedColumn> columns, FieldSink first) {
        sink = first;
        conversions = new Conversion[columns.size()];
        constants = new char[columns.size()][];
        isConstant = new boolean[columns.size()];
        ImmutableList.Builder<Id> made = ImmutableList.builder();
        int part = 0;
        for (int i = 0; i < columns.size(); i++) {
            MappedColumn column = columns.get(i);
            conversions[i] = column.conversion();
            constants[i] = NOTHING;
            if (column.origin() instanceof MappedColumn.Constant constant) {
                constants[i] = constant.text().toCharArray();
                isConstant[i] = true;
            } else if (column.origin() instanceof MappedColumn.Composed composed) {
                made.add(new Id(i, composed.template(), part, new HashMap<>()));
                part += composed.template().columns().size();
            }
        }
        ids = made.build();
        parts = new String[part];
        Arrays.fill(parts, "");
    }

    /** The fields of another file of the same columns come next. */
    void read(Layout layout) {
        targetsOf = layout.targetsOf();
        partsOf = layout.partsOf();
    }

    void into(FieldSink next) {
        sink = next;
    }

    @Override
    public void begin() {
        Arrays.fill(parts, "");
        sink.begin();
    }

    @Override
    public void field(int index, char[] text, int from, int to) {
        if (index >= targetsOf.length) {
            return;
        }
        for (int target : targetsOf[index]) {
            conversions[target].convert(target, text, from, to, sink);
        }
        for (int part : partsOf[index]) {
            int start = Cells.trimmedFrom(text, from, to);
            parts[part] = new String(text, start, Cells.trimmedTo(text, start, to) - start);
        }
    }

    @Override
    public void unreadable(int index, char[] text, int from, int to, String expected) {
        if (index < targetsOf.length) {
            for (int target : targetsOf[index]) {
                sink.unreadable(target, text, from, to, expected);
            }
            for (int part : partsOf[index]) {
                for (Id id : ids) {
                    if (part >= id.firstPart
                            && part < id.firstPart + id.template.columns().size()) {
                        sink.unreadable(id.target, text, from, to, expected);
                    }
                }
            }
        }
    }

    /** The record is whole. */
    void finish() {
        for (int i = 0; i < constants.length; i++) {
            if (isConstant[i]) {
                sink.field(i, constants[i], 0, constants[i].length);
            }
        }
        for (Id id : ids) {
            int columns = id.template.columns().size();
            String own = id.template.of(List.of(parts).subList(id.firstPart, id.firstPart + columns));
            char[] text = (own.isEmpty() ? own : id.next(own)).toCharArray();
            sink.field(id.target, text, 0, text.length);
        }
    }
}
