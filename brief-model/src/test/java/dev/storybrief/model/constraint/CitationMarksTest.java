package dev.storybrief.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationMarksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Water was found【4†source】",
                "Water was found【12:3†report.pdf】.",
                "Water was found 【1†L5-L10】",
                "Water was found[4†source]",
                "It may rain. citeturn0search0",
                "It may rain. turn0search0turn1news3",
                "It may rain 【turn0search0】",
                "It may rain turn2view1.",
                "As reported [1].",
                "As reported[1].",
                "As reported. [1]",
                "“As reported” [12]",
                "As reported [1][2].",
                "As reported [1] [2] and so on",
                "As reported [1, 2].",
                "As reported [1,2,3]",
                "As reported [1-3]",
                "As reported [1–3]",
                "As reported [^1].",
                "As reported[^1^][^2^]",
                "報道によると[1]。",
                "報道によると［１］。",
                "طبق گزارش [۱]",
                "(see [4])",
                "It rained :contentReference[oaicite:0]{index=0}.",
                "It rained [oaicite:2]",
                "It rained [oai_citation:0‡example.org](https://example.org/)",
                "It rained [cite: 1, 2]",
                "[cite_start]It rained",
                "It rained [citation:3]",
                "It rained [citation needed]",
                "It rained [web:12][post:3]",
                "It rained [Source 2]",
                "[1] It rained [2]",
            })
    void what_models_leave_is_a_citation_mark(String text) {
        assertThat(MarkupSigns.mayBePresentIn(text)).isTrue();
        assertThat(CitationMarks.arePresentIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain text",
                "He said “teh [sic] end”",
                "in [2026] it opened",
                "the [1990s]",
                "[1] It rained",
                "[1][2] It rained",
                "[12] people",
                "【速報】橋が開通",
                "橋が開通【動画あり】",
                "【1】橋",
                "a[i] and b[x]",
                "[Editor's note]",
                "the source [a witness] said",
                "[Source: the 2024 census]",
                "turn 0 search",
                "return0x1",
                "a turnover of 300",
                "turn10 right",
                "Saturn5 launched",
                "see 1 and 2",
                "footnote¹",
                "Article 5(1)",
                "†",
                "[]",
                "[1",
                "1]",
            })
    void what_only_looks_like_it_is_none(String text) {
        assertThat(CitationMarks.arePresentIn(text)).isFalse();
    }
}
