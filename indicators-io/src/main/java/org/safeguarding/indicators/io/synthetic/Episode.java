package org.safeguarding.indicators.io.synthetic;

import org.jspecify.annotations.Nullable;

/** A referral and what follows from it, until the case is closed. */
final class Episode {
    private final Child child;
    private final int day;
    private final Source source;
    private final boolean nfa;
    private final Team team;
    private int number;
    private int closed = Days.NEVER;
    private String closeReason = "";
    private int busyUntil;
    private int assessedUntil = Integer.MIN_VALUE;
    private int toCloseFrom = Days.NEVER;
    private boolean earlyHelp;
    private @Nullable Team longTermTeam;
    private int transferred = Days.NEVER;
    private int lastEnquiry = Integer.MIN_VALUE;
    private @Nullable ProtectionPlan plan;
    private @Nullable NeedPlan needPlan;
    private @Nullable Care care;

    Episode(Child child, int day, Source source, boolean nfa, Team team) {
        this.child = child;
        this.day = day;
        this.source = source;
        this.nfa = nfa;
        this.team = team;
        busyUntil = day;
    }

    Child child() {
        return child;
    }

    Family family() {
        return child.family();
    }

    int day() {
        return day;
    }

    Source source() {
        return source;
    }

    boolean nfa() {
        return nfa;
    }

    /** The team that took the referral. */
    Team team() {
        return team;
    }

    String id() {
        return "R" + number;
    }

    void number(int next) {
        number = next;
    }

    boolean isOpen(int at) {
        return day <= at && closed > at;
    }

    int closed() {
        return closed;
    }

    String closeReason() {
        return closeReason;
    }

    /** Closes the case, and the child in need plan with it. */
    void close(int on, String reason) {
        closed = on;
        closeReason = reason;
        if (needPlan != null) {
            needPlan.endBy(on);
        }
    }

    /** The last day on which something is known to happen: the case stays open past it. */
    int busyUntil() {
        return busyUntil;
    }

    void keepBusy(int until) {
        busyUntil = Math.max(busyUntil, until);
    }

    /** When the latest assessment is or will be finished; before everything where there is none. */
    int assessedUntil() {
        return assessedUntil;
    }

    void assess(int until) {
        assessedUntil = until;
        keepBusy(until);
    }

    /** From when on there is nothing more to do; never, where there is. */
    int toCloseFrom() {
        return toCloseFrom;
    }

    void closeFrom(int from, boolean withEarlyHelp) {
        toCloseFrom = from;
        earlyHelp = withEarlyHelp;
    }

    void keepOpen() {
        toCloseFrom = Days.NEVER;
    }

    /** Whether an assessment that found no need ended in early help. */
    boolean isEarlyHelp() {
        return earlyHelp;
    }

    /** The day from which a team for the longer run has the case; never, where it has none. */
    int transferred() {
        return transferred;
    }

    @Nullable
    Team longTermTeam() {
        return longTermTeam;
    }

    /** Hands the case over, unless that has happened already. */
    void transfer(int on, Team to) {
        if (transferred > on) {
            transferred = on;
            longTermTeam = longTermTeam == null ? to : longTermTeam;
        }
    }

    boolean isWith(Team.Kind kind, int at) {
        return longTermTeam != null && transferred <= at && longTermTeam.kind() == kind;
    }

    int lastEnquiry() {
        return lastEnquiry;
    }

    void enquire(int start, int end) {
        lastEnquiry = start;
        keepBusy(end);
    }

    @Nullable
    ProtectionPlan plan() {
        return plan;
    }

    void protect(ProtectionPlan next) {
        plan = next;
        keepOpen();
        keepBusy(next.start());
        child.planned();
        if (needPlan != null) {
            needPlan.endBy(next.start());
        }
    }

    boolean isProtected(int at) {
        return plan != null && plan.isOpen(at);
    }

    @Nullable
    NeedPlan needPlan() {
        return needPlan;
    }

    void support(NeedPlan next) {
        needPlan = next;
        keepBusy(next.start());
    }

    @Nullable
    Care care() {
        return care;
    }

    void lookAfter(Care next) {
        care = next;
        keepOpen();
        keepBusy(next.start());
        if (needPlan != null) {
            needPlan.endBy(next.start());
        }
        if (plan != null) {
            plan.endBy(next.start());
        }
    }

    boolean isLookedAfter(int at) {
        return care != null && care.isOpen(at);
    }

    /** Open, and neither on a child protection plan nor looked after. */
    boolean isCin(int at) {
        return isOpen(at) && !isProtected(at) && !isLookedAfter(at);
    }
}
