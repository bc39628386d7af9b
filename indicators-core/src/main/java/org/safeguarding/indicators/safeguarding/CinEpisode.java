package org.safeguarding.indicators.safeguarding;

import java.util.Objects;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * A referral and the episode of need it opens (a row of {@code ssd_cin_episodes}). Equal where every field is.
 *
 * <p>The one row that is no record: of the tables that are read off columns by the million, a row whose key is its number
 * writes that number as text only when it is asked for, which is seldom.
 */
public final class CinEpisode implements Row, HasSource, HasTeam {
    private static final int NO_NUMBER = -1;

    /** Empty if the key is a number. */
    private final String text;

    private final int number;
    private final int referred;
    private final int closed;
    private final String closeReason;
    private final boolean noFurtherAction;
    private final String sourceCode;
    private final String team;

    /**
     * An episode.
     *
     * @param key the referral id
     * @param referred the day of the referral, an epoch day
     * @param closed the day the episode closed, or {@code Day.NONE} while it is open
     * @param closeReason the code of the reason, as {@code RC8}; empty if not known
     * @param noFurtherAction whether the referral led to nothing
     * @param sourceCode who referred, as {@code 6} for the police; empty if not known
     * @param team the team; empty if not known
     */
    public CinEpisode(
            String key,
            int referred,
            int closed,
            String closeReason,
            boolean noFurtherAction,
            String sourceCode,
            String team) {
        this(key, NO_NUMBER, referred, closed, closeReason, noFurtherAction, sourceCode, team);
    }

    private CinEpisode(
            String text,
            int number,
            int referred,
            int closed,
            String closeReason,
            boolean noFurtherAction,
            String sourceCode,
            String team) {
        this.text = text;
        this.number = number;
        this.referred = referred;
        this.closed = closed;
        this.closeReason = closeReason;
        this.noFurtherAction = noFurtherAction;
        this.sourceCode = sourceCode;
        this.team = team;
    }

    /**
     * An episode with dates alone.
     *
     * @param key the referral id
     * @param referred the day of the referral
     * @param closed the day the episode closed, or {@code Day.NONE}
     * @return the episode
     */
    public static CinEpisode of(String key, int referred, int closed) {
        return new CinEpisode(key, referred, closed, "", false, "", "");
    }

    /** An episode with dates and a team alone, whose key is a number from 0. */
    static CinEpisode numbered(int number, int referred, int closed, String team) {
        return new CinEpisode("", number, referred, closed, "", false, "", team);
    }

    @Override
    public String key() {
        return number == NO_NUMBER ? text : Integer.toString(number);
    }

    /**
     * The day of the referral.
     *
     * @return an epoch day
     */
    public int referred() {
        return referred;
    }

    /**
     * The day the episode closed.
     *
     * @return an epoch day, or {@code Day.NONE} while it is open
     */
    public int closed() {
        return closed;
    }

    /**
     * Why it closed.
     *
     * @return the code of the reason, as {@code RC8}; empty if not known
     */
    public String closeReason() {
        return closeReason;
    }

    /**
     * Whether the referral led to nothing.
     *
     * @return true if so
     */
    public boolean noFurtherAction() {
        return noFurtherAction;
    }

    @Override
    public String sourceCode() {
        return sourceCode;
    }

    @Override
    public String team() {
        return team;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CinEpisode that
                && key().equals(that.key())
                && referred == that.referred
                && closed == that.closed
                && closeReason.equals(that.closeReason)
                && noFurtherAction == that.noFurtherAction
                && sourceCode.equals(that.sourceCode)
                && team.equals(that.team);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key(), referred, closed);
    }

    /** As {@code referral R1 2019-05-01}. */
    @Override
    public String toString() {
        return "referral " + key() + " " + Day.text(referred);
    }
}
