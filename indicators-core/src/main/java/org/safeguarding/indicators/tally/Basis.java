package org.safeguarding.indicators.tally;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a tally is a tally of. Only tallies on one basis can be added or compared, save that the subjects of a sum may be
 * known under ids of several sources.
 *
 * @param of the definition counted, with its version, as text
 * @param parts the parts, in the order of their enum
 * @param scale how many decimal places the amounts carry: an amount of 125 at scale 2 is 1.25
 * @param dates the dates read
 * @param knowledge what is known
 * @param dimension the name of the breakdown, or empty for none
 * @param settings what the definition was set to where that is not the usual, in words, by name
 * @param ids the names of the sources of ids under which the subjects are known, at least one; within a source one subject has
 *     one id, and two have two. Empty text stands for a source without a name
 * @param <P> the parts counted
 */
public record Basis<P extends Enum<P>>(
        String of,
        ImmutableList<P> parts,
        int scale,
        Dates dates,
        Knowledge knowledge,
        String dimension,
        ImmutableSortedMap<String, String> settings,
        ImmutableSortedSet<String> ids) {
    private static final ImmutableSortedSet<String> UNNAMED = ImmutableSortedSet.of("");

    /**
     * Refuses dates after the as-at date, since nothing is known of them, and subjects without ids.
     *
     * @param of the definition counted, with its version, as text
     * @param parts the parts, in the order of their enum
     * @param scale how many decimal places the amounts carry: an amount of 125 at scale 2 is 1.25
     * @param dates the dates read
     * @param knowledge what is known
     * @param dimension the name of the breakdown, or empty for none
     * @param settings what the definition was set to where that is not the usual, in words, by name
     * @param ids the names of the sources of ids, at least one
     */
    public Basis {
        int last = dates.size() - 1;
        if (knowledge.hindsight() && last >= 0 && dates.day(last) > knowledge.asAt()) {
            throw new IllegalArgumentException("expected dates up to the as-at date, got " + dates);
        }
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("expected at least one source of ids, got none");
        }
    }

    /**
     * A basis, with the usual settings and ids of a source without a name.
     *
     * @param of the definition counted
     * @param parts the enum of the parts
     * @param scale how many decimal places the amounts carry
     * @param dates the dates read
     * @param knowledge what is known
     * @param dimension the name of the breakdown, or empty for none
     * @param <P> the parts counted
     * @return the basis
     */
    public static <P extends Enum<P>> Basis<P> of(
            String of, Class<P> parts, int scale, Dates dates, Knowledge knowledge, String dimension) {
        return new Basis<>(
                of,
                ImmutableList.copyOf(parts.getEnumConstants()),
                scale,
                dates,
                knowledge,
                dimension,
                ImmutableSortedMap.of(),
                UNNAMED);
    }

    /**
     * The same basis at other dates.
     *
     * @param others the dates read
     * @return the basis
     */
    public Basis<P> at(Dates others) {
        return new Basis<>(of, parts, scale, others, knowledge, dimension, settings, ids);
    }

    /**
     * The same basis with a definition that was set.
     *
     * @param set what it was set to where that is not the usual, in words, by name
     * @return the basis
     */
    public Basis<P> setTo(Map<String, String> set) {
        return new Basis<>(of, parts, scale, dates, knowledge, dimension, ImmutableSortedMap.copyOf(set), ids);
    }

    /**
     * The same basis of subjects known under other ids.
     *
     * @param sources the names of the sources, at least one
     * @return the basis
     */
    public Basis<P> knownBy(Iterable<String> sources) {
        return new Basis<>(of, parts, scale, dates, knowledge, dimension, settings, ImmutableSortedSet.copyOf(sources));
    }

    /**
     * What whoever reads a figure must know of its subjects: that somebody known to several sources of ids is counted in each.
     *
     * @return the remark; empty if the ids are of one source
     */
    public String remark() {
        if (ids.size() == 1) {
            return "";
        }
        List<String> names = ids.stream()
                .map(name -> name.isEmpty() ? "a source without a name" : name)
                .toList();
        return "added up over ids of " + String.join(", ", names) + ": whoever is known to several is counted in each";
    }

    /** Why tallies on this basis and on another are not added; empty if they can be. */
    String unlike(Basis<?> other) {
        List<String> unlike = new ArrayList<>();
        differ("definition", of, other.of, unlike);
        differ("parts", parts, other.parts, unlike);
        differ("scale", scale, other.scale, unlike);
        differ("dates", dates, other.dates, unlike);
        differ("knowledge", knowledge, other.knowledge, unlike);
        differ("breakdown", dimension, other.dimension, unlike);
        TreeSet<String> names = new TreeSet<>(settings.keySet());
        names.addAll(other.settings.keySet());
        for (String name : names) {
            differ(
                    "setting " + name,
                    settings.getOrDefault(name, "as usual"),
                    other.settings.getOrDefault(name, "as usual"),
                    unlike);
        }
        return String.join("; ", unlike);
    }

    private static void differ(String what, Object expected, Object actual, List<String> unlike) {
        if (!expected.equals(actual)) {
            unlike.add(what + ": expected " + expected + ", got " + actual);
        }
    }

    /** How many numbers a date has: one for each part and one for the contributions. */
    int width() {
        return parts.size() + 1;
    }
}
