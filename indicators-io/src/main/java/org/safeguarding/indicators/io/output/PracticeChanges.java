package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.safeguarding.indicators.io.json.JsonPart;
import org.safeguarding.indicators.io.json.JsonRefused;
import org.safeguarding.indicators.io.json.JsonText;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.WarningCode;
import org.safeguarding.indicators.io.text.OneLine;
import org.safeguarding.indicators.judgement.PracticeChange;

/**
 * Dated changes of practice or of a system, which are drawn on charts and told beside them: the file {@code events.json} of an extract,
 * a list of objects with {@code on} (a date), {@code what} (words) and {@code indicators} (ids), and with {@code new_limits} (true) where
 * the limits of control charts start anew from it, or {@code freeze_limits} (true) where they rest on what was before it alone.
 *
 * <p>What cannot be used is left out with a warning, and the rest is read. Whether what it tells names a child is its author's duty.
 *
 * @param changes the changes, in the order of the file
 * @param newLimits those from which the limits of control charts start anew
 * @param frozen those from which on limits are frozen
 * @param issues warnings, in the order of the file; the words of the file are in none of them
 */
public record PracticeChanges(
        ImmutableList<PracticeChange> changes,
        ImmutableSet<PracticeChange> newLimits,
        ImmutableSet<PracticeChange> frozen,
        ImmutableList<ReadIssue> issues) {
    /** The name of the file. */
    public static final String FILE = "events.json";

    private static final ImmutableSet<String> KEYS = ImmutableSet.of("on", "what", "indicators");
    private static final String NEW_LIMITS = "new_limits";
    private static final String FREEZE_LIMITS = "freeze_limits";

    /**
     * No changes.
     *
     * @return none
     */
    public static PracticeChanges none() {
        return new PracticeChanges(ImmutableList.of(), ImmutableSet.of(), ImmutableSet.of(), ImmutableList.of());
    }

    /**
     * Reads the changes of an extract; one without the file has none.
     *
     * @param folder the folder of the extract
     * @param indicators the ids that are known
     * @return the changes; what was left out is in their {@link #issues}
     */
    public static PracticeChanges read(Path folder, Iterable<String> indicators) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return none();
        }
        try {
            return of(JsonText.of(file), indicators);
        } catch (JsonRefused e) {
            return unreadable();
        }
    }

    /**
     * Takes changes from the text of the file.
     *
     * @param json the text
     * @param indicators the ids that are known
     * @return the changes; what was left out is in their {@link #issues}
     */
    public static PracticeChanges of(String json, Iterable<String> indicators) {
        ImmutableSet<String> known = ImmutableSet.copyOf(indicators);
        ImmutableList.Builder<PracticeChange> changes = ImmutableList.builder();
        ImmutableSet.Builder<PracticeChange> newLimits = ImmutableSet.builder();
        ImmutableSet.Builder<PracticeChange> frozen = ImmutableSet.builder();
        ImmutableList.Builder<ReadIssue> issues = ImmutableList.builder();
        try {
            int number = 0;
            for (JsonPart event : JsonText.parse(json).elements("a list of events")) {
                number++;
                read(event, number, known, changes, newLimits, frozen, issues);
            }
        } catch (JsonRefused e) {
            return unreadable();
        }
        return new PracticeChanges(changes.build(), newLimits.build(), frozen.build(), issues.build());
    }

    private static void read(
            JsonPart event,
            int number,
            Set<String> known,
            ImmutableList.Builder<PracticeChange> changes,
            ImmutableSet.Builder<PracticeChange> newLimits,
            ImmutableSet.Builder<PracticeChange> frozen,
            ImmutableList.Builder<ReadIssue> issues) {
        try {
            event.members(KEYS, ImmutableSet.of(NEW_LIMITS, FREEZE_LIMITS));
            boolean anew = flag(event, NEW_LIMITS);
            boolean freezes = flag(event, FREEZE_LIMITS);
            if (anew && freezes) {
                throw event.refused("one of new_limits and freeze_limits");
            }
            LocalDate on = event.at("on").date();
            String what = OneLine.of(event.at("what").text("words")).strip();
            Set<String> concerned = new LinkedHashSet<>();
            for (String id : event.at("indicators").texts()) {
                if (known.contains(id)) {
                    concerned.add(id);
                } else {
                    issues.add(issue(
                            WarningCode.EVENT_UNUSABLE,
                            number,
                            "indicators",
                            "expected ids of the catalogue; the event does not stand at one that is none"));
                }
            }
            if (!what.isEmpty() && !concerned.isEmpty()) {
                PracticeChange change = new PracticeChange(on, what, ImmutableSet.copyOf(concerned));
                changes.add(change);
                newLimits.addAll(anew ? ImmutableSet.of(change) : ImmutableSet.of());
                frozen.addAll(freezes ? ImmutableSet.of(change) : ImmutableSet.of());
                return;
            }
        } catch (JsonRefused e) {
            // The message would show what was found, which may be anything.
            issues.add(
                    issue(
                            WarningCode.EVENT_UNUSABLE,
                            number,
                            "",
                            "expected an object with on (a date such as 2019-01-07), what (words) and indicators (a list of ids),"
                                    + " at most with new_limits or freeze_limits (true or false, not both true); it is left out"));
            return;
        }
        issues.add(issue(
                WarningCode.EVENT_UNUSABLE,
                number,
                "",
                "expected words and at least one id of the catalogue; the event is left out"));
    }

    private static boolean flag(JsonPart event, String name) throws JsonRefused {
        Optional<JsonPart> flag = event.find(name);
        return flag.isPresent() && flag.get().flag();
    }

    private static PracticeChanges unreadable() {
        return new PracticeChanges(
                ImmutableList.of(),
                ImmutableSet.of(),
                ImmutableSet.of(),
                ImmutableList.of(issue(
                        WarningCode.EVENTS_UNREADABLE, 0, "", "expected a list in JSON, in UTF-8, which it is not")));
    }

    private static ReadIssue issue(WarningCode code, int event, String column, String message) {
        return new ReadIssue(code, FILE, event, column, "", message);
    }
}
