package org.sokuto.shell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {

    @ParameterizedTest
    @CsvSource({
        ", , ja",
        ", en_US.UTF-8, en",
        ", C.UTF-8, ja",
        ", ja_JP.UTF-8, ja",
        ", de_DE.UTF-8, ja",
        "en, ja_JP.UTF-8, en",
        "ja, en_US.UTF-8, ja",
        "' ', en_US.UTF-8, en"
    })
    void the_language_is_the_chosen_one_or_that_of_the_machine(String chosen, String machine, String language) {
        Map<String, String> environment = new TreeMap<>();
        if (chosen != null) {
            environment.put("SOKUTO_LANG", chosen);
        }
        if (machine != null) {
            environment.put("LANG", machine);
        }

        assertThat(Console.language(environment)).isEqualTo(Locale.of(language));
    }

    @Test
    void the_worse_of_two_outcomes_is_told() {
        assertThat(ExitCode.DONE.worse(ExitCode.FAULTS_FOUND)).isEqualTo(ExitCode.FAULTS_FOUND);
        assertThat(ExitCode.COULD_NOT_RUN.worse(ExitCode.DONE)).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(ExitCode.values()).extracting(ExitCode::ordinal).containsExactly(0, 1, 2, 3);
    }
}
