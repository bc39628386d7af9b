package org.safeguarding.indicators.io.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeguarding.indicators.io.table.Compressed;

/**
 * The name of a file in a folder, or a pattern of such names: {@code *} stands for any characters and {@code ?} for one,
 * neither for a stroke between folders. The same on every platform: capitals count, and folders are parted by {@code /}.
 *
 * @param text the pattern as the mapping has it
 */
record FilePattern(String text) {
    static final String ALLOWED = "the name of a file in the folder, in which * and ? stand for other characters";

    private static final String GZIP = ".gz";
    private static final String ZIP = ".zip";

    /** What a text says; empty if it leads out of the folder. */
    static Optional<FilePattern> parse(String text) {
        boolean within = !text.isBlank() && !text.startsWith("/") && !text.contains("\\") && !text.contains("..");
        return within ? Optional.of(new FilePattern(text)) : Optional.empty();
    }

    /** Those of the files that it means, in their order. */
    ImmutableList<String> of(ImmutableList<String> files) {
        StringBuilder regex = new StringBuilder();
        text.codePoints()
                .forEach(c -> regex.append(
                        switch (c) {
                            case '*' -> "[^/]*";
                            case '?' -> "[^/]";
                            default -> Pattern.quote(Character.toString(c));
                        }));
        Pattern pattern = Pattern.compile(regex.toString(), Pattern.DOTALL);
        return files.stream().filter(file -> pattern.matcher(file).matches()).collect(ImmutableList.toImmutableList());
    }

    static String withoutCompression(String name) {
        return name.endsWith(GZIP)
                ? name.substring(0, name.length() - GZIP.length())
                : name.endsWith(ZIP) ? name.substring(0, name.length() - ZIP.length()) : name;
    }

    /** What a file of this name holds, inflated where the name says that it is compressed. */
    static ByteSource bytes(String name, ByteSource bytes) {
        return name.endsWith(GZIP)
                ? Compressed.gzip(bytes)
                : name.endsWith(ZIP) ? Compressed.onlyFileOfZip(bytes) : bytes;
    }
}
