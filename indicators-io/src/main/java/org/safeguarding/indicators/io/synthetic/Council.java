package org.safeguarding.indicators.io.synthetic;

import java.util.List;

/** The council: its months one after the other, and the steps of each in the order in which they depend on one another. */
final class Council {
    private final Setting setting;
    private final Profile profile;
    private final People people;
    private final Caseload caseload = new Caseload();
    private final Teams teams;
    private final Referring referring;
    private final Assessing assessing;
    private final Supporting supporting;
    private final Concluding concluding;
    private final Enquiring enquiring;
    private final Protecting protecting;
    private final Conferring conferring;
    private final LookingAfter lookingAfter;
    private final Closing closing;
    private final NeedVisits needVisits;
    private final PlanVisits planVisits;
    private final Contacting contacting;
    private final Registers registers;
    private final Proceedings proceedings;
    private final Quality quality;

    Council(Setting setting, Profile profile) {
        this.setting = setting;
        this.profile = profile;
        Surroundings surroundings = profile.surroundings();
        people = new People(setting.seed());
        teams = new Teams(surroundings, setting.seed());
        referring = new Referring(setting, people, caseload, teams);
        assessing = new Assessing(setting, caseload);
        supporting = new Supporting(setting, caseload);
        concluding = new Concluding(setting, teams, supporting, surroundings);
        enquiring = new Enquiring(setting, caseload);
        protecting = new Protecting(setting, teams, supporting);
        conferring = new Conferring(setting, protecting);
        lookingAfter = new LookingAfter(setting, caseload, teams, supporting);
        closing = new Closing(setting, caseload);
        needVisits = new NeedVisits(setting, caseload);
        planVisits = new PlanVisits(setting);
        contacting = new Contacting(setting, people, caseload);
        registers = new Registers(setting, people, surroundings);
        proceedings = new Proceedings(setting, surroundings);
        quality = new Quality(setting, surroundings);
    }

    /** Lives through the span and writes every table. */
    void live() {
        for (int i = 0; i < setting.span().months(); i++) {
            step(setting.span().month(i));
        }
        write();
    }

    private void step(MonthSpan month) {
        quality.expect(month);
        if (setting.workdays().count(month.first(), month.last()) == 0) {
            // A weekend at an end of the span: nothing is done, and the stocks stay as they are.
            return;
        }
        boolean recent = month.index() >= setting.span().firstContactMonth();
        List<List<Episode>> referred = referring.step(month);
        if (recent) {
            needVisits.begin(month, referred);
        }
        assessing.step(month, referred);
        enquiring.step(month, referred);
        conferring.step(month, enquiring.enquiries(), referred);
        lookingAfter.step(month);
        protecting.end(month);
        concluding.step(month, assessing.assessments());
        supporting.step(month);
        closing.step(month);
        supporting.review(month);
        if (recent) {
            needVisits.step(month);
            planVisits.step(month, protecting.open());
            contacting.step(month, referred);
        }
        registers.step(month);
        proceedings.step(month, protecting.open(), lookingAfter.open());
        quality.step(month);
        caseload.settle(month.last());
    }

    private void write() {
        caseload.write(setting);
        assessing.write();
        enquiring.write();
        protecting.write();
        new Elsewhere(setting, people).write(protecting.plans().size());
        new PlanMeetings(setting).write(protecting.plans());
        supporting.write();
        lookingAfter.write();
        new Involving(setting, teams).write(caseload.episodes());
        registers.write();
        proceedings.write();
        teams.write(setting);
        new Inputs(setting, profile).write();
        people.write(setting);
    }
}
