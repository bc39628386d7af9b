package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What became of every record from one extract to another: under the names of the later one, or the earlier where it is gone. */
final class RowChanges {
    private static final String GONE = "gone ";

    private final Inventory was;
    private final Inventory is;
    private final SameRows same;
    private final Map<RowName, Cause> gone = new TreeMap<>();
    private final Map<RowName, Cause> there = new TreeMap<>();
    private final Map<String, Set<Units.Counted>> byOwner = new TreeMap<>();
    private final ImmutableSet<String> vanished;
    private final ImmutableSet<String> known;

    RowChanges(Inventory was, Inventory is, boolean sameMapping) {
        this.was = was;
        this.is = is;
        same = SameRows.of(was, is);
        known = is.owners();
        vanished = was.owners().stream()
                .filter(owner -> !same.subjects().containsKey(owner))
                .collect(ImmutableSet.toImmutableSet());
        for (RowPrint row : was.rows()) {
            Optional<RowPrint> later =
                    Optional.ofNullable(same.pairs().get(row.name())).flatMap(is::row);
            if (later.isEmpty()) {
                boolean all = vanished.contains(row.owner());
                change(new Units.Counted(row.name(), true), all ? Cause.VANISHED : Cause.REMOVED, owners(row));
            } else if (isMoved(row, later.get())) {
                change(
                        new Units.Counted(later.get().name(), false),
                        Cause.IDENTITY,
                        Iterables.concat(owners(row), later.get().owners()));
            } else if (!saysTheSame(row, later.get())) {
                change(
                        new Units.Counted(later.get().name(), false),
                        sameMapping ? Cause.CORRECTED : Cause.MAPPING,
                        Iterables.concat(owners(row), later.get().owners()));
            }
        }
        for (RowPrint row : is.rows()) {
            if (!same.pairs().containsValue(row.name())) {
                change(new Units.Counted(row.name(), false), Cause.LATE, row.owners());
            }
        }
    }

    private void change(Units.Counted row, Cause cause, Iterable<String> owners) {
        (row.gone() ? gone : there).put(row.row(), cause);
        owners.forEach(
                owner -> byOwner.computeIfAbsent(owner, o -> new TreeSet<>()).add(row));
    }

    private ImmutableList<String> owners(RowPrint row) {
        return row.owners().stream().map(this::subject).collect(ImmutableList.toImmutableList());
    }

    /** A subject of the earlier extract, as it is called in the later one. */
    String subject(String owner) {
        String found = same.subjects().get(owner);
        return found != null ? found : owner;
    }

    /** A record of the earlier extract, as it is called in the later one. */
    Units.Counted name(RowName row) {
        RowName found = same.pairs().get(row);
        return found != null
                ? new Units.Counted(found, false)
                : new Units.Counted(row, was.row(row).isPresent());
    }

    /** What became of a record, or empty if it is as it was. */
    Optional<Cause> of(Units.Counted row) {
        return Optional.ofNullable((row.gone() ? gone : there).get(row.row()));
    }

    /** The records of a subject that are not as they were. */
    Set<Units.Counted> ofOwner(String owner) {
        return byOwner.getOrDefault(owner, ImmutableSet.of());
    }

    /** The subjects that a record counts for beside the one it is counted under. */
    Set<String> ownersOf(Units.Counted row) {
        Set<String> owners = new LinkedHashSet<>();
        (row.gone() ? was : is)
                .row(row.row())
                .ifPresent(print -> owners.addAll(row.gone() ? owners(print) : print.owners()));
        return owners;
    }

    private boolean isMoved(RowPrint row, RowPrint later) {
        if (row.owner().isEmpty() || later.owner().isEmpty()) {
            return !row.owner().equals(later.owner());
        }
        // A subject that goes on under another's id was brought together with it.
        String alone = known.contains(row.owner()) || same.renamed() ? subject(row.owner()) : GONE + row.owner();
        return !alone.equals(later.owner());
    }

    private boolean saysTheSame(RowPrint row, RowPrint later) {
        return row.content().equals(later.content())
                && Lists.transform(row.links(), link -> name(link).row()).equals(later.links())
                && sameOwners(row, later);
    }

    /** The others beside the one it is recorded under; who was given a new id and is not recognised may be the same. */
    private boolean sameOwners(RowPrint row, RowPrint later) {
        if (row.owners().size() != later.owners().size()) {
            return false;
        }
        for (int i = 1; i < row.owners().size(); i++) {
            String owner = row.owners().get(i);
            boolean unknown = same.renamed() && !same.subjects().containsKey(owner);
            if (!unknown && !subject(owner).equals(later.owners().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Subjects of the earlier extract of which the later one has nothing. */
    ImmutableSet<String> vanished() {
        return vanished;
    }

    SameRows same() {
        return same;
    }

    /** How many records changed so. */
    long count(Cause cause) {
        return gone.values().stream().filter(cause::equals).count()
                + there.values().stream().filter(cause::equals).count();
    }

    ImmutableList<RowName> rows(Cause cause) {
        ImmutableList.Builder<RowName> rows = ImmutableList.builder();
        gone.forEach((row, why) -> {
            if (why == cause) {
                rows.add(row);
            }
        });
        there.forEach((row, why) -> {
            if (why == cause) {
                rows.add(row);
            }
        });
        return rows.build();
    }
}
