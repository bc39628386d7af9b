package org.safeguarding.indicators.tally;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.time.Day;

/**
 * The sum of contributions by date, group and part, with the number of contributions beside the amounts. Tallies add,
 * subtract and have a zero; equal sums are equal objects. From that alone follow parallel and distributed runs,
 * corrections, breakdowns and the difference between two reports.
 *
 * <p>Immutable. Arithmetic that leaves the range of {@code long} is refused with {@link ArithmeticException}, never
 * wrapped.
 *
 * @param <P> the parts counted
 */
public final class Tally<P extends Enum<P>> {
    /** The one group of a tally that is not broken down. */
    static final String ALL = "";

    private final Basis<P> basis;
    private final TreeMap<String, long[]> cells;

    /** Takes the arrays over; groups that hold nothing at any date are dropped, so that equal sums are equal. */
    Tally(Basis<P> basis, Map<String, long[]> cells) {
        this.basis = basis;
        this.cells = new TreeMap<>();
        cells.forEach((group, sums) -> {
            if (holdsAnything(sums)) {
                this.cells.put(group, sums);
            }
        });
    }

    private static boolean holdsAnything(long[] sums) {
        for (long sum : sums) {
            if (sum != 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The zero of a basis.
     *
     * @param basis the basis
     * @param <P> the parts counted
     * @return a tally of nothing
     */
    public static <P extends Enum<P>> Tally<P> zero(Basis<P> basis) {
        return new Tally<>(basis, Map.of());
    }

    /**
     * A tally made of sums worked out elsewhere, as by a kernel.
     *
     * @param basis the basis
     * @param sums for each group (the empty text alone, if not broken down), for each date in order, the amounts of the
     *     parts in order and then the number of contributions; copied
     * @param <P> the parts counted
     * @return the tally
     */
    public static <P extends Enum<P>> Tally<P> ofSums(Basis<P> basis, Map<String, long[]> sums) {
        Map<String, long[]> copies = new TreeMap<>();
        sums.forEach((group, values) -> copies.put(group, values.clone()));
        return wrap(basis, copies);
    }

    /**
     * As {@link #ofSums}, but the arrays are kept, not copied: whoever hands them over does not change them afterwards.
     *
     * @param basis the basis
     * @param sums for each group the sums, as {@code ofSums} takes them
     * @param <P> the parts counted
     * @return the tally
     */
    public static <P extends Enum<P>> Tally<P> wrap(Basis<P> basis, Map<String, long[]> sums) {
        int expected = basis.dates().size() * basis.width();
        sums.values().forEach(values -> {
            if (values.length != expected) {
                throw new IllegalArgumentException("expected " + expected + " sums, got " + values.length);
            }
        });
        return new Tally<>(basis, sums);
    }

    /**
     * What this is a tally of.
     *
     * @return the basis
     */
    public Basis<P> basis() {
        return basis;
    }

    /**
     * The groups that hold anything at any date, in the order of their text.
     *
     * @return the groups; none if the tally is not broken down
     */
    public ImmutableSet<String> groups() {
        return basis.dimension().isEmpty() ? ImmutableSet.of() : ImmutableSet.copyOf(cells.keySet());
    }

    /**
     * The sum over all groups at a date.
     *
     * @param day one of the dates
     * @return the reading
     */
    public Reading<P> at(int day) {
        int index = basis.dates().indexOf(day);
        long[] sums = new long[basis.width()];
        for (long[] values : cells.values()) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] = Math.addExact(sums[i], values[index * sums.length + i]);
            }
        }
        return new Reading<>(basis, sums);
    }

    /**
     * One group at a date; a group that holds nothing reads zero.
     *
     * @param day one of the dates
     * @param group the group
     * @return the reading
     */
    public Reading<P> at(int day, String group) {
        int index = basis.dates().indexOf(day);
        long @Nullable [] values = cells.get(group);
        int width = basis.width();
        return new Reading<>(
                basis,
                values == null ? new long[width] : Arrays.copyOfRange(values, index * width, (index + 1) * width));
    }

    /** The groups that hold anything at any date, the empty text alone if not broken down and not zero. */
    ImmutableSet<String> cells() {
        return ImmutableSet.copyOf(cells.keySet());
    }

    /**
     * The sums of a group, as {@link #ofSums} takes them.
     *
     * @param group the group; the empty text, if not broken down
     * @return for each date in order, the amounts of the parts in order and then the number of contributions: a copy
     */
    public long[] sums(String group) {
        long @Nullable [] values = cells.get(group);
        return values == null ? new long[basis.dates().size() * basis.width()] : values.clone();
    }

