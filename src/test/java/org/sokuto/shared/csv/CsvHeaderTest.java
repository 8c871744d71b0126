package org.sokuto.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvHeaderTest {

    @ParameterizedTest
    @CsvSource({
        "待ち時間（秒）, 待ち時間(秒)",
        "待ち時間【秒】, 待ち時間(秒)",
        "待ち時間 [秒], 待ち時間(秒)",
        "ｵﾍﾟﾚｰﾀｰＩＤ, オペレーターID",
        "9〜12時, 9～12時",
        "受付－番号, 受付−番号",
        "Call　ID, callid"
    })
    void findsAColumnHoweverItsNameIsWritten(String written, String sought) {
        assertThat(new CsvHeader(List.of("x", written)).indexOf(sought)).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void numbersNamesThatComeTwiceAndDropsBlankOnesAtTheEnd() {
        CsvHeader header = new CsvHeader(List.of(" 区分 ", "", "区分", "区分", "", ""));

        assertThat(header.names()).containsExactly("区分", "", "区分 (2)", "区分 (3)");
        assertThat(header.indexOf("区分")).isEqualTo(OptionalInt.of(0));
        assertThat(header.indexOf("別")).isEmpty();
    }
}
