package org.sokuto.roleplay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "プリンター, 登録機器はプリンター, 1",
        "ぷりんたー, プリンターとプリンター, 2",
        "ﾌﾟ, プリンター, 0",
        "p-210, Ｐ－２１０です, 1",
        "p210, Ｐ２１０です, 1",
        "お客様, 手引き 2-1, 0",
    })
    void words_are_found_whatever_their_width_case_and_kana(String wanted, String text, int times) {
        assertThat(new SearchText(wanted).countIn(text)).isEqualTo(times);
    }

    @Test
    void the_parts_put_together_are_the_text() {
        assertThat(new SearchText("の").parts("訪問の予定の空き"))
                .containsExactly(
                        new SearchText.Part("訪問", false),
                        new SearchText.Part("の", true),
                        new SearchText.Part("予定", false),
                        new SearchText.Part("の", true),
                        new SearchText.Part("空き", false));
    }

    @Test
    void nothing_wanted_finds_nothing() {
        assertThat(new SearchText("  ").isEmpty()).isTrue();
        assertThat(new SearchText("").parts("記録")).containsExactly(new SearchText.Part("記録", false));
    }
}