    /**
     * The amounts of a part over all groups, date by date.
     *
     * @param part the part
     * @return as many as there are dates, in the scale of the basis
     */
    public long[] amounts(P part) {
        long[] amounts = new long[basis.dates().size()];
        cells.values().forEach(values -> add(part, values, amounts));
        return amounts;
    }

    /**
     * The amounts of a part in one group, date by date.
     *
     * @param part the part
     * @param group the group; one that holds nothing has zeros
     * @return as many as there are dates, in the scale of the basis
     */
    public long[] amounts(P part, String group) {
        long[] amounts = new long[basis.dates().size()];
        long @Nullable [] values = cells.get(group);
        if (values != null) {
            add(part, values, amounts);
        }
        return amounts;
    }

    private void add(P part, long[] values, long[] amounts) {
        int width = basis.width();
        for (int i = 0, at = part.ordinal(); i < amounts.length; i++, at += width) {
            amounts[i] = Math.addExact(amounts[i], values[at]);
        }
    }

    /**
     * The sum of two tallies on one basis. It is exact, distinct subjects too, if no subject is in both; whoever adds tallies
     * of one source of ids has seen to that. Where the ids are of several sources nobody can, and the basis of the sum says so.
     *
     * @param other the other
     * @return the sum
     * @throws IllegalArgumentException if the bases differ in more than their ids, saying in what
     */
    public Tally<P> plus(Tally<P> other) {
        return combined(other, 1);
    }

    /**
     * The difference of two tallies on one basis.
     *
     * @param other what is taken away
     * @return the difference
     * @throws IllegalArgumentException if the bases differ in more than their ids, saying in what
     */
    public Tally<P> minus(Tally<P> other) {
        return combined(other, -1);
    }

    private Tally<P> combined(Tally<P> other, int sign) {
        String unlike = basis.unlike(other.basis);
        if (!unlike.isEmpty()) {
            throw new IllegalArgumentException("expected a tally of " + basis.of() + " on the same basis; " + unlike);
        }
        Basis<P> both = basis.ids().equals(other.basis.ids())
                ? basis
                : basis.knownBy(Iterables.concat(basis.ids(), other.basis.ids()));
        Map<String, long[]> sums = new TreeMap<>();
        cells.forEach((group, values) -> sums.put(group, values.clone()));
        other.cells.forEach((group, values) -> {
            long[] sum = sums.computeIfAbsent(group, g -> new long[values.length]);
            for (int i = 0; i < sum.length; i++) {
                sum[i] = Math.addExact(sum[i], Math.multiplyExact(sign, values[i]));
            }
        });
        return new Tally<>(both, sums);
    }

    /**
     * The compact form: a version, the basis in full, and the sums as they change from date to date. Equal tallies have equal
     * bytes, on any machine and JDK.
     *
     * @return the bytes, for {@link #fromBytes}
     * @throws IllegalArgumentException if there are more than {@value TallyForm#MOST_SUMS} sums
     */
    public byte[] toBytes() {
        return TallyForm.write(this);
    }

    /**
     * A tally from its compact form. Bytes that were cut short, changed or made up are refused, without taking more time or
     * memory than a tally that can be written.
     *
     * @param bytes the bytes
     * @param parts the enum of the parts, which must be those that were written
     * @param <P> the parts counted
     * @return the tally that was written
     * @throws IllegalArgumentException if these are no bytes of a tally, or of one with other parts, saying what is wrong
     */
    public static <P extends Enum<P>> Tally<P> fromBytes(byte[] bytes, Class<P> parts) {
        return TallyForm.read(bytes, parts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally<?> that
                && basis.equals(that.basis)
                && cells.keySet().equals(that.cells.keySet())
                && cells.entrySet().stream().allMatch(e -> Arrays.equals(e.getValue(), that.cells.get(e.getKey())));
    }

    @Override
    public int hashCode() {
        int hash = basis.hashCode();
        for (Map.Entry<String, long[]> cell : cells.entrySet()) {
            hash = 31 * hash + cell.getKey().hashCode() + 17 * Arrays.hashCode(cell.getValue());
        }
        return hash;
    }

    /** The basis, and each group's sums at the first date that tells it from zero. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("tally of ").append(basis.of());
        for (Map.Entry<String, long[]> cell : cells.entrySet()) {
            for (int i = 0; i < basis.dates().size(); i++) {
                int from = i * basis.width();
                long[] sums = Arrays.copyOfRange(cell.getValue(), from, from + basis.width());
                if (Arrays.stream(sums).anyMatch(n -> n != 0)) {
                    text.append(' ')
                            .append(cell.getKey())
                            .append('@')
                            .append(Day.text(basis.dates().day(i)))
                            .append(Arrays.toString(sums));
                    break;
                }
            }
        }
        return text.toString();
    }
}
