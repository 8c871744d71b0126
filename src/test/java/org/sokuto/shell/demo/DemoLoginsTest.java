package org.sokuto.shell.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoLoginsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 11);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 46, -7})
    void areOneForEachRole(long seed) {
        List<DemoLogin> logins = new DemoCentre(seed, LAST_DAY).logins();
        assertThat(logins)
                .extracting(DemoLogin::role)
                .containsExactly("OPERATOR", "TRAINER", "SUPERVISOR", "MANAGER", "ADMIN");
        assertThat(logins).extracting(DemoLogin::employeeNo).contains("TR0001", "SV0002", "MG0001", "AD0001");
        assertThat(logins).extracting(DemoLogin::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 46, -7})
    void areASupervisorAndASettledOperatorOfTheSecondTeamWithGaps(long seed) {
        DemoCentre centre = new DemoCentre(seed, LAST_DAY);
        DemoLogin login = centre.logins().getFirst();
        String secondTeam = new Wording().list("teams").get(1);
        assertThat(login.team()).isEqualTo(secondTeam);
        assertThat(centre.logins().get(2).team()).isEqualTo(secondTeam);
        assertThat(centre.operators())
                .filteredOn(operator -> operator.person().employeeNo().equals(login.employeeNo()))
                .singleElement()
                .satisfies(
                        operator -> assertThat(operator.gaps()).hasSizeGreaterThanOrEqualTo(2),
                        operator -> assertThat(operator.isSettled()).isTrue());
    }

    @Test
    void doNotDependOnTheDay() {
        assertThat(new DemoCentre(1, LAST_DAY).logins()).isEqualTo(new DemoCentre(1, LAST_DAY.plusDays(1)).logins());
    }
}
