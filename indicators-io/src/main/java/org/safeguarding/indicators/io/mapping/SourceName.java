package org.safeguarding.indicators.io.mapping;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.safeguarding.indicators.io.table.TableUnreadable;

/**
 * Names of columns as they are compared: letters and digits only, in small letters. Headers drift by capitals, spaces,
 * question marks and hyphens from one export to the next, and none of these tells two columns apart.
 */
final class SourceName {
    static final int ABSENT = -1;

    private SourceName() {}

    /** The name as it is compared; a name without a letter or digit as it stands. The same in every locale. */
    static String normal(String name) {
        StringBuilder normal = new StringBuilder();
        name.codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> normal.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c))));
        return normal.isEmpty() ? name.strip() : normal.toString();
    }

    static ImmutableList<String> normal(List<String> names) {
        return names.stream().map(SourceName::normal).collect(ImmutableList.toImmutableList());
    }

    /**
     * The field that has the first of these names which any field has: the very name, or else the same as it is compared.
     *
     * @throws TableUnreadable if two fields have it
     */
    static int find(String file, List<String> wanted, List<String> header, List<String> normalHeader)
            throws TableUnreadable {
        for (String name : wanted) {
            List<Integer> found = places(name, header);
            if (found.isEmpty()) {
                found = places(normal(name), normalHeader);
            }
            if (found.size() > 1) {
                throw new TableUnreadable(file + ": the column \"" + name + "\" is there " + found.size()
                        + " times, in the fields " + (found.get(0) + 1) + " and " + (found.get(1) + 1)
                        + (found.size() > 2 ? " and others" : ""));
            }
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
        return ABSENT;
    }

    private static List<Integer> places(String name, List<String> names) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(name)) {
                places.add(i);
            }
        }
        return places;
    }
}
