package org.safeguarding.indicators.io.payload;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.zip.ZipException;
import org.safeguarding.indicators.io.extract.Coverage;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractBuilder;
import org.safeguarding.indicators.io.extract.ExtractReader;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.table.TooLarge;

/**
 * Reads payloads of the DfE's children's social care API as an extract: what a council has sent, batch after batch.
 *
 * <h2>What a batch is</h2>
 * A JSON file in UTF-8: an object with {@code la_code} and {@code Children} (or {@code children}), a list of children or one; a
 * list of such objects; or a child, or a list of children. However many children a batch has is no fault.
 *
 * <h2>How batches add up</h2>
 * Batches are applied in order. A child is known by its {@code la_child_id}, and all else by its id within the child: what is sent
 * under another episode than before has moved there.
 *
 * <ul>
 *   <li>A key that is absent leaves what an earlier batch said; at first it is blank. {@code null} says that there is no value. The
 *       tools that councils send with leave out of a later batch what has not changed, key by key, and write {@code null} for what
 *       there is none of, so that anything else would lose the date of each referral whose closure is sent.
 *   <li>A list that is absent, {@code null} or empty leaves what is known, and so does a list for what it does not name.
 *   <li>Workers have no id of their own: their list replaces the one before, and an empty one leaves none.
 *   <li>{@code purge: true} takes away the object and all under it. Sent again later, it is there again, with what is sent then.
 *       In {@code child_details} it blanks the dates of birth.
 *   <li>In one list, too, the later object of an id updates the earlier.
 * </ul>
 *
 * <h2>What rows there are</h2>
 * After the last batch, each object that is there is a row, accepted or rejected as in any other table, and named by the file that
 * said something of it last and the number of the child in it. An object without an id, or that is none, or whose {@code purge} is
 * not true or false, is rejected each time it is sent, and so is what is under it; its siblings live.
 *
 * <h2>What is not there</h2>
 * Contacts, visits, reviews, core groups, teams, outcomes and full-time equivalents are not carried, and what needs them is not
 * available. A conference is the {@code icpc_date} of an enquiry, so transfers in are not among them. A child is looked after while
 * a placement is open. Protection plans are read as the council's own, since nothing tells those of other authorities,
 * and each figure of them says so. A payload holds who was in touch with the council in the 24 months before and back to 1 April, so what reaches further back is not available.
 * The {@code la_code} is the home area's where it has three digits and the populations, if there are any, know it.
 * Local tables ({@code local_*}) beside the batches are read as in any extract.
 */
public final class PayloadFormat {
    private static final String NOT_CARRIED = "the payload of the DfE's API does not carry ";
    private static final String OTHER_AUTHORITIES =
            "plans of other authorities are not told apart in the payload, and counted if they are in it";
    private static final int COHORT_MONTHS = 24;

    private PayloadFormat() {}

