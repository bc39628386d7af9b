package org.safeguarding.indicators.io.synthetic;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;

/** Everybody in the extract. */
final class People {
    private static final Mix<Integer> CHILDREN = Mix.of(ImmutableMap.of(1, 52, 2, 28, 3, 13, 4, 5, 5, 2));
    /** Bands of ages by their first year and how often the first child of a family is in each. */
    private static final Mix<Integer> BANDS = Mix.of(ImmutableMap.of(0, 9, 1, 22, 5, 29, 10, 31, 16, 9));

    private static final double UNBORN = 0.02;

    private final List<Child> children = new ArrayList<>();
    private final List<Family> unreferred = new ArrayList<>();
    private final Chance chance;

    People(Chance seed) {
        chance = seed.fork("people");
    }

    List<Child> children() {
        return children;
    }

    /** A family that becomes known on a day, each child under 18 then; one of them may not be born yet. */
    Family newFamily(int day) {
        Family family = new Family(chance.below(1 << 20));
        int size = CHILDREN.draw(chance);
        int age = ageInDays();
        for (int i = 0; i < size; i++) {
            int expected = i == 0 && chance.happens(UNBORN) ? day + chance.between(10, 150) : Days.NEVER;
            if (expected != Days.NEVER) {
                age = 0;
            }
            int born = expected == Days.NEVER ? day - age : expected + chance.between(-9, 10);
            Child child = new Child(children.size() + 1, family, born, expected);
            children.add(child);
            family.children().add(child);
            age = Math.min(age + chance.between(400, 1500), 17 * 365 - 30 * i);
        }
        return family;
    }

    private int ageInDays() {
        int first = BANDS.draw(chance);
        int years = switch (first) {
            case 0 -> 1;
            case 1 -> 4;
            case 5 -> 5;
            case 10 -> 6;
            default -> 2;
        };
        return first * 365 + chance.below(years * 365);
    }

    /** Remembers a family that was the subject of a contact and of nothing more. */
    void rememberUnreferred(Family family) {
        unreferred.add(family);
    }

    /** A family known from a contact only, or a new one where there is none; it may be chosen again. */
    Family unreferredFamily(int day) {
        while (!unreferred.isEmpty()) {
            int i = chance.below(unreferred.size());
            Family family = unreferred.get(i);
            if (!family.isReferred() && !family.children().get(0).isAdult(day)) {
                return family;
            }
            unreferred.set(i, unreferred.get(unreferred.size() - 1));
            unreferred.remove(unreferred.size() - 1);
        }
        return newFamily(day);
    }

    /** Writes everybody; a child has a date of birth, or, not born by the as-at date, an expected one, and never both. */
    void write(Setting setting) {
        TableFile table = setting.table(ExtractTable.PERSON);
        for (Child child : children) {
            String born = setting.date(child.born());
            boolean isAwaited = born.isEmpty() && child.expected() != Days.NEVER;
            table.row(child.id(), born, isAwaited ? Days.text(child.expected()) : "", setting.date(child.died()));
        }
    }
}
