package org.safeguarding.indicators.io.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.util.Optional;
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
        return files.stream().filter(this::isOf).collect(ImmutableList.toImmutableList());
    }

    /** Goes back to the last star only, so that no pattern takes long, whatever it is. */
    private boolean isOf(String file) {
        int[] wanted = text.codePoints().toArray();
        int[] name = file.codePoints().toArray();
        int at = 0;
        int star = -1;
        int behindStar = 0;
        int i = 0;
        while (i < name.length) {
            if (at < wanted.length && wanted[at] == '*') {
                star = at++;
                behindStar = i;
            } else if (at < wanted.length && (wanted[at] == name[i] || (wanted[at] == '?' && name[i] != '/'))) {
                at++;
                i++;
            } else if (star >= 0 && name[behindStar] != '/') {
                at = star + 1;
                i = ++behindStar;
            } else {
                return false;
            }
        }
        while (at < wanted.length && wanted[at] == '*') {
            at++;
        }
        return at == wanted.length;
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
