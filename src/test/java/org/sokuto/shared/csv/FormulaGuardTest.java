package org.sokuto.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x"})
    void putsAnApostropheBeforeWhatASpreadsheetWouldRun(String cell) {
        assertThat(FormulaGuard.guard(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "1-2", "○", "'=1", "2026/11/21"})
    void leavesOtherCellsAlone(String cell) {
        assertThat(FormulaGuard.guard(cell)).isEqualTo(cell);
    }
}
