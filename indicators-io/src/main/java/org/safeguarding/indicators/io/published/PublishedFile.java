package org.safeguarding.indicators.io.published;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.judgement.Assumptions;
import org.safeguarding.indicators.judgement.Claim;
import org.safeguarding.indicators.judgement.Publication;
import org.safeguarding.indicators.judgement.PublishedFigure;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads published figures and what is claimed of them. The file is JSON in the shape of {@code published-figures.schema.json},
 * which stands beside this class. A key or a value that is not in that shape is refused, and so is a name given twice: what
 * went unread would pass as checked.
 */
public final class PublishedFile {
    static final ImmutableSet<String> REQUIRED = ImmutableSet.of("title", "rows");
    static final ImmutableSet<String> OPTIONAL =
            ImmutableSet.of("source", "approximately_to", "entering_share", "keeping_share", "claims");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

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
            return parse(Files.readString(file), name);
        } catch (CharacterCodingException e) {
            throw new PublishedUnusable(name + ": it is not text in UTF-8");
        } catch (IOException e) {
            throw new PublishedUnusable(
                    file + ": it cannot be read (" + e.getClass().getSimpleName() + ")");
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
        JsonPlace root = new JsonPlace(file, "", tree(json, file));
        root.only(REQUIRED, OPTIONAL);
        String title = root.at("title").text();
        Optional<JsonPlace> source = root.find("source");
        if (source.isPresent()) {
            source.get().text();
        }
        ImmutableList.Builder<PublishedFigure> figures = ImmutableList.builder();
        for (JsonPlace row : root.at("rows").items()) {
            figures.addAll(RowReader.figures(row));
        }
        ImmutableList.Builder<Claim> claims = ImmutableList.builder();
        Optional<JsonPlace> claimed = root.find("claims");
        if (claimed.isPresent()) {
            for (JsonPlace claim : claimed.get().items()) {
                claims.add(ClaimReader.claim(claim));
            }
        }
        Assumptions assumptions = assumptions(root);
        try {
            return new Publication(title, figures.build(), claims.build(), assumptions);
        } catch (IllegalArgumentException e) {
            throw new PublishedUnusable(file + ": " + e.getMessage());
        }
    }

    private static JsonNode tree(String json, String file) throws PublishedUnusable {
        try {
            return MAPPER.readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(e.getLocation().getLineNr(), 1);
            boolean twice = String.valueOf(e.getOriginalMessage()).contains("Duplicate");
            throw new PublishedUnusable(
                    file + ", line " + line + ": " + (twice ? "a key is given twice" : "it is not JSON"));
        }
    }

    private static Assumptions assumptions(JsonPlace root) throws PublishedUnusable {
        Assumptions usual = Assumptions.USUAL;
        Optional<JsonPlace> step = root.find("approximately_to");
        return new Assumptions(
                step.isPresent() ? step.get().aboveZero() : usual.approximatelyTo(),
                share(root, "entering_share", usual.enteringShare()),
                share(root, "keeping_share", usual.keepingShare()));
    }

    private static BigDecimal share(JsonPlace root, String key, BigDecimal usual) throws PublishedUnusable {
        Optional<JsonPlace> given = root.find(key);
        if (given.isEmpty()) {
            return usual;
        }
        BigDecimal share = given.get().digits();
        if (share.signum() < 0 || share.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw given.get().wrong("a percentage from 0 to 100");
        }
        return share;
    }
}
