package org.safeguarding.indicators.io.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import org.safeguarding.indicators.io.table.Compressed;
import org.safeguarding.indicators.io.table.TableUnreadable;

/**
 * An open workbook (XLSX). Its sheets are read row by row; only the texts that its cells share are kept.
 *
 * <p>A file made to harm is refused as one that cannot be read: one that grows out of all proportion (as {@link Compressed} has
 * it), with a document type or entities in its XML, or with more columns or longer texts than a spreadsheet can have. The
 * parser is the JDK's own.
 */
public final class Workbook implements Closeable {
    private static final int MOST_SHEETS = 10_000;

    private final String file;
    private final FileSystem zip;
    private final ImmutableList<WorkbookSheet> sheets;
    private final SheetRows.CellKinds kinds;

    private Workbook(String file, FileSystem zip) throws IOException {
        this.file = file;
        this.zip = zip;
        String main = related("_rels/.rels", "").entrySet().stream()
                .filter(part -> part.getValue().type().endsWith("/officeDocument"))
                .map(part -> part.getValue().target())
                .findFirst()
                .orElse("xl/workbook.xml");
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        ImmutableMap<String, Related> parts =
                related(folder + "_rels/" + main.substring(folder.length()) + ".rels", folder);
        ImmutableList.Builder<WorkbookSheet> shown = ImmutableList.builder();
        ImmutableList.Builder<WorkbookSheet> hidden = ImmutableList.builder();
        boolean from1904 = false;
        int number = 0;
        try (Xml xml = part(main)) {
            while (xml.next()) {
                if (xml.begins("workbookPr")) {
                    String said = xml.attribute("date1904", "0");
                    from1904 = said.equals("1") || said.equals("true");
                } else if (xml.begins("sheet")) {
                    Related sheet = parts.get(xml.attribute("id", ""));
                    if (sheet != null && sheet.type().endsWith("/worksheet")) {
                        (xml.attribute("state", "visible").equals("visible") ? shown : hidden)
                                .add(new WorkbookSheet(this, xml.attribute("name", ""), sheet.target()));
                    }
                    if (++number > MOST_SHEETS) {
                        throw new IOException("more than " + MOST_SHEETS + " sheets");
                    }
                }
            }
        }
        sheets = shown.addAll(hidden.build()).build();
        kinds = new SheetRows.CellKinds(
                read(parts, "/sharedStrings", SharedTexts::read).orElseGet(SharedTexts::new),
                read(parts, "/styles", NumberFormats::read).orElse(NumberFormats.NONE),
                from1904);
    }

    /** A part that another one names. */
    private record Related(String type, String target) {}

    /** Reads a part. */
    private interface Reading<T> {
        T of(Xml xml) throws IOException;
    }

    /**
     * Opens a workbook.
     *
     * @param path the file, which may be inside a zip that is open as a file system
     * @return the workbook, to be closed when its sheets have been read
     * @throws TableUnreadable if the file is none, is protected by a password, or is damaged or made to harm
     */
    public static Workbook open(Path path) throws TableUnreadable {
        String file = String.valueOf(path.getFileName());
        FileSystem zip = zip(file, path);
        try {
            return new Workbook(file, zip);
        } catch (IOException | RuntimeException e) {
            try {
                zip.close();
            } catch (IOException closing) {
                e.addSuppressed(closing);
            }
            throw new TableUnreadable(file + ": it cannot be read as a workbook: " + words(e));
        }
    }

    private static FileSystem zip(String file, Path path) throws TableUnreadable {
        try {
            if (path.getFileSystem() != FileSystems.getDefault()) {
                // A zip in a zip is held in memory, so it must not be one that grows without end.
                Compressed.of(path).copyTo(OutputStream.nullOutputStream());
            }
            return FileSystems.newFileSystem(path, Map.of());
        } catch (IOException | RuntimeException e) {
            throw new TableUnreadable(file
                    + ": it cannot be read as a workbook (XLSX); is it of another kind, or protected by a password?");
        }
    }

    /** What went wrong, in words that show nothing of the file: those of the JDK may quote it. */
    static String words(Exception e) {
        return e.getClass() == IOException.class && e.getCause() == null && e.getMessage() != null
                ? "it has " + e.getMessage()
                : e instanceof ZipException ? "it is damaged" : "it is damaged, cut short or too large";
    }

    String file() {
        return file;
    }

    /**
     * The sheets of cells.
     *
     * @return the sheets in the order of their tabs, hidden ones, which may be left over from before, behind the others
     */
    public ImmutableList<WorkbookSheet> sheets() {
        return sheets;
    }

    SheetRows rows(String part) throws IOException {
        return new SheetRows(part(part), kinds);
    }

    private <T> Optional<T> read(ImmutableMap<String, Related> parts, String type, Reading<T> reading)
            throws IOException {
        for (Related part : parts.values()) {
            if (part.type().endsWith(type)) {
                try (Xml xml = part(part.target())) {
                    return Optional.of(reading.of(xml));
                }
            }
        }
        return Optional.empty();
    }

    /** The parts that a part names, by their ids in it. */
    private ImmutableMap<String, Related> related(String relations, String folder) throws IOException {
        Map<String, Related> related = new LinkedHashMap<>();
        if (Files.exists(path(relations))) {
            try (Xml xml = part(relations)) {
                while (xml.next()) {
                    if (xml.begins("Relationship")) {
                        String target = xml.attribute("Target", "");
                        related.putIfAbsent(
                                xml.attribute("Id", ""),
                                new Related(
                                        xml.attribute("Type", ""),
                                        target.startsWith("/") ? target.substring(1) : folder + target));
                        if (related.size() > MOST_SHEETS) {
                            throw new IOException("more than " + MOST_SHEETS + " parts");
                        }
                    }
                }
            }
        }
        return ImmutableMap.copyOf(related);
    }

    private Path path(String part) throws IOException {
        try {
            return zip.getPath("/").resolve(part).normalize();
        } catch (InvalidPathException e) {
            throw new IOException("a part whose name cannot be read");
        }
    }

    private Xml part(String part) throws IOException {
        Path path = path(part);
        if (!Files.isRegularFile(path)) {
            throw new IOException("a part that is named but not there");
        }
        InputStream in = Compressed.of(path).openBufferedStream();
        return Xml.of(in);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
