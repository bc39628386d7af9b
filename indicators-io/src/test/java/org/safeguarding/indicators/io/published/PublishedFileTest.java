package org.safeguarding.indicators.io.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.judgement.Amount;
import org.safeguarding.indicators.judgement.Equality;
import org.safeguarding.indicators.judgement.Precision;
import org.safeguarding.indicators.judgement.Publication;
import org.safeguarding.indicators.judgement.PublishedFigure;
import org.safeguarding.indicators.measure.Unit;

class PublishedFileTest {
    /** A file in which one thing is put in place of another to make it wrong. */
    private static final String GOOD = """
            {"title": "Ours", "source": "A committee", "approximately_to": 2,
             "rows": [
               {"id": "A", "label": "Rates", "unit": "per_10000", "indicator": "care-rate",
                "values": {"2017/18": "14.0", "2018/19": 13}},
               {"id": "B", "label": "All", "unit": "count", "value": 27, "period": "2018/19", "note": "none"}],
             "claims": [
               {"id": "sum", "says": "It adds up", "assuming": "so it is",
                "equal": {"stated": "B", "other": {"sum": ["A@2017/18", "A@2018/19"]}}}]}
            """;

    @TempDir
    Path temporary;

    @Test
    void aRowIsAFigureForEachColumnWithThePlacesItWasWrittenWith() throws PublishedUnusable {
        Publication read = PublishedFile.parse(GOOD, "ours.json");

        PublishedFigure rate = read.figure("A@2017/18");
        assertThat(rate.printed()).isEqualTo(new BigDecimal("14.0"));
        assertThat(rate.label()).isEqualTo("Rates, 2017/18");
        assertThat(rate.unit()).isEqualTo(Unit.PER_10000);
        assertThat(rate.precision()).isEqualTo(Precision.ROUNDED);
        assertThat(rate.period()).isEqualTo(Optional.of("2017/18"));
        assertThat(rate.indicator()).isEqualTo(Optional.of("care-rate"));
        assertThat(read.figure("B").precision()).isEqualTo(Precision.EXACT);
        assertThat(read.assumptions().approximatelyTo()).isEqualTo(new BigDecimal("2"));
        assertThat(read.claims().get(0).statement())
                .isEqualTo(new Equality(Amount.of("B"), Amount.sum("A@2017/18", "A@2018/19")));
        assertThat(read.claims().get(0).assuming()).isEqualTo(Optional.of("so it is"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "\"title\": \"Ours\",^\"titel\": \"Ours\",^$: there is no key \"titel\" here; expected one of title, rows, source",
                "\"title\": \"Ours\",^ ^$: expected an object with the key title",
                "\"title\": \"Ours\"^\"title\": 7^$.title: expected a text, got 7",
                "\"value\": 27^\"value\": \"2,700\"^$.rows[1].value: expected a whole number such as 1383, or digits as text",
                "\"value\": 27^\"value\": 27.5^$.rows[1].value: expected a whole number such as 1383, or digits as text",
                "\"value\": 27^\"value\": 27, \"values\": {\"a\": 1}^$.rows[1]: expected a row with either value or values",
                "\"value\": 27^\"vlaue\": 27^$.rows[1]: there is no key \"vlaue\" here; expected one of id, label, unit, value",
                "\"unit\": \"count\"^\"unit\": \"counts\"^$.rows[1].unit: expected one of count, percent, per_10000",
                "\"period\": \"2018/19\"^\"period\": \"2018-19\"^$.rows[1].period: expected a period such as 2019-05",
                "\"2017/18\": \"14.0\"^\"2017-18\": \"14.0\"^$.rows[0].values.2017-18: expected of a period such as",
                "\"care-rate\"^\"Care rate\"^$.rows[0].indicator: expected the id of an indicator such as",
                "\"note\": \"none\"^\"step\": 0^$.rows[1].step: expected a number above 0, got 0",
                "\"note\": \"none\"^\"precision\": \"about\"^$.rows[1].precision: expected one of exact, rounded, approximate",
                "\"note\": \"none\"^\"known\": \"yes\"^$.rows[1].known: expected true or false, got \"yes\"",
                "\"equal\":^\"equals\":^$.claims[0]: there is no key \"equals\" here; expected one of id, says, assuming, equal",
                "\"equal\": {^\"side_by_side\": {\"figures\": [\"B\"]}, \"equal\": {^: expected a claim with exactly one of equal",
                "\"stated\": \"B\"^\"stated\": \"C\"^claim sum: expected the id of a figure, got C",
                "\"stated\": \"B\"^\"stated\": {\"difference\": [\"B\"]}^claims[0].equal.stated.difference: expected a list of two",
                "{\"sum\": [^{\"add\": [^$.claims[0].equal.other: there is no key \"add\" here; expected one of sum, mean, difference",
                "[\"A@2017/18\", \"A@2018/19\"]^[]^$.claims[0].equal.other.sum: expected a list of at least one, got []",
                "\"id\": \"B\"^\"id\": \"A@2017/18\"^expected one figure with the id A@2017/18, got two",
                "\"approximately_to\": 2^\"entering_share\": 120^$.entering_share: expected a percentage from 0 to 100, got 120",
                "\"2018/19\": 13}^\"2017/18\": 13}^line 4, column 44: it is not JSON (Duplicate",
                "\"source\":^source:^line 1, column",
            })
    void whatIsWrongIsSaidWithItsPlaceAndWhatIsAllowed(String right, String wrong, String message) {
        String json = GOOD.replace(right, wrong == null ? "" : wrong);
        assertThat(json).isNotEqualTo(GOOD);

        assertThatExceptionOfType(PublishedUnusable.class)
                .isThrownBy(() -> PublishedFile.parse(json, "ours.json"))
                .withMessageStartingWith("ours.json")
                .withMessageContaining(message);
    }

    /** What an id is made of was once found with room on the stack for each word of it. */
    @Test
    void anIdOfAnyNumberOfWordsIsRead() throws PublishedUnusable {
        String id = "a" + "-a".repeat(100_000);

        assertThat(PublishedFile.parse(
                                "{\"title\": \"T\", \"rows\": [{\"id\": \"A\", \"label\": \"L\", \"unit\": \"count\", \"value\": 1,"
                                        + " \"period\": \"2019-05\", \"indicator\": \"" + id + "\"}]}",
                                "ours.json")
                        .figures()
                        .get(0)
                        .indicator())
                .contains(id);
    }

    @Test
    void everyKindOfStatementIsRead() throws PublishedUnusable {
        Publication read = PublishedFile.parse("""
                {"title": "Ours",
                 "rows": [{"id": "a", "label": "A", "unit": "percent", "precision": "approximate", "value": 5},
                          {"id": "b", "label": "B", "unit": "count", "value": 100, "known": true}],
                 "claims": [
                  {"id": "1", "says": "x", "no_more_than": {"lesser": "a", "greater": {"mean": ["b", 7]}}},
                  {"id": "2", "says": "x", "quotient": {"figure": "a", "numerator": 5, "denominator": "b", "factor": 100}},
                  {"id": "3", "says": "x", "shares": {"base": "b", "complete": false, "parts": [{"percent": "a"}]}},
                  {"id": "4", "says": "x", "one_population": {"rates": [{"figure": "a", "count": "b"}], "factor": 10000}},
                  {"id": "5", "says": "x", "rolling": {"points": [{"percent": "a", "base": "b"}]}},
                  {"id": "6", "says": "x", "mean_columns": {"rows": [{"column": "a", "months": ["a"]}]}},
                  {"id": "7", "says": "x", "labelled": {"figure": "b", "meant": {"name": "people", "amount": 100}}},
                  {"id": "8", "says": "x", "any_of": {"readings": [{"side_by_side": {"figures": ["a", "b"]}}]}}]}
                """, "ours.json");

        assertThat(read.claims())
                .extracting(claim -> claim.statement().getClass().getSimpleName())
                .containsExactly(
                        "NoMoreThan",
                        "Quotient",
                        "Shares",
                        "OnePopulation",
                        "RollingSeries",
                        "MeanColumns",
                        "Labelled",
                        "AnyOf");
        assertThat(read.figure("b").known()).isTrue();
    }

    @Test
    void aFileThatIsNoTextSaysSo() throws IOException {
        Path file = Files.write(temporary.resolve("ours.json"), new byte[] {'{', (byte) 0xFF, '}'});

        assertThatExceptionOfType(PublishedUnusable.class)
                .isThrownBy(() -> PublishedFile.read(file))
                .withMessage("ours.json: it is not text in UTF-8");
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException, PublishedUnusable {
        Path file = Files.writeString(temporary.resolve("ours.json"), "\uFEFF" + GOOD);

        assertThat(PublishedFile.read(file)).isEqualTo(PublishedFile.parse(GOOD, "ours.json"));
    }
}
