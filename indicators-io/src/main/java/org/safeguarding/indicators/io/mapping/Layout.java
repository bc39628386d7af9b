package org.safeguarding.indicators.io.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.safeguarding.indicators.io.table.ColumnType;
import org.safeguarding.indicators.io.table.HeaderNames;
import org.safeguarding.indicators.io.table.TableUnreadable;

/** Which fields of a file are which columns of a table. */
final class Layout {
    private static final int[] NONE = {};

    private final ImmutableList<MappedColumn> present;
    private final int[][] targetsOf;
    private final int[][] partsOf;
    private final ImmutableList<Integer> fields;
    private final ImmutableSet<String> ofJson;

    private Layout(
            ImmutableList<MappedColumn> present,
            int[][] targetsOf,
            int[][] partsOf,
            ImmutableList<Integer> fields,
            ImmutableSet<String> ofJson) {
        this.present = present;
        this.targetsOf = targetsOf;
        this.partsOf = partsOf;
        this.fields = fields;
        this.ofJson = ofJson;
    }

    /** The columns that the file has, or that need none of its fields; any other is missing. */
    ImmutableList<MappedColumn> present() {
        return present;
    }

    /** By field, the places among those columns that it is read for. */
    int[][] targetsOf() {
        return targetsOf;
    }

    /** By field, the places that it has among the parts of all ids that are made. */
    int[][] partsOf() {
        return partsOf;
    }

    /** By place among those columns, the field it is read from; -1 where there is none. */
    ImmutableList<Integer> fields() {
        return fields;
    }

    /** The names of those fields that are JSON. */
    ImmutableSet<String> ofJson() {
        return ofJson;
    }

    /**
     * The layout of a file with this header.
     *
     * @throws TableUnreadable if a required column is missing, or one is there twice
     */
    static Layout of(String file, MappedTable table, ImmutableList<String> header) throws TableUnreadable {
        ImmutableList<String> normal = SourceName.normal(header);
        int[][] targetsOf = new int[header.size()][];
        int[][] partsOf = new int[header.size()][];
        Arrays.fill(targetsOf, NONE);
        Arrays.fill(partsOf, NONE);
        List<MappedColumn> present = new ArrayList<>();
        List<Integer> fields = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        ImmutableSet.Builder<String> ofJson = ImmutableSet.builder();
        int part = 0;
        boolean any = false;
        for (MappedColumn column : table.columns()) {
            int field = SourceName.ABSENT;
            boolean there = true;
            if (column.origin() instanceof MappedColumn.From from) {
                field = SourceName.find(file, from.names(), header, normal);
                there = field != SourceName.ABSENT;
                any |= there;
                if (there) {
                    targetsOf[field] = with(targetsOf[field], present.size());
                    if (column.target().type() == ColumnType.JSON_FLAGS) {
                        ofJson.add(header.get(field));
                    }
                } else if (column.target().required()) {
                    missing.add(from.names().get(0));
                }
            } else if (column.origin() instanceof MappedColumn.Composed composed) {
                for (String name : composed.template().columns()) {
                    int of = SourceName.find(file, ImmutableList.of(name), header, normal);
                    if (of == SourceName.ABSENT) {
                        missing.add(name);
                    } else {
                        any = true;
                        partsOf[of] = with(partsOf[of], part);
                    }
                    part++;
                }
            }
            if (there) {
                present.add(column);
                fields.add(field);
            }
        }
        if (!missing.isEmpty()) {
            throw new TableUnreadable(file + ": "
                    + (header.isEmpty()
                            ? "it is empty; the mapping takes "
                            : "the mapping takes columns that are missing: ")
                    + String.join(", ", ImmutableSet.copyOf(missing))
                    + (header.isEmpty() ? "" : "; the columns found are " + HeaderNames.shown(header, any)));
        }
        return new Layout(
                ImmutableList.copyOf(present), targetsOf, partsOf, ImmutableList.copyOf(fields), ofJson.build());
    }

    private static int[] with(int[] places, int place) {
        int[] more = Arrays.copyOf(places, places.length + 1);
        more[places.length] = place;
        return more;
    }
}
