package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;

class JsonScannerTest {
    private static final int TEXTS = 20_000;
    private static final String CHARACTERS = "{}[]\",:\\/ubtrfnalse0123456789.+-eE_ \t\n\u0001\u001f\u007f\u00a0\u8a9e";
    private static final JsonFactory FACTORY = JsonText.factory(1 << 20, 128);

    private static boolean scannerTakes(String text) {
        JsonScanner scanner = new JsonScanner(text, text.length(), member -> false);
        return scanner.scan(0) && text.substring(scanner.end()).matches("[ \\t\\r\\n]*");
    }

    private static boolean jacksonTakes(String text) {
        try (JsonParser parser = JsonText.of(text).parser(FACTORY)) {
            boolean isEmpty = parser.nextToken() == null;
            parser.skipChildren();
            parser.finishToken();
            return !isEmpty && parser.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }

    @Test
    void scanner_takes_the_texts_that_a_parser_takes() {
        Random random = new Random(1);
        int taken = 0;
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder(RandomJson.text(i, 10 + random.nextInt(80)));
            for (int edits = random.nextInt(3); edits > 0 && text.length() > 1; edits--) {
                int at = random.nextInt(text.length());
                text.replace(
                        at,
                        at + random.nextInt(2),
                        String.valueOf(CHARACTERS.charAt(random.nextInt(CHARACTERS.length()))));
            }
            boolean isTaken = jacksonTakes(text.toString());
            assertThat(scannerTakes(text.toString())).as("%s", text).isEqualTo(isTaken);
            taken += isTaken ? 1 : 0;
        }
        assertThat(taken).isBetween(TEXTS / 10, TEXTS * 9 / 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "-0",
                "-",
                "01",
                "1.",
                "1.5",
                ".5",
                "1e",
                "1e5",
                "1E+5",
                "1e+",
                "+1",
                "0x1",
                "NaN",
                "true",
                "tru",
                "truer",
                "null",
                "nul",
                "\"\"",
                "\"",
                "\"\\\"",
                "\"\\\"\"",
                "\"\\u12\"",
                "\"\\u12aF\"",
                "\"\\u12ag\"",
                "\"\\x\"",
                "\"\t\"",
                "\"\u007f\"",
                "[",
                "[]",
                "[,]",
                "[1,]",
                "[1 2]",
                "[1,2]",
                "{}",
                "{,}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{\"a\" : 1 , \"b\" : [ { } ] }",
                "{a:1}",
                "{'a':1}",
                "{\"a\":1]",
                "[1}",
                "{} {}",
                "{}x",
                "// c\n{}",
                "{\"a\":1 \"b\":2}"
            })
    void scanner_judges_as_a_parser_does(String text) {
        assertThat(scannerTakes(text)).isEqualTo(jacksonTakes(text));
    }

    @Test
    void scanner_counts_the_members_of_a_brief_in_the_object_itself() {
        String text =
                "{\"id\": 1, \"x\": {\"tldr\": 2, \"hook\": 3}, \"tldr\": [{\"topic\": 4}], \"id\": 5, \"$schema\": 6}";
        JsonScanner scanner =
                new JsonScanner(text, text.length(), member -> !member.name().equals("$schema"));
        assertThat(scanner.scan(0)).isTrue();
        assertThat(scanner.membersOfBrief()).isEqualTo(2);
        assertThat(scanner.deepest()).isEqualTo(3);
        assertThat(scanner.end()).isEqualTo(text.length());
    }
}
