package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a publication says that cannot be true, and why. Every claim is checked by itself, in exact arithmetic: what it finds
 * impossible is impossible. It does not find what shows only from several claims together.
 *
 * <h2>Example</h2>
 *
 * <pre>{@code
 * Publication report = new Publication(
 *         "A report",
 *         ImmutableList.of(
 *                 PublishedFigure.count("care", "Care orders", 42),
 *                 PublishedFigure.count("other", "Other orders", 20),
 *                 PublishedFigure.count("total", "Total", 60)),
 *         ImmutableList.of(Claim.of(
 *                 "orders", "Orders add up", new Equality(Amount.of("total"), Amount.sum("care", "other")))),
 *         Assumptions.USUAL);
 * Reconciliation.of(report).findings(); // "Total" is printed as 60, but 42 + 20 = 62.
 * }</pre>
 */
public final class Reconciliation {
    private final Publication publication;
    private final ImmutableList<Finding> findings;

    private Reconciliation(Publication publication, ImmutableList<Finding> findings) {
        this.publication = publication;
        this.findings = findings;
    }

    /**
     * Checks every claim of a publication.
     *
     * @param publication the publication
     * @return what was found
     */
    public static Reconciliation of(Publication publication) {
        Figures figures = publication.byId();
        return new Reconciliation(
                publication,
                publication.claims().stream()
                        .flatMap(claim -> findings(claim, figures))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Stream<Finding> findings(Claim claim, Figures figures) {
        List<Fault> faults = Faults.of(claim.statement(), figures);
        return faults.stream().map(fault -> finding(claim, figures, fault, faults));
    }

    private static Finding finding(Claim claim, Figures figures, Fault fault, List<Fault> all) {
        List<String> assumed = Stream.of(claim.assuming(), fault.assumption())
                .flatMap(Optional::stream)
                .toList();
        return new Finding(
                claim,
                assumed.isEmpty() ? Grade.IMPOSSIBLE : Grade.IMPLAUSIBLE,
                assumed.isEmpty() ? Optional.empty() : Optional.of(Wording.listed(assumed)),
                fault.reason().get(),
                fault.figures(),
                new Repairs(claim.statement(), figures, fault, all).of(fault),
                fault.figures().stream()
                        .flatMap(id -> figures.get(id).cell().stream())
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * What was checked.
     *
     * @return the publication
     */
    public Publication publication() {
        return publication;
    }

    /**
     * What was found.
     *
     * @return the findings, in the order of the claims
     */
    public ImmutableList<Finding> findings() {
        return findings;
    }

    /**
     * The findings of one grade.
     *
     * @param grade the grade
     * @return the findings, in the order of the claims
     */
    public ImmutableList<Finding> findings(Grade grade) {
        return findings.stream().filter(finding -> finding.grade() == grade).collect(ImmutableList.toImmutableList());
    }

    /**
     * The claims that nothing was found against.
     *
     * @return the claims, in their order
     */
    public ImmutableList<Claim> held() {
        ImmutableSet<String> broken =
                findings.stream().map(finding -> finding.claim().id()).collect(ImmutableSet.toImmutableSet());
        return publication.claims().stream()
                .filter(claim -> !broken.contains(claim.id()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Footnotes to a figure of the catalogue: a line for each finding that is about it.
     *
     * @param cell the indicator and the period
     * @return the notes, none if nothing was found
     */
    public ImmutableList<String> notes(ReportCell cell) {
        return findings.stream()
                .filter(finding -> finding.cells().contains(cell))
                .map(Finding::note)
                .collect(ImmutableList.toImmutableList());
    }
}
