package org.sokuto.shell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sokuto.calls.rates.Counts;
import org.sokuto.training.RateRow;
import org.sokuto.training.analysis.Verdict;

class AnalysisCommandTest {

    private static final RateRow ROW = new RateRow(
            "OP0001", "hikari.plan", new Counts(30, 7), 0.31415926, 0.2, 0.4567891, 0.9999999, 12.5, Verdict.GAP);

    private final Locale before = Locale.getDefault();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void numbers_have_six_decimals_and_the_personal_gap_stays_blank_for_now() {
        assertThat(AnalysisCommand.csv(List.of(ROW)).lines())
                .containsExactly(
                        "employee_no,topic,n,immediate,raw_rate,estimate,low,high,p_gap,p_below_target,"
                                + "expected_lost_calls,status",
                        "OP0001,hikari.plan,30,7,0.233333,0.314159,0.200000,0.456789,,1.000000,12.500000,gap");
    }

    @Test
    void the_format_does_not_change_with_the_machines_language() {
        String expected = AnalysisCommand.csv(List.of(ROW));
        Locale.setDefault(Locale.GERMANY);

        assertThat(AnalysisCommand.csv(List.of(ROW))).isEqualTo(expected);
    }

    @Test
    void without_rows_there_is_still_the_header() {
        assertThat(AnalysisCommand.csv(List.of()).lines()).hasSize(1);
    }

    @Test
    void what_cannot_be_understood_is_refused_before_the_database_opens() {
        assertThatThrownBy(() -> task("rates", "extra")).hasMessage("cli.usage.unknown-operand");
        assertThatThrownBy(() -> task("rates", "--port=1")).hasMessage("cli.usage.unknown-option");
        assertThatThrownBy(() -> task("gaps", "--window=0")).hasMessage("cli.usage.number");
        assertThatThrownBy(() -> task("gaps", "--target=2")).hasMessage("cli.usage.share");
        assertThat(task("gaps", "--window=30", "--channels=CHAT")).isNotNull();
    }

    private static CommandLine.Task task(String command, String... words) {
        return AnalysisCommand.task(command, Arguments.parse(List.of(words)));
    }
}
