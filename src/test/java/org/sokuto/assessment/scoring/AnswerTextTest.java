package org.sokuto.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTextTest {

    private static final String ALPHABET = "あア亜ｱﾞー一二三十百千万〇0９.,、。 　-−Aａ%（）々ゞ𠮷";

    @ParameterizedTest
    @CsvSource({
        "Wi-Fi, ｗｉ－ｆｉ",
        "Wi-Fi, WIFI",
        "ほんにんかくにん, ホンニンカクニン",
        "ﾙｰﾀｰ, ルーター",
        "ガス, ｶﾞｽ",
        "本人確認, '本人 確認。'",
        "本人確認, '「本人確認」'",
        "8日, 八日",
        "8日, '８ 日'",
        "24時間, 二十四時間",
        "2026年, 二〇二六年",
        "2026年, 二千二十六年",
        "10500円, '10,500円'",
        "10500円, 一万五百円",
        "35000, 3万5千",
        "35000, 3.5万",
        "250000, 二十五万",
        "100000, 十万",
        "10001, 一万一",
        "300000000, 三億",
        "0120, 〇一二〇",
        "①, 1",
        "9〜17時, ９～１７時",
        "090-1234-5678, 09012345678",
        "㌔, キロ",
        "第１チーム, '第一　チーム'"
    })
    void says_the_same(String one, String other) {
        assertThat(AnswerText.fold(one)).isEqualTo(AnswerText.fold(other));
    }

    @ParameterizedTest
    @CsvSource({
        "本人, 本人確認",
        "サーバ, サーバー",
        "3.5, 35",
        "1/2, 12",
        "9〜17時, 917時",
        "10:30, 1030",
        "0120, 120",
        "おばさん, おばあさん",
        "100円, 100%",
        "はし, ばし"
    })
    void says_something_else(String one, String other) {
        assertThat(AnswerText.fold(one)).isNotEqualTo(AnswerText.fold(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "。、", "…", "「」"})
    void marks_alone_say_nothing(String text) {
        assertThat(AnswerText.fold(text)).isEmpty();
    }

    @Test
    void folding_twice_changes_nothing_more() {
        Random random = new Random(11);
        int[] alphabet = ALPHABET.codePoints().toArray();
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(1 + random.nextInt(12), 0, alphabet.length).forEach(i -> text.appendCodePoint(alphabet[i]));
            String folded = AnswerText.fold(text.toString());

            assertThat(AnswerText.fold(folded)).as(text.toString()).isEqualTo(folded);
        }
    }

    @Test
    void spaces_and_marks_anywhere_change_nothing() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder("本人確認をルーターで");
            for (int i = 0; i < 4; i++) {
                text.insert(random.nextInt(text.length() + 1), "　 、。・「」".charAt(random.nextInt(7)));
            }
            assertThat(AnswerText.fold(text.toString())).isEqualTo(AnswerText.fold("本人確認をルーターで"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "8800, 8800",
        "'8,800', 8800",
        "８，８００円, 8800",
        "'¥8,800', 8800",
        "￥8800円, 8800",
        "八千八百円, 8800",
        "8千8百, 8800",
        "0.88万, 8800.00",
        "-3, -3",
        "−３, -3",
        "－3円, -3",
        "+3, 3",
        "'　12 円 ', 12",
        "二〇, 20",
        "二十, 20",
        "零, 0",
        "1.50, 1.50"
    })
    void reads_numbers_of_all_spellings(String typed, BigDecimal number) {
        assertThat(AnswerText.number(typed, "円"))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "円", "八日", "8800円です", "8.8.0", "1-2", "--3", "1e3", "∞", "NaN", "約8800", "8800ドル"})
    void what_is_no_number_is_none(String typed) {
        assertThat(AnswerText.number(typed, "円")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20GB, GB", "20ｇｂ, GB", "20gb, GB", "20, GB", "80％, %", "80%, ％", "80, ％"})
    void units_are_read_in_any_width_and_case(String typed, String unit) {
        assertThat(AnswerText.number(typed, unit)).isPresent();
    }

    @Test
    void a_long_row_of_digits_is_read_exactly() {
        String digits = "9".repeat(400);

        assertThat(AnswerText.number(digits, null)).hasValue(new BigDecimal(digits));
        assertThat(AnswerText.fold("万" + digits)).endsWith("9");
    }
}
