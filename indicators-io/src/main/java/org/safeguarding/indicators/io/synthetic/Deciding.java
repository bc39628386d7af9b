package org.safeguarding.indicators.io.synthetic;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Decisions on contacts: the profile's share of the month's contacts is decided within 24 hours. Contacts of the as-at date
 * may be undecided without being late, and are then no part of the share, or are decided on the day; a contact that became
 * a referral is decided.
 */
final class Deciding {
    /** A decision that is late comes so many days after the contact. */
    private static final Mix<Integer> DAYS_AFTER = Mix.of(ImmutableMap.of(1, 40, 2, 28, 3, 16, 4, 9, 6, 7));

    private static final double STILL_OPEN = 0.4;
    private static final double FORGOTTEN = 0.004;
    private static final int TRIES = 30;
    /** Contacts of the last days that became referrals are decided at once: there is no later day to decide them on. */
    private static final int LAST_DAYS = 3;

    private final Setting setting;
    private final Chance chance;
    private final Quota stillOpen;

    Deciding(Setting setting) {
        this.setting = setting;
        chance = setting.seed().fork("decisions");
        stillOpen = new Quota(chance);
    }

    /** Decides the month's contacts and writes them. */
    void step(MonthSpan month, List<Contact> contacts) {
        String[] decided = new String[contacts.size()];
        List<Integer> first = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < decided.length; i++) {
            Contact contact = contacts.get(i);
            decided[i] = "";
            boolean today = contact.day() == setting.asAt();
            if (today && !contact.isProgressed() && stillOpen.next(STILL_OPEN)) {
                continue;
            }
            boolean now = today || (contact.isProgressed() && contact.day() > setting.asAt() - LAST_DAYS);
            (now ? first : others).add(i);
        }
        chance.shuffle(others);
        int atOnce = first.size();
        int due = atOnce + others.size();
        double share = setting.targets().share(Series.DECIDED_24H_PCT, month);
        int met = Math.max(atOnce, (int) Math.floor(due * share + 0.5));
        first.addAll(others);
        for (int i = 0; i < due; i++) {
            Contact contact = contacts.get(first.get(i));
            decided[first.get(i)] = i < met ? inTime(contact) : late(contact);
        }
        for (int i = 0; i < decided.length; i++) {
            contacts.get(i).write(setting, decided[i]);
        }
    }

    private String inTime(Contact contact) {
        for (int i = 0; i < TRIES; i++) {
            int minute = contact.minute() + chance.between(10, Clock.DAY - 5);
            int day = contact.day() + minute / Clock.DAY;
            minute %= Clock.DAY;
            if (day <= setting.asAt()
                    && minute >= 8 * 60
                    && minute < 22 * 60
                    && Clock.elapsed(contact.day(), contact.minute(), day, minute) <= Clock.DAY) {
                return Clock.text(day, minute);
            }
        }
        return Clock.text(contact.day(), contact.minute() + 20);
    }

    /** The time of a late decision, blank where it has not been made by the as-at date. */
    private String late(Contact contact) {
        if (!contact.isProgressed() && chance.happens(FORGOTTEN)) {
            return "";
        }
        for (int i = 0; i < TRIES; i++) {
            int day = contact.day() + DAYS_AFTER.draw(chance);
            int minute = chance.between(8 * 60, 20 * 60);
            if (day <= setting.asAt()
                    && (setting.workdays().isWorking(day) || i > TRIES / 2)
                    && Clock.elapsed(contact.day(), contact.minute(), day, minute) > Clock.DAY) {
                return Clock.text(day, minute);
            }
        }
        // Two nights later is late enough, and the last days are not here.
        return contact.isProgressed() ? Clock.text(contact.day() + 2, 12 * 60) : "";
    }
}
