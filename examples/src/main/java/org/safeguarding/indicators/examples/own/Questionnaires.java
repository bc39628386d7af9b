package org.safeguarding.indicators.examples.own;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.calculation.LookBack;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Pointwise;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.examples.own.CareRow.Questionnaire;
import org.safeguarding.indicators.examples.own.CareRow.Spell;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.OwnRow;
import org.safeguarding.indicators.indicator.OwnRows;
import org.safeguarding.indicators.indicator.OwnSubject;
import org.safeguarding.indicators.indicator.OwnTable;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.indicator.Words;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Window;

/** Of the children looked after for a year, who had a questionnaire in it: what is so at a date, told from two tables. */
public final class Questionnaires {
    // region table
    /** Both tables, by child. */
    public static final OwnTable<CareRow> TABLE = OwnTable.of("spells", CareRow::child, CareRow::id);
    // endregion

    /** With a questionnaire in the last 12 months. */
    public static final Indicator<OwnRows<CareRow>, Share> IN_12_MONTHS = in(Window.rollingMonths(12));

    private Questionnaires() {}

    // region definition
    static Indicator<OwnRows<CareRow>, Share> in(Window window) {
        return of(new Pointwise<>(
                "looked after throughout the months, with a questionnaire in them",
                (child, dates) -> child.rows().forEach(row -> changes(row.row(), window, dates)),
                (child, day, held) -> spell(child, window.startOf(day), day).ifPresent(spell -> {
                    Optional<OwnRow<CareRow>> done = questionnaire(child, window.startOf(day), day);
                    held.held(
                            done.isPresent() ? Share.IN : Share.OUT,
                            spell,
                            done.map(List::of).orElse(List.of()));
                })));
    }

    static Indicator<OwnRows<CareRow>, Share> of(Pointwise<OwnSubject<CareRow>, Share> level) {
        return Indicator.<OwnRows<CareRow>, Share>builder()
                .id("questionnaire-12m-pct")
                .title("% looked after for a year with a questionnaire")
                .words(new Words("Looked after for a year, and asked.", "asked", "so long", "DfE, SSDA903", ""))
                .parts(Share.class)
                .addFeeds(TABLE.asAt(level).by(TABLE.by("team", Questionnaires::team)))
                .window(WindowRule.AS_AT)
                .measure(Measures.percentage(Share.IN, Share.OUT))
                .addBreakdowns(Breakdown.of("team"))
                .target(Target.atLeast(90))
                .addNeeds(Need.of("spells"), Need.of("questionnaires", LookBack.months(12)))
                .build();
    }
    // endregion

    // region changes
    /** The days on which the answer may change: a row begins to matter, and ceases to. */
    static void changes(CareRow row, Window window, IntConsumer dates) {
        if (row instanceof Spell spell) {
            int started = Day.of(spell.started());
            // The first day whose months begin on the start or after it.
            dates.accept(window.lastEnd(started - 1) + 1);
            dates.accept(Day.ofNullable(spell.ceased()));
        } else if (row instanceof Questionnaire done) {
            int completed = Day.of(done.completed());
            dates.accept(completed);
            dates.accept(window.lastEnd(completed) + 1);
        }
    }
    // endregion

    // region rows
    /** The spell that lasts from one day to another; of several the one of the greatest id. */
    static Optional<OwnRow<CareRow>> spell(OwnSubject<CareRow> child, int first, int last) {
        return child.rows().stream()
                .filter(row -> row.row() instanceof Spell spell
                        && Day.of(spell.started()) <= first
                        && (spell.ceased() == null || Day.of(spell.ceased()) > last))
                .max(Comparator.comparing(OwnRow::key));
    }

    /** A questionnaire completed on one of the days; of several the one of the greatest id. */
    static Optional<OwnRow<CareRow>> questionnaire(OwnSubject<CareRow> child, int first, int last) {
        return child.rows().stream()
                .filter(row -> row.row() instanceof Questionnaire done
                        && Day.of(done.completed()) >= first
                        && Day.of(done.completed()) <= last)
                .max(Comparator.comparing(OwnRow::key));
    }
    // endregion

    private static @Nullable String team(CareRow row) {
        return row instanceof Spell spell ? spell.team() : null;
    }

    /** What was known of a row at the end of a day. */
    static Optional<CareRow> knownOn(CareRow row, LocalDate day) {
        if (row instanceof Spell spell) {
            LocalDate ceased = spell.ceased();
            boolean later = ceased != null && ceased.isAfter(day);
            return spell.started().isAfter(day)
                    ? Optional.empty()
                    : Optional.of(
                            later ? new Spell(spell.id(), spell.child(), spell.team(), spell.started(), null) : spell);
        }
        return row instanceof Questionnaire done && done.completed().isAfter(day) ? Optional.empty() : Optional.of(row);
    }
}
