package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.evaluation.RowColumns;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.time.Day;

/**
 * Children of whom only referrals and the episodes they opened are known, read off columns: a child and its rows are made when
 * they are asked for and not kept, so that millions of rows take the memory of their columns.
 *
 * <h2>Example</h2>
 *
 * <pre>{@code
 * RowColumns episodes = RowColumns.of(children, childOfRow).withDays("cine_referral_date", referralDays);
 * CouncilRecords records = CouncilRecords.builder()
 *         .children(ChildColumns.of(episodes))
 *         .putColumns("ssd_cin_episodes", episodes)
 *         .complete("ssd_cin_episodes")
 *         .build();
 * }</pre>
 *
 * <p>Handed over together as here, kernels run on the columns, and whatever has no kernel on the children.
 *
 * <h2>Keys</h2>
 *
 * <p>The key of a child is its number, and that of a row is its number, both from 0 and as decimal text.
 *
 * <h2>Performance</h2>
 *
 * <p>The first iteration copies the rows in the order of the children and of their days, O(rows + children) while a child has
 * few, and keeps them. Safe for use by one thread
 * at a time.
 */
public final class ChildColumns implements Iterable<ChildRecord> {
    private final RowColumns rows;
    private final int[] referred;
    private final Optional<int[]> closed;
    private final Optional<RowColumns.Groups> teams;
    private @Nullable ByChild byChild;

    private ChildColumns(RowColumns rows, int[] referred, Optional<int[]> closed, Optional<RowColumns.Groups> teams) {
        this.rows = rows;
        this.referred = referred;
        this.closed = closed;
        this.teams = teams;
    }

    /**
     * Children with episodes.
     *
     * @param episodes the rows of {@code ssd_cin_episodes} with their {@code cine_referral_date} and, if it is there, their
     *     {@code cine_close_date}, without which every episode is open, and the groups of the breakdown {@code team}
     * @return the children, as many as the columns have subjects
     * @throws IllegalArgumentException if there is no referral date, or there are groups of {@code source}, from which no code of a
     *     source can be told
     */
    public static ChildColumns of(RowColumns episodes) {
        String name = Tables.REFERRAL_DATE.name();
        int[] referred = episodes.days(name)
                .orElseThrow(
                        () -> new IllegalArgumentException("expected a column " + name + ", got none of that name"));
        if (episodes.groups(Dimensions.SOURCE.name()).isPresent()) {
            throw new IllegalArgumentException("expected no groups by source, got some");
        }
        return new ChildColumns(
                episodes,
                referred,
                episodes.days(Tables.EPISODE_CLOSED.name()),
                episodes.groups(Dimensions.TEAM.name()));
    }

    @Override
    public Iterator<ChildRecord> iterator() {
        ByChild sorted = sorted();
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < rows.subjects();
            }

            @Override
            public ChildRecord next() {
                if (next >= rows.subjects()) {
                    throw new NoSuchElementException("there are " + rows.subjects() + " children");
                }
                return new Child(sorted, next++);
            }
        };
    }

    /** The children by number, each made when it is asked for. */
    List<ChildRecord> asList() {
        ByChild sorted = sorted();
        return new AbstractList<>() {
            @Override
            public ChildRecord get(int number) {
                return new Child(sorted, Objects.checkIndex(number, size()));
            }

            @Override
            public int size() {
                return rows.subjects();
            }
        };
    }

    private ByChild sorted() {
        ByChild found = byChild;
        if (found == null) {
            found = new ByChild(rows.subjects(), rows.subject(), referred, closed, teams);
            byChild = found;
        }
        return found;
    }

    /** The rows in the order of their children and then of their days, copied so that a child's own are neighbours. */
    private static final class ByChild {
        private final int[] ends;
        private final int[] row;
        private final int[] referred;
        private final int[] closed;
        private final Optional<RowColumns.Groups> teams;

        ByChild(
                int children,
                int[] child,
                int[] referredOf,
                Optional<int[]> closedOf,
                Optional<RowColumns.Groups> teams) {
            this.teams = teams;
            ends = new int[children];
            for (int one : child) {
                ends[one]++;
            }
            int start = 0;
            for (int i = 0; i < children; i++) {
                int count = ends[i];
                ends[i] = start;
                start += count;
            }
            long[] dated = new long[child.length];
            for (int i = 0; i < child.length; i++) {
                dated[ends[child[i]]++] = (long) referredOf[i] << Integer.SIZE | i;
            }
            // Whatever counts a child once, or looks back, needs its rows in order: this is done here, once.
            for (int i = 0; i < children; i++) {
                Arrays.sort(dated, start(i), ends[i]);
            }
            row = new int[child.length];
            for (int i = 0; i < row.length; i++) {
                row[i] = (int) dated[i];
            }
            referred = inOrder(referredOf);
            closed = closedOf.isPresent() ? inOrder(closedOf.get()) : new int[0];
        }

        private int[] inOrder(int[] column) {
            int[] ordered = new int[row.length];
            for (int i = 0; i < row.length; i++) {
                ordered[i] = column[row[i]];
            }
            return ordered;
        }

        int start(int child) {
            return child == 0 ? 0 : ends[child - 1];
        }

        int end(int child) {
            return ends[child];
        }

        CinEpisode episode(int place) {
            int end = closed.length == 0 ? Day.NONE : closed[place];
            return CinEpisode.numbered(
                    row[place], referred[place], end, teams.isEmpty() ? "" : team(teams.get(), row[place]));
        }

        private static String team(RowColumns.Groups teams, int row) {
            String team = teams.names().get(teams.ofRow()[row]);
            return team.equals(Dimension.UNKNOWN) ? "" : team;
        }
    }

    private record Child(ByChild sorted, int number) implements EpisodesOnly {
        @Override
        public String key() {
            return Integer.toString(number);
        }

        @Override
        public ImmutableList<CinEpisode> episodes() {
            int start = sorted.start(number);
            int end = sorted.end(number);
            if (end - start == 1) {
                return ImmutableList.of(sorted.episode(start));
            }
            ImmutableList.Builder<CinEpisode> episodes = ImmutableList.builderWithExpectedSize(end - start);
            for (int place = start; place < end; place++) {
                episodes.add(sorted.episode(place));
            }
            return episodes.build();
        }

        /** As {@code child 12}: the columns would be too long. */
        @Override
        public String toString() {
            return "child " + number;
        }
    }
}
