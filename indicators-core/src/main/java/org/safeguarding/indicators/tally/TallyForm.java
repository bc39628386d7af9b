package org.safeguarding.indicators.tally;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * The compact form of a tally.
 *
 * <p>{@code "SIT"}, the version, the basis, the groups, and a checksum of all before it. Numbers are of one byte for each seven bits,
 * small ones first; texts are their length and their characters. Dates are runs of days. Sums are the changes that are not
 * nought, lane by lane (the parts in order, then the number of contributions), each with how many dates it is after the last. There is
 * one way to write a tally, and any other is refused on reading.
 */
final class TallyForm {
    /** Some ten years of days by 800 groups of five parts: 128 MB in memory. */
    static final int MOST_SUMS = 1 << 24;

    /** Some 2,800 years of days. */
    static final int MOST_DATES = 1 << 20;

    private static final int MOST_PLACES = 18;
    private static final int VERSION = 1;
    private static final String MAGIC = "SIT";

    private TallyForm() {}

    static <P extends Enum<P>> byte[] write(Tally<P> tally) {
        Basis<P> basis = tally.basis();
        checkSize(basis.dates().size(), basis.width(), tally.cells().size());
        ByteSink out = new ByteSink();
        MAGIC.chars().forEach(out::octet);
        out.octet(VERSION);
        out.text(basis.of());
        out.number(basis.parts().size());
        basis.parts().forEach(part -> out.text(part.name()));
        out.signed(scale(basis.scale()));
        out.signed(basis.knowledge().asAt());
        BasisDates.write(basis.dates(), out);
        out.text(basis.dimension());
        out.number(basis.settings().size());
        basis.settings().forEach((name, value) -> {
            out.text(name);
            out.text(value);
        });
        out.number(basis.ids().size());
        basis.ids().forEach(out::text);
        out.number(tally.cells().size());
        for (String group : tally.cells()) {
            out.text(group);
            sums(tally.sums(group), basis.width(), out);
        }
        return out.sealed();
    }

    private static void sums(long[] sums, int width, ByteSink out) {
        for (int lane = 0; lane < width; lane++) {
            int changes = 0;
            for (int i = lane; i < sums.length; i += width) {
                changes += sums[i] != before(sums, i, width) ? 1 : 0;
            }
            out.number(changes);
            int last = -1;
            for (int i = lane; i < sums.length; i += width) {
                long before = before(sums, i, width);
                if (sums[i] != before) {
                    out.number(i / width - last - 1);
                    // What leaves the range comes back into it when it is added: both wrap.
                    out.signed(sums[i] - before);
                    last = i / width;
                }
            }
        }
    }

    private static long before(long[] sums, int i, int width) {
        return i < width ? 0 : sums[i - width];
    }

    static <P extends Enum<P>> Tally<P> read(byte[] bytes, Class<P> parts) {
        ByteSource in = ByteSource.unsealed(bytes);
        MAGIC.chars().forEach(c -> in.expect(c, "the bytes of a tally"));
        in.expect(VERSION, "version " + VERSION + " of the form");
        String of = in.text();
        P[] constants = parts.getEnumConstants();
        int count = in.count(1);
        if (count != constants.length) {
            throw new IllegalArgumentException("expected " + constants.length + " parts, got " + count);
        }
        for (P part : constants) {
            String name = in.text();
            if (!name.equals(part.name())) {
                throw new IllegalArgumentException("expected the part " + part.name() + ", got '" + name + "'");
            }
        }
        int scale = scale(in.signedInt());
        Knowledge knowledge = new Knowledge(in.signedInt());
        Dates dates = BasisDates.read(in);
        String dimension = in.text();
        Basis<P> basis = Basis.of(of, parts, scale, dates, knowledge, dimension)
                .setTo(settings(in))
                .knownBy(texts(in));
        Tally<P> tally = new Tally<>(basis, groups(in, basis));
        in.end();
        return tally;
    }

    private static ImmutableSortedMap<String, String> settings(ByteSource in) {
        ImmutableSortedMap.Builder<String, String> settings = ImmutableSortedMap.naturalOrder();
        int count = in.count(2);
        String last = "";
        for (int i = 0; i < count; i++) {
            last = next(in, last, i);
            settings.put(last, in.text());
        }
        return settings.buildOrThrow();
    }

    private static ImmutableSortedSet<String> texts(ByteSource in) {
        ImmutableSortedSet.Builder<String> texts = ImmutableSortedSet.naturalOrder();
        int count = in.count(1);
        String last = "";
        for (int i = 0; i < count; i++) {
            last = next(in, last, i);
            texts.add(last);
        }
        return texts.build();
    }

    /** The next of some texts that are in their order, each once. */
    private static String next(ByteSource in, String last, int i) {
        String text = in.text();
        if (i > 0 && text.compareTo(last) <= 0) {
            throw new IllegalArgumentException("expected names in order, got '" + text + "' after '" + last + "'");
        }
        return text;
    }

    private static Map<String, long[]> groups(ByteSource in, Basis<?> basis) {
        Map<String, long[]> groups = new TreeMap<>();
        int width = basis.width();
        int count = in.count(1 + width);
        checkSize(basis.dates().size(), width, count);
        String last = "";
        for (int i = 0; i < count; i++) {
            last = next(in, last, i);
            if (basis.dimension().isEmpty() != last.isEmpty()) {
                throw new IllegalArgumentException(
                        "expected groups of '" + basis.dimension() + "', got '" + last + "'");
            }
            long[] sums = new long[basis.dates().size() * width];
            long changes = 0;
            for (int lane = 0; lane < width; lane++) {
                changes += lane(in, sums, lane, width);
            }
            if (changes == 0) {
                throw new IllegalArgumentException("expected groups that hold something, got '" + last + "' without");
            }
            groups.put(last, sums);
        }
        return groups;
    }

    private static int lane(ByteSource in, long[] sums, int lane, int width) {
        int changes = in.count(2);
        int dates = sums.length / width;
        int place = 0;
        long running = 0;
        for (int change = 0; change < changes; change++) {
            long gap = in.number();
            if (gap < 0 || gap >= dates - place) {
                throw new IllegalArgumentException("expected a change at one of " + dates + " dates, got a later one");
            }
            for (long end = place + gap; place < end; place++) {
                sums[place * width + lane] = running;
            }
            long step = in.signed();
            if (step == 0) {
                throw new IllegalArgumentException("expected a change, got nought");
            }
            running += step;
            sums[place++ * width + lane] = running;
        }
        for (; place < dates; place++) {
            sums[place * width + lane] = running;
        }
        return changes;
    }

    private static int scale(int scale) {
        if (scale < 0 || scale > MOST_PLACES) {
            throw new IllegalArgumentException("expected a scale from 0 to " + MOST_PLACES + ", got " + scale);
        }
        return scale;
    }

    private static void checkSize(int dates, int width, int groups) {
        long sums = (long) dates * width * Math.max(1, groups);
        if (sums > MOST_SUMS || dates > MOST_DATES) {
            throw new IllegalArgumentException("expected at most " + MOST_DATES + " dates and " + MOST_SUMS
                    + " sums, got " + sums + ": " + dates + " dates, " + groups + " groups");
        }
    }
}
