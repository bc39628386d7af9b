package org.safeguarding.indicators.io.published;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.io.json.JsonPart;
import org.safeguarding.indicators.io.json.JsonRefused;
import org.safeguarding.indicators.io.json.JsonText;
import org.safeguarding.indicators.judgement.Assumptions;
import org.safeguarding.indicators.judgement.Claim;
import org.safeguarding.indicators.judgement.Publication;
import org.safeguarding.indicators.judgement.PublishedFigure;

/**
 * Reads published figures and what is claimed of them. The file is JSON in the shape of {@code published-figures.schema.json},
 * which stands beside this class. A key or a value that is not in that shape is refused, and so is a name given twice: what
 * went unread would pass as checked.
 */
public final class PublishedFile {
    static final ImmutableSet<String> REQUIRED = ImmutableSet.of("title", "rows");
    static final ImmutableSet<String> OPTIONAL =
            ImmutableSet.of("source", "approximately_to", "entering_share", "keeping_share", "claims");

    private PublishedFile() {}

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8
     * @return the publication
     * @throws PublishedUnusable if it cannot be read, or is not in the shape asked for
     */
    public static Publication read(Path file) throws PublishedUnusable {
        @Nullable Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        try {
            return parse(JsonText.of(file), name);
        } catch (JsonRefused e) {
            throw new PublishedUnusable(name + ": " + e.getMessage());
        }
    }

    /**
     * Reads the text of a file.
     *
     * @param json the text
     * @param file what messages call it
     * @return the publication
     * @throws PublishedUnusable if it is not in the shape asked for
     */
    public static Publication parse(String json, String file) throws PublishedUnusable {
        try {
            return publication(JsonText.parse(json));
        } catch (JsonRefused | IllegalArgumentException e) {
            throw new PublishedUnusable(file + ": " + e.getMessage());
        }
    }

    private static Publication publication(JsonPart root) throws JsonRefused {
        root.members(REQUIRED, OPTIONAL);
        String title = root.at("title").text("a text");
        Optional<JsonPart> source = root.find("source");
        if (source.isPresent()) {
            source.get().text("a text");
        }
        ImmutableList.Builder<PublishedFigure> figures = ImmutableList.builder();
        for (JsonPart row : root.at("rows").items()) {
            figures.addAll(RowReader.figures(row));
        }
        ImmutableList.Builder<Claim> claims = ImmutableList.builder();
        Optional<JsonPart> claimed = root.find("claims");
        if (claimed.isPresent()) {
            for (JsonPart claim : claimed.get().items()) {
                claims.add(ClaimReader.claim(claim));
            }
        }
        return new Publication(title, figures.build(), claims.build(), assumptions(root));
    }

    private static Assumptions assumptions(JsonPart root) throws JsonRefused {
        Assumptions usual = Assumptions.USUAL;
        Optional<JsonPart> step = root.find("approximately_to");
        return new Assumptions(
                step.isPresent() ? step.get().aboveZero() : usual.approximatelyTo(),
                share(root, "entering_share", usual.enteringShare()),
                share(root, "keeping_share", usual.keepingShare()));
    }

    private static BigDecimal share(JsonPart root, String key, BigDecimal usual) throws JsonRefused {
        Optional<JsonPart> given = root.find(key);
        if (given.isEmpty()) {
            return usual;
        }
        BigDecimal share = given.get().digits();
        if (share.signum() < 0 || share.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw given.get().refused("a percentage from 0 to 100");
        }
        return share;
    }
}
