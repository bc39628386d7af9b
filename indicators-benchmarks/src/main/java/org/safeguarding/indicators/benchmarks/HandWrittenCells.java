package org.safeguarding.indicators.benchmarks;

/**
 * The kernel for rolling counts of each team that one would write by hand: a histogram by day and team, and a row of all teams that goes
 * from window to window, to which the days that enter are added and from which those that leave are taken. The answer
 * weighs each team by its number, so that one number tells whether all of them are right.
 */
final class HandWrittenCells {
    private HandWrittenCells() {}

    static long[] answer(Referrals referrals, Windows windows) {
        int first = Math.toIntExact(Referrals.FIRST.toEpochDay());
        int span = Math.toIntExact(Referrals.LAST.toEpochDay()) + 1 - first;
        int teams = Referrals.TEAMS;
        int[] counts = new int[span * teams];
        int[] days = referrals.days();
        int[] team = referrals.teams();
        for (int i = 0; i < days.length; i++) {
            counts[(days[i] - first) * teams + team[i]]++;
        }
        int[] rows = new int[windows.size() * teams];
        int[] running = new int[teams];
        int entered = 0;
        int left = 0;
        for (int window = 0; window < windows.size(); window++) {
            int until = Math.min(span, windows.last(window) + 1 - first);
            int from = Math.max(0, windows.first(window) - first);
            for (; entered < until; entered++) {
                for (int i = 0; i < teams; i++) {
                    running[i] += counts[entered * teams + i];
                }
            }
            for (; left < from; left++) {
                for (int i = 0; i < teams; i++) {
                    running[i] -= counts[left * teams + i];
                }
            }
            System.arraycopy(running, 0, rows, window * teams, teams);
        }
        return weighed(rows, windows.size());
    }

    private static long[] weighed(int[] rows, int windows) {
        int teams = Referrals.TEAMS;
        long[] answer = new long[windows];
        for (int window = 0; window < windows; window++) {
            long sum = 0;
            for (int i = 0; i < teams; i++) {
                sum += (long) rows[window * teams + i] * (i + 1);
            }
            answer[window] = sum;
        }
        return answer;
    }
}
