package org.safeguarding.indicators.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

class SheetTextProperties {
    @Property(tries = 200)
    void anyTextReadsBackFromAWorkbookAsAStringAndNoFormula(@ForAll("texts") String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "x", null)) {
            new ResultsSheet(workbook, new SheetNames()).write(List.of(Results.withGroup(text)));
        }
        Row row = Workbooks.sheets(out.toByteArray()).get("Results").get(1);
        assertThat(row.getCell(7).getType()).isEqualTo(CellType.STRING);
        assertThat(Workbooks.text(row, 7)).isEqualTo(whole(text));
    }

    @Property(tries = 300)
    void namesOfSheetsAreValidAndUnlike(@ForAll("titles") List<String> titles) {
        SheetNames names = new SheetNames();
        List<String> made = titles.stream().map(names::of).toList();
        assertThat(made)
                .allSatisfy(name -> assertThat(name)
                        .hasSizeBetween(1, 31)
                        .doesNotContainPattern("[\\[\\]:*?/\\\\]")
                        .doesNotStartWith("'")
                        .doesNotEndWith("'")
                        .isNotEqualToIgnoringCase("history"));
        assertThat(made.stream().map(name -> name.toUpperCase(Locale.ROOT))).doesNotHaveDuplicates();
    }

    @Example
    void namesAreCutAtWordsAndNumbered() {
        SheetNames names = new SheetNames();
        assertThat(names.of("5 Workforce (full-time equivalents)")).isEqualTo("5 Workforce");
        assertThat(names.of("5 workforce")).isEqualTo("5 workforce 2");
        assertThat(names.of("Annex: quality")).isEqualTo("Annex quality");
        assertThat(names.of("Children looked after in the year to March")).isEqualTo("Children looked after in the");
        assertThat(names.of("Children looked after in the year to May")).isEqualTo("Children looked after in the 2");
        assertThat(names.of("[]")).isEqualTo("Sheet");
        assertThat(names.of("x".repeat(40))).isEqualTo("x".repeat(31));
        assertThat(names.of("x".repeat(41))).isEqualTo("x".repeat(29) + " 2");
    }

    @Example
    void whatXmlHasNoPlaceForIsEscapedAndTextThatLooksSoToo() {
        assertThat(SheetText.encode("a\u0007b")).isEqualTo("a_x0007_b");
        assertThat(SheetText.encode("_x0007_")).isEqualTo("_x005F_x0007_");
        assertThat(SheetText.encode("_x007_ _")).isEqualTo("_x007_ _");
        assertThat(SheetText.encode("x\uD800y")).isEqualTo("x?y");
        assertThat(SheetText.decode("_x005F_x0007_")).isEqualTo("_x0007_");
    }

    @Example
    void textThatNoCellHasRoomForEndsInAnEllipsis() {
        String most = "a".repeat(SheetText.LONGEST);
        assertThat(SheetText.encode(most)).isEqualTo(most);
        assertThat(SheetText.encode(most + "a")).hasSize(SheetText.LONGEST).endsWith("a\u2026");
        String escapes = SheetText.encode("\u0007".repeat(SheetText.LONGEST));
        assertThat(escapes).hasSizeLessThanOrEqualTo(SheetText.LONGEST).endsWith("_x0007_\u2026");
        String pairs = SheetText.encode("b" + "\uD83D\uDE00".repeat(SheetText.LONGEST));
        assertThat(pairs).hasSizeLessThanOrEqualTo(SheetText.LONGEST).endsWith("\uD83D\uDE00\u2026");
    }

    /** As UTF-8 has it: half a character is a question mark. */
    private static String whole(String text) {
        return text.codePoints()
                .mapToObj(c -> Character.getType(c) == Character.SURROGATE ? "?" : Character.toString(c))
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> awkward = Arbitraries.strings()
                .withChars("=+-@\t\r\n'\",;<>&| \\#a\u00e9\u0000\u0001\u2028\uFEFF\uFFFE_x0F")
                .ofMinLength(1)
                .ofMaxLength(9);
        return Arbitraries.oneOf(
                awkward,
                Arbitraries.strings().all().ofMinLength(1).ofMaxLength(8),
                Arbitraries.of("_x000D_", "=_x0041_"));
    }

    @Provide
    Arbitrary<List<String>> titles() {
        return Arbitraries.strings()
                .withChars("aAi\u0131\u0130\u00df []:*?/\\'x\uD83D\uDE00")
                .ofMaxLength(40)
                .list()
                .ofMaxSize(12);
    }
}
