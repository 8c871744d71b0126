package org.sokuto.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KatakanaTest {

    @ParameterizedTest
    @CsvSource({
        "にしむら はるか, ニシムラ ハルカ",
        "ﾆｼﾑﾗ ﾊﾙｶ, ニシムラ ハルカ",
        "ﾜﾀﾅﾍﾞ, ワタナベ",
        "にしむら　はるか, ニシムラ ハルカ",
        "ヴァーノン, ヴァーノン",
        "ゔぁん, ヴァン",
        "Smith, Smith"
    })
    void kana_of_any_kind_become_full_width_katakana(String typed, String stored) {
        assertThat(Katakana.of(typed)).isEqualTo(stored);
    }
}
