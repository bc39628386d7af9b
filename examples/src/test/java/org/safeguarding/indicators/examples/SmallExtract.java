package org.safeguarding.indicators.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An extract small enough to work out by hand: five contacts of May 2019, three referrals, two services. */
final class SmallExtract {
    private SmallExtract() {}

    static Path in(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(folder, "extract.json", "{\"as_at\": \"2019-05-31\", \"area_code\": \"X09000001\"}");
        write(folder, "ssd_contacts.csv", """
                cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code,cont_contact_source_desc,\
                cont_contact_outcome_json
                K1,P1,2019-05-01,6,,"{""NEW_REFERRAL_FLAG"": ""Y""}"
                K2,P1,2019-05-02,2A,,
                K3,P2,2019-05-03,2A,,
                K4,P3,2019-05-31,,,
                K5,P4,2019-04-30,6,,
                """);
        write(folder, "ssd_cin_episodes.csv", """
                cine_referral_id,cine_person_id,cine_referral_date,cine_referral_source_code,cine_referral_nfa,\
                cine_close_date,cine_close_reason,cine_referral_team
                R1,P1,2018-06-30,6,N,2018-09-28,RC7,Team A
                R2,P1,2019-05-01,6,N,,,Team B
                R3,P2,2019-03-11,2A,N,,,Team B
                """);
        write(folder, "local_contact_decisions.csv", """
                contact_id,received_at,decided_at
                K1,2019-05-01T09:00,2019-05-02T09:00
                K2,2019-05-02T09:00,2019-05-04T09:00
                """);
        write(folder, "local_workforce.csv", """
                as_at,service,posts_fte,permanent_fte,agency_fte,leavers_fte_12m
                2019-05-24,MASH & Assessment,93,63,26,10
                2019-05-24,Complex Needs,24,15,8,2.5
                """);
        write(folder, "local_population.csv", """
                area_code,area_name,reference_date,age_from,age_to,persons,vintage,published_on
                X09000001,Exampleton,2018-06-30,0,17,10000,2019-06-26,2019-06-26
                """);
        return folder;
    }

    static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
