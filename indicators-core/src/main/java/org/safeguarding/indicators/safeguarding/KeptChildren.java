package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Children, some of them others than they were, in the order in which they came to be known. Immutable: a changed one shares all but
 * the way to the child that changed, and a child that never changed is read where it was.
 *
 * <p>The changed ones hang on a tree of nodes of {@value #FAN}, by place, as deep as there are places.
 */
final class KeptChildren implements Iterable<ChildRecord> {
    private static final int BITS = 5;
    private static final int FAN = 1 << BITS;
    private static final Object GONE = new Object();

    private final List<ChildRecord> base;
    private final int places;
    private final int shift;
    private final @Nullable Object[] root;

    private KeptChildren(List<ChildRecord> base, int places, int shift, @Nullable Object[] root) {
        this.base = base;
        this.places = places;
        this.shift = shift;
        this.root = root;
    }

    /** The children as they are. */
    static KeptChildren of(Iterable<ChildRecord> children) {
        if (children instanceof KeptChildren kept) {
            return kept;
        }
        List<ChildRecord> base =
                children instanceof ChildColumns columns ? columns.asList() : ImmutableList.copyOf(children);
        int shift = 0;
        while (base.size() >>> shift >= FAN) {
            shift += BITS;
        }
        return new KeptChildren(base, base.size(), shift, new Object[FAN]);
    }

    /** How many places there are: a child that is gone leaves its own empty. */
    int places() {
        return places;
    }

    /** The child at a place; null if it is gone. */
    @SuppressWarnings("ReferenceEquality") // the mark of those gone
    @Nullable
    ChildRecord at(int place) {
        @Nullable Object[] node = root;
        for (int down = shift; down > 0; down -= BITS) {
            @Nullable Object next = node[(place >>> down) & (FAN - 1)];
            if (next == null) {
                return base.get(place);
            }
            node = (Object[]) next;
        }
        @Nullable Object found = node[place & (FAN - 1)];
        if (found == null) {
            return base.get(place);
        }
        return found == GONE ? null : (ChildRecord) found;
    }

    /** The children with another at a place, which may be the next one. */
    KeptChildren with(int place, ChildRecord child) {
        return put(place, child);
    }

    /** The children without the one at a place. */
    KeptChildren without(int place) {
        return put(place, GONE);
    }

    private KeptChildren put(int place, Object value) {
        @Nullable Object[] top = root;
        int depth = shift;
        while (place >>> depth >= FAN) {
            @Nullable Object[] above = new Object[FAN];
            above[0] = top;
            top = above;
            depth += BITS;
        }
        return new KeptChildren(base, Math.max(places, place + 1), depth, put(top, depth, place, value));
    }

    private static @Nullable Object[] put(@Nullable Object[] node, int down, int place, Object value) {
        @Nullable Object[] copy = node.clone();
        int at = (place >>> down) & (FAN - 1);
        if (down == 0) {
            copy[at] = value;
        } else {
            @Nullable Object below = copy[at];
            copy[at] = put(below == null ? new Object[FAN] : (Object[]) below, down - BITS, place, value);
        }
        return copy;
    }

    @Override
    public Iterator<ChildRecord> iterator() {
        return new Iterator<>() {
            private int place;
            private @Nullable ChildRecord next = find();

            private @Nullable ChildRecord find() {
                while (place < places) {
                    @Nullable ChildRecord child = at(place++);
                    if (child != null) {
                        return child;
                    }
                }
                return null;
            }

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public ChildRecord next() {
                @Nullable ChildRecord child = next;
                if (child == null) {
                    throw new NoSuchElementException("there are no more children");
                }
                next = find();
                return child;
            }
        };
    }

    /** As {@code children of 12 places}: all of them would be too long. */
    @Override
    public String toString() {
        return "children of " + places + " places";
    }
}