    /**
     * Whether a place holds payloads: a JSON file that begins as one, and nothing that is a table of the Standard Safeguarding
     * Dataset.
     *
     * @param place a folder, which may be in a zip, or a file
     * @return false too if it cannot be read
     */
    public static boolean looksLike(Path place) {
        try {
            return !ExtractReader.holdsSsdTable(place)
                    && PayloadFiles.in(place).stream().anyMatch(PayloadFiles::looksLike);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Reads the payloads in a place: of a folder each JSON file that is not a table or {@code extract.json}, in the order of their
     * names, with numbers in them as numbers ({@code batch9} before {@code batch10}), and the local tables.
     *
     * @param place a folder, which may be in a zip, or a file
     * @param asAt the as-at date
     * @return the extract
     * @throws ExtractUnusable if a file cannot be read, is no JSON or no text, or files are of different authorities
     */
    public static Extract read(Path place, LocalDate asAt) throws ExtractUnusable {
        try {
            ExtractBuilder extract = new ExtractBuilder();
            if (Files.isDirectory(place)) {
                ExtractReader.addLocalTables(place, extract);
            }
            return read(PayloadFiles.in(place), asAt, extract);
        } catch (IOException e) {
            throw new ExtractUnusable(
                    place + ": it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    /**
     * Reads payloads in an order of the caller's.
     *
     * @param batches the files, earlier ones first
     * @param asAt the as-at date
     * @param extract what is known beside them, such as local tables
     * @return the extract
     * @throws ExtractUnusable if there is no file, one cannot be read, is no JSON or no text, or they are of different authorities
     */
    public static Extract read(List<Path> batches, LocalDate asAt, ExtractBuilder extract) throws ExtractUnusable {
        ImmutableList.Builder<Batch> all = ImmutableList.builder();
        batches.forEach(batch -> all.add(new Batch(PayloadFiles.name(batch), PayloadFiles.bytes(batch))));
        return read(all.build(), asAt, extract);
    }

    /** A batch by the name of its file. */
    record Batch(String name, ByteSource bytes) {}

    static Extract read(ImmutableList<Batch> batches, LocalDate asAt, ExtractBuilder extract) throws ExtractUnusable {
        if (batches.isEmpty()) {
            throw new ExtractUnusable("expected payloads as JSON files, but there is none");
        }
        PayloadRows rows = new PayloadRows();
        AreaCodes areas = new AreaCodes();
        BatchReader reader = new BatchReader(rows, areas);
        for (Batch batch : batches) {
            String name = batch.name();
            try (InputStream in = batch.bytes().openStream()) {
                reader.read(name, in);
            } catch (ZipException | EOFException e) {
                throw new ExtractUnusable(name + ": it is not compressed as its name says, or damaged, or cut short");
            } catch (TooLarge e) {
                throw new ExtractUnusable(name + ": it is too large: " + e.getMessage());
            } catch (IOException e) {
                throw new ExtractUnusable(
                        name + ": it cannot be read (" + e.getClass().getSimpleName() + ")");
            }
        }
        areas.code().ifPresent(extract::likelyAreaCode);
        ImmutableList<String> files = batches.stream().map(Batch::name).collect(ImmutableList.toImmutableList());
        addTo(extract, rows, files, asAt);
        return extract.asAt(asAt).read();
    }

    static void addTo(ExtractBuilder extract, PayloadRows rows, ImmutableList<String> files, LocalDate asAt) {
        String file = files.size() == 1 ? files.get(0) : files.get(0) + " to " + files.get(files.size() - 1);
        Coverage cohort = Coverage.cutOffBefore(firstDay(asAt), asAt);
        for (Part part : Part.values()) {
            extract.table(part.table, new PartTable(rows, part, files, file, false));
            if (part != Part.CHILD) {
                extract.covers(part.table, cohort);
            }
        }
        extract.table("ssd_initial_cp_conference", new PartTable(rows, Part.ENQUIRY, files, file, true))
                .covers("ssd_initial_cp_conference", cohort)
                .lacks(
                        "ssd_initial_cp_conference",
                        "icpc_icpc_outcome_cp_flag",
                        NOT_CARRIED + "outcomes of conferences")
                .lacks("ssd_person", "pers_death_date", NOT_CARRIED + "dates of death")
                .lacks("ssd_cin_episodes", "cine_referral_team", NOT_CARRIED + "teams")
                .lacks("ssd_cin_assessments", "cina_assessment_child_seen", NOT_CARRIED + "who was seen")
                .lacks("ssd_cin_assessments", "cina_assessment_outcome_json", NOT_CARRIED + "outcomes of assessments")
                .lacks("ssd_cin_assessments", "cina_assessment_outcome_nfa", NOT_CARRIED + "outcomes of assessments")
                .lacks("ssd_cin_assessments", "cina_assessment_team", NOT_CARRIED + "teams")
                .lacks("ssd_cp_plans", "cppl_cp_plan_initial_category", NOT_CARRIED + "categories of abuse")
                .remarks("ssd_cp_plans", "cppl_cp_plan_ola", OTHER_AUTHORITIES)
                .lacks("ssd_cin_plans", "cinp_cin_plan_team", NOT_CARRIED + "teams")
                .lacks("ssd_involvements", "invo_professional_team", NOT_CARRIED + "teams");
    }

    /** The first day of the financial year 24 months before. */
    static LocalDate firstDay(LocalDate asAt) {
        LocalDate back = asAt.minusMonths(COHORT_MONTHS);
        LocalDate april = back.withMonth(Month.APRIL.getValue()).withDayOfMonth(1);
        return april.isAfter(back) ? april.minusYears(1) : april;
    }
}
