package org.sokuto.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextEncodingTest {

    private static final String HARD = "受付番号,オペレーター名\n1,髙﨑 ①㈱ 表能ソ 〜～\n";

    @TempDir
    private Path folder;

    @Test
    void readsWindows31jWithTheCharactersThatPlainShiftJisLacks() {
        String text = HARD.replace("〜", "");
        CsvFile file = CsvFile.open(CsvFiles.write(folder, text, Charset.forName("windows-31j")));

        assertThat(file.encoding()).isEqualTo(TextEncoding.WINDOWS_31J);
        assertThat(file.encoding().displayName()).isEqualTo("Shift_JIS (windows-31j)");
        assertThat(file.sample().getFirst().cells()).containsExactly("1", "髙﨑 ①㈱ 表能ソ ～");
    }

    @Test
    void readsUtf8WithAndWithoutAByteOrderMark() {
        for (String mark : new String[] {"", "\uFEFF"}) {
            CsvFile file = CsvFile.open(CsvFiles.write(folder, mark + HARD, StandardCharsets.UTF_8));

            assertThat(file.encoding()).isEqualTo(TextEncoding.UTF_8);
            assertThat(file.header().names()).containsExactly("受付番号", "オペレーター名");
            assertThat(file.sample().getFirst().cells()).containsExactly("1", "髙﨑 ①㈱ 表能ソ 〜～");
        }
    }

    @Test
    void readsUtf16ByItsByteOrderMark() {
        CsvFile little = CsvFile.open(CsvFiles.write(folder, "\uFEFF" + HARD, StandardCharsets.UTF_16LE));
        assertThat(little.encoding()).isEqualTo(TextEncoding.UTF_16LE);
        assertThat(little.header().name(0)).isEqualTo("受付番号");

        CsvFile big = CsvFile.open(CsvFiles.write(folder, "\uFEFF" + HARD, StandardCharsets.UTF_16BE));
        assertThat(big.encoding()).isEqualTo(TextEncoding.UTF_16BE);
        assertThat(big.header().name(0)).isEqualTo("受付番号");
    }

    @Test
    void asksForTheEncodingOfUtf16WithoutAMarkAndTakesItWhenChosen() {
        Path path = CsvFiles.write(folder, HARD, StandardCharsets.UTF_16LE);

        assertThat(CsvFiles.faultOf(() -> CsvFile.open(path)).code()).isEqualTo(FileFaultCode.OTHER_ENCODING);
        assertThat(CsvFile.open(path, TextEncoding.UTF_16LE).header().name(0)).isEqualTo("受付番号");
    }

    @Test
    void tellsEucJpFromShiftJisEvenWhereItsBytesAreValidInBoth() {
        // Each of these bytes is a half-width katakana or a user-defined character of windows-31j.
        String kana = "コール,チャネル\nメール,アイウエオ\n";
        assertThat(CsvFile.open(CsvFiles.write(folder, kana, Charset.forName("EUC-JP")))
                        .encoding())
                .isEqualTo(TextEncoding.EUC_JP);

        String kanji = "受付番号,オペレーター\n1,東京都の問い合わせ\n";
        assertThat(CsvFile.open(CsvFiles.write(folder, kanji, Charset.forName("EUC-JP")))
                        .encoding())
                .isEqualTo(TextEncoding.EUC_JP);
    }

    @Test
    void takesHalfWidthKatakanaForShiftJis() {
        Path path = CsvFiles.write(folder, "ｼﾒｲ,ｶﾅ\nｻﾄｳｹﾝﾀ,ﾀﾅｶﾕｳ\n", Charset.forName("windows-31j"));

        assertThat(CsvFile.open(path).encoding()).isEqualTo(TextEncoding.WINDOWS_31J);
    }

    @Test
    void decidesOverTheWholeFileAndNotItsStart() {
        String text = "id,name\n" + "1,ascii\n".repeat(50_000) + "2,髙橋\n";
        Path path = CsvFiles.write(folder, text, Charset.forName("windows-31j"));

        assertThat(CsvFile.open(path).encoding()).isEqualTo(TextEncoding.WINDOWS_31J);
    }

    @Test
    void namesByteAndLineThatNoEncodingCanRead() {
        Path path =
                CsvFiles.write(folder, CsvFiles.join("id\n1\n2".getBytes(StandardCharsets.US_ASCII), 0xFF, 0xFF, 0x0A));

        FileFault fault = CsvFiles.faultOf(() -> CsvFile.open(path));
        assertThat(fault.code()).isEqualTo(FileFaultCode.UNREADABLE_BYTE);
        assertThat(fault.arguments()).containsExactly(7L, 3L);
    }

    @Test
    void refusesCharactersCutInTwoAtTheEnd() {
        Path path = CsvFiles.write(folder, CsvFiles.join("﻿id\n".getBytes(StandardCharsets.UTF_8), 0xE5, 0x8F));

        assertThat(CsvFiles.faultOf(() -> CsvFile.open(path)).code()).isEqualTo(FileFaultCode.UNREADABLE_BYTE);
    }

    @Test
    void saysWhichEncodingFitsWhenTheChosenOneDoesNot() {
        Path path = CsvFiles.write(folder, HARD.replace("〜", ""), Charset.forName("windows-31j"));

        FileFault fault = CsvFiles.faultOf(() -> CsvFile.open(path, TextEncoding.UTF_8));
        assertThat(fault.code()).isEqualTo(FileFaultCode.OTHER_ENCODING);
        assertThat(fault.arguments()).containsExactly("UTF-8", "Shift_JIS (windows-31j)");
    }

    @Test
    void goesByTheNamesThatPeopleUse() {
        assertThat(TextEncoding.named("windows-31j")).contains(TextEncoding.WINDOWS_31J);
        assertThat(TextEncoding.named("cp932")).contains(TextEncoding.WINDOWS_31J);
        assertThat(TextEncoding.named("Shift_JIS")).contains(TextEncoding.WINDOWS_31J);
        assertThat(TextEncoding.named("MS932")).contains(TextEncoding.WINDOWS_31J);
        assertThat(TextEncoding.named("utf-8")).contains(TextEncoding.UTF_8);
        assertThat(TextEncoding.named("Shift_JIS (windows-31j)")).contains(TextEncoding.WINDOWS_31J);
        assertThat(TextEncoding.named("auto")).isEmpty();
    }
}
