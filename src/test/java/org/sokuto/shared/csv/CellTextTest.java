package org.sokuto.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026/11/21",
                "2026-11-21",
                "2026.11.21",
                "20261121",
                "2026年11月21日",
                "令和8年11月21日",
                "R8.11.21",
                "r8/11/21",
                "㋿8年11月21日",
                "２０２６／１１／２１",
                "令和８年１１月２１日",
                "\u30002026−11−21 "
            })
    void readsADayInEveryAcceptedForm(String written) {
        assertThat(CellText.of(written).date()).contains(LocalDate.of(2026, 11, 21));
    }

    @ParameterizedTest
    @CsvSource({"令和元年5月1日, 2019-05-01", "H31.4.30, 2019-04-30", "平成2年1月1日, 1990-01-01", "2028/2/29, 2028-02-29"})
    void knowsErasAndLeapDays(String written, LocalDate day) {
        assertThat(CellText.of(written).date()).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026/2/30",
                "2026/13/45",
                "2026/11-21",
                "11/21",
                "令和8年",
                "31/12",
                "H31.5.1",
                "S70.1.1",
                "1989/12/31",
                "1900/2/29",
                "2026112",
                "2026/11/21 9:00",
                "46347",
                "abc"
            })
    void refusesDaysThatDoNotExistOrCannotBeMeant(String written) {
        assertThat(CellText.of(written).date()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026/11/21 9:05, 2026-11-21T09:05",
        "2026/11/21 09:05:07, 2026-11-21T09:05:07",
        "2026-11-21T23:59:59, 2026-11-21T23:59:59",
        "2026/11/21 24:00, 2026-11-22T00:00",
        "2026/12/31 24:00:00, 2027-01-01T00:00",
        "令和8年11月21日 9時5分, 2026-11-21T09:05",
        "２０２６／１１／２１　９：０５, 2026-11-21T09:05"
    })
    void readsATimeOfDay(String written, LocalDateTime time) {
        assertThat(CellText.of(written).dateTime()).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026/13/45 25:61:00", "2026/11/21 25:00", "2026/11/21 24:01", "2026/11/21 9:60", "2026/11/21 9:05:60",
                "2026/11/21", "9:05", "2026/11/21 ", "2026/2/30 24:00", "2026/11/21 9"
            })
    void refusesTimesThatDoNotExist(String written) {
        assertThat(CellText.of(written).dateTime()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "95, 95",
        "'1,234', 1234",
        "95.0, 95",
        "０１２, 12",
        "-5, -5",
        "−5, -5",
        "－5, -5",
        "ー5, -5",
        "+7, 7",
        "-0, 0"
    })
    void readsWholeNumbers(String written, int number) {
        assertThat(CellText.of(written).wholeNumber()).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,5", "1e309", "NaN", "1.5", "12345678901", "1:35", "一"})
    void refusesWhatIsNoWholeNumber(String written) {
        assertThat(CellText.of(written).wholeNumber()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u3000", "-", "－", "ー", "―", "--"})
    void takesALoneDashForNothing(String written) {
        assertThat(CellText.of(written).isBlank()).isTrue();
    }

    @Test
    void freesCodesFromTheMarksOfExcel() {
        assertThat(CellText.of("'0123").code()).isEqualTo("0123");
        assertThat(CellText.of("=\"0123\"").code()).isEqualTo("0123");
        assertThat(CellText.of(" ＯＰ０００１\u3000").code()).isEqualTo("OP0001");
        assertThat(CellText.of("=1+1").code()).isEqualTo("=1+1");
    }

    @ParameterizedTest
    @CsvSource({"11/21, 2026-11-21", "１１月２１日, 2026-11-21", "3-1, 2026-03-01", "R8.4.1, 2026-04-01"})
    void readsADayWithoutItsYear(String written, LocalDate day) {
        assertThat(CellText.of(written).date(2026)).contains(day);
        assertThat(CellText.of("2/30").date(2026)).isEmpty();
        assertThat(CellText.of("11/21").date()).isEmpty();
    }
}
