package org.safeguarding.indicators.io.annexa;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes lists as the files that councils send. */
final class Lists {
    private Lists() {}

    /** How lists are written. */
    enum Form {
        MACHINE_CSV,
        HUMAN_CSV,
        WORKBOOK
    }

    /** Writes them into a folder, and says what to read. */
    static Path write(List<Exported.Sheet> lists, Form form, Path folder) throws IOException {
        if (form == Form.WORKBOOK) {
            return workbook(lists, folder.resolve("annex a.xlsx"));
        }
        for (Exported.Sheet list : lists) {
            StringBuilder text = new StringBuilder();
            text.append(line(form == Form.HUMAN_CSV ? list.human() : list.machine()));
            for (List<String> row : list.rows()) {
                text.append(line(row.stream()
                        .map(cell -> form == Form.HUMAN_CSV ? slashed(cell) : cell)
                        .toList()));
            }
            Files.writeString(folder.resolve(list.name() + ".csv"), text);
        }
        return folder;
    }

    private static String line(List<String> cells) {
        return String.join(
                        ",",
                        cells.stream()
                                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                                .toList())
                + "\r\n";
    }

    private static String slashed(String cell) {
        return isDate(cell) ? cell.substring(8) + "/" + cell.substring(5, 7) + "/" + cell.substring(0, 4) : cell;
    }

    private static boolean isDate(String cell) {
        return cell.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }

    /** A sheet a list, with a title above it, true dates and numbers. */
    private static Path workbook(List<Exported.Sheet> lists, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Tests", "1.0")) {
            Worksheet cover = workbook.newWorksheet("Cover");
            cover.value(0, 0, "Annex A");
            for (Exported.Sheet list : lists) {
                Worksheet sheet = workbook.newWorksheet("List " + list.name());
                sheet.value(0, 0, "A list of " + list.name());
                for (int column = 0; column < list.human().size(); column++) {
                    sheet.value(2, column, list.human().get(column));
                }
                int row = 3;
                for (List<String> cells : list.rows()) {
                    for (int column = 0; column < cells.size(); column++) {
                        value(sheet, row, column, cells.get(column));
                    }
                    row++;
                }
            }
        }
        return file;
    }

    private static void value(Worksheet sheet, int row, int column, String cell) {
        if (isDate(cell)) {
            sheet.value(row, column, LocalDate.parse(cell));
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (cell.matches("[0-9]{1,9}") && !cell.startsWith("0")) {
            sheet.value(row, column, Integer.parseInt(cell));
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell);
        }
    }
}
