package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.safeguarding.indicators.judgement.Assumptions;
import org.safeguarding.indicators.judgement.Finding;
import org.safeguarding.indicators.judgement.Grade;
import org.safeguarding.indicators.judgement.Publication;
import org.safeguarding.indicators.judgement.Reconciliation;
import org.safeguarding.indicators.judgement.Repair;

/** {@code reconciliation.md}: which published figures cannot be true together, which hardly, and which claims hold. */
public final class ReconciliationPage {
    /** More than so many figures that could each mend it say nothing to a reader. */
    private static final int MOST_REPAIRS = 4;

    private final Reconciliation reconciliation;
    private final StringBuilder out = new StringBuilder();

    private ReconciliationPage(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    /**
     * The page.
     *
     * @param reconciliation what was found
     * @return the text, with line feeds
     */
    public static String markdown(Reconciliation reconciliation) {
        return new ReconciliationPage(reconciliation).print();
    }

    private String print() {
        Publication publication = reconciliation.publication();
        line("# Reconciliation: " + MarkdownPage.escape(publication.title()));
        line("");
        line(summary(publication));
        findings("Cannot be true together", Grade.IMPOSSIBLE, "No data at all could give these figures as printed.");
        findings(
                "Implausible",
                Grade.IMPLAUSIBLE,
                "Data could give these figures, but not under the assumption stated with each.");
        held();
        notes(publication.assumptions());
        return out.toString();
    }

    private String summary(Publication publication) {
        return counted(publication.figures().size(), "figure") + ", "
                + counted(publication.claims().size(), "claim") + " about them: "
                + counted(reconciliation.findings(Grade.IMPOSSIBLE).size(), "finding") + " of what cannot be, "
                + reconciliation.findings(Grade.IMPLAUSIBLE).size() + " of what is implausible; "
                + counted(reconciliation.held().size(), "claim") + " nothing was found against.";
    }

    private void findings(String heading, Grade grade, String introduction) {
        ImmutableList<Finding> findings = reconciliation.findings(grade);
        line("");
        line("## " + heading);
        line("");
        line(findings.isEmpty() ? "Nothing was found." : introduction);
        for (Finding finding : findings) {
            line("");
            line("### " + MarkdownPage.escape(finding.claim().id()));
            line("");
            line("Claim: " + MarkdownPage.escape(finding.claim().says()));
            line("");
            line("- Why not: " + MarkdownPage.escape(finding.reason()));
            finding.assumption().ifPresent(text -> line("- Assuming that " + MarkdownPage.escape(text) + "."));
            line("- " + nearest(finding.repairs()));
            line("- Figures: " + ids(finding.figures()));
        }
    }

    private static String nearest(List<Repair> repairs) {
        if (repairs.isEmpty()) {
            return "No one figure alone would mend it.";
        }
        String shown = String.join(
                "; or ",
                repairs.stream().limit(MOST_REPAIRS).map(Repair::toString).toList());
        int more = repairs.size() - MOST_REPAIRS;
        return "Nearest figures that could be, each alone: " + MarkdownPage.escape(shown)
                + (more > 0 ? "; or one of " + more + " more." : ".");
    }

    private static String ids(List<String> ids) {
        return String.join(
                ", ", ids.stream().map(id -> "`" + id.replace('`', ' ') + "`").toList());
    }

    private void held() {
        line("");
        line("## Nothing found against");
        line("");
        if (reconciliation.held().isEmpty()) {
            line("No claim.");
        }
        reconciliation.held().forEach(claim -> line("- " + MarkdownPage.escape(claim.id() + ": " + claim.says())));
    }

    private void notes(Assumptions assumptions) {
        line("");
        line("## How figures are read");
        line("");
        line("- A rounded figure stands for every number that rounds to it, half away from zero; a count for itself.");
        line("- “Approximately” is read as rounded to " + plain(assumptions.approximatelyTo())
                + " unless the figure says otherwise.");
        line("- A rolling figure is implausible if more than " + plain(assumptions.enteringShare())
                + "% of what entered its window would have to be counted, even if nothing counted left.");
        line("- A row is implausible if it breaks a pattern that at least " + plain(assumptions.keepingShare())
                + "% of the rows keep.");
        line("- Each claim is checked by itself. What shows only from several together is not found.");
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
