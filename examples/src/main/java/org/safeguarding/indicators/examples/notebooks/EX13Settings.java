package org.safeguarding.indicators.examples.notebooks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.examples.Exampleton;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.settings.SettingsJson;
import org.safeguarding.indicators.io.settings.SettingsRefused;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.Settings;
import org.safeguarding.indicators.time.Period;

/** Settings: a council's own choices, titles and targets, said in a file and held to it strictly. */
public final class EX13Settings {
    private EX13Settings() {}

    /**
     * Prints figures under a council's own settings beside the usual ones.
     *
     * @param args none
     * @throws ExtractUnusable if the shipped extract is missing
     * @throws SettingsRefused if the settings say what is not allowed
     */
    public static void main(String[] args) throws ExtractUnusable, SettingsRefused {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws ExtractUnusable, SettingsRefused {
        // What a council may choose stands in a JSON file. Everything may be left out; what is not said is as in the
        // catalogue.
        String json = """
                {
                  "parameters": {"rereferral_look_back": {"unit": "months", "n": 6, "far_end_counts": true}},
                  "indicators": ["rereferral-pct-12m", "assessment-45wd-pct"],
                  "titles": {"rereferral-pct-12m": "Referred again within six months"},
                  "targets": {"assessment-45wd-pct": [{"target": ">=80"}]}
                }
                """;
        Settings own = SettingsJson.read(json);

        // The same records, asked twice. The figure changes with the choice, and the explanation says to what it was
        // set.
        CouncilRecords records = Exampleton.records();
        Evaluation<CouncilRecords> evaluation = Evaluation.of(records, LocalDate.of(2019, 5, 31));
        for (Indicator<CouncilRecords, ?> indicator : own.catalogue().indicators()) {
            Result usual = evaluation.result(Catalogue.standard().get(indicator.id()), Period.parse("2019-05"));
            Result chosen = evaluation.result(indicator, Period.parse("2019-05"));
            out.println("usual   " + usual.title() + ": " + usual);
            out.println("chosen  " + chosen.title() + ": " + chosen);
        }
        Indicator<CouncilRecords, ?> reReferrals = own.catalogue().get("rereferral-pct-12m");
        out.println("set to: " + reReferrals.settings());

        // A typing error is refused with what was expected. It never passes for "not said".
        for (String wrong : List.of(
                "{\"indicators\": [\"rereferral-pct\"]}",
                "{\"targets\": {\"assessment-45wd-pct\": [{\"target\": \"80%\"}]}}",
                "{\"paramaters\": {}}")) {
            try {
                SettingsJson.read(wrong);
            } catch (SettingsRefused e) {
                String message = String.valueOf(e.getMessage());
                out.println(message.length() > 150 ? message.substring(0, 150) + " ..." : message);
            }
        }

        // Settings written out in full are what docs/settings.json holds; they read back as the same settings.
        String whole = SettingsJson.write(own.complete());
        out.println(whole.lines().count() + " lines say everything; read back they mean the same: "
                + SettingsJson.read(whole).complete().equals(own.complete()));
    }
}
