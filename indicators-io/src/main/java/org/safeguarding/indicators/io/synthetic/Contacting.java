package org.safeguarding.indicators.io.synthetic;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The contacts of a month: so many contacts about so many children, and so many of them the beginning of one of the month's
 * referrals. The others are about open cases, about children known from before, and about strangers.
 */
final class Contacting {
    private static final Mix<String> OUTCOMES = Mix.of(ImmutableMap.of(
            "{\"NFA_FLAG\":\"Y\"}",
            46,
            "{\"ADVICE_FLAG\":\"Y\"}",
            44,
            "{\"MISSING_FLAG\":\"Y\"}",
            4,
            "{\"OTHER_OUTCOMES_EXIST_FLAG\":\"Y\"}",
            6));
    private static final String EXISTING = "{\"EXISTING_REFERRAL_FLAG\":\"Y\"}";
    private static final String PROGRESSED = "{\"NEW_REFERRAL_FLAG\":\"Y\"}";
    private static final String ENQUIRED = "{\"NEW_REFERRAL_FLAG\":\"Y\",\"CP_ENQUIRY_FLAG\":\"Y\"}";
    private static final Mix<Integer> DAYS_BEFORE = Mix.of(ImmutableMap.of(0, 76, 1, 17, 2, 5, 3, 2));

    private final Setting setting;
    private final ContactSubjects subjects;
    private final Deciding deciding;
    private final ContactTimes times;
    private final Chance chance;

    Contacting(Setting setting, People people, Caseload caseload) {
        this.setting = setting;
        subjects = new ContactSubjects(setting, people, caseload);
        deciding = new Deciding(setting);
        chance = setting.seed().fork("contacts");
        times = new ContactTimes(setting, chance);
    }

    void step(MonthSpan month, List<List<Episode>> referred) {
        Targets targets = setting.targets();
        int total = targets.count(Series.CONTACTS, month);
        int children = Math.min(total, targets.count(Series.CONTACT_CHILDREN, month));
        List<Contact> contacts = new ArrayList<>();
        progress(referred, Math.min(children, targets.count(Series.CONTACTS_PROGRESSED, month)), month, contacts);
        while (contacts.size() < children) {
            int day = times.day(month);
            int minute = times.minute(day);
            Source source = Source.any(chance);
            for (Child child : Groups.atMost(children - contacts.size(), subjects.next(month))) {
                child.contacted(month);
                contacts.add(new Contact(child, day, minute, source, false, outcome(child, day)));
            }
        }
        for (int i = contacts.size(); i < total && children > 0; i++) {
            Child child = contacts.get(chance.below(children)).child();
            int day = times.day(month);
            contacts.add(new Contact(child, day, times.minute(day), Source.any(chance), false, outcome(child, day)));
        }
        contacts.sort(Comparator.comparingInt(Contact::day).thenComparingInt(Contact::minute));
        deciding.step(month, contacts);
    }

    private void progress(List<List<Episode>> referred, int wanted, MonthSpan month, List<Contact> contacts) {
        List<List<Episode>> groups = new ArrayList<>(referred);
        chance.shuffle(groups);
        for (List<Episode> group : groups) {
            Episode first = group.get(0);
            int day = Math.max(month.first(), first.day() - DAYS_BEFORE.draw(chance));
            int minute = times.minute(day);
            for (Episode episode : Groups.atMost(wanted - contacts.size(), group)) {
                episode.child().contacted(month);
                boolean enquired = episode.lastEnquiry() <= episode.day() + 1 && episode.lastEnquiry() >= episode.day();
                contacts.add(new Contact(
                        episode.child(), day, minute, episode.source(), true, enquired ? ENQUIRED : PROGRESSED));
            }
        }
    }

    private String outcome(Child child, int day) {
        return child.isOpen(day) ? EXISTING : OUTCOMES.draw(chance);
    }
}
