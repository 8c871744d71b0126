package org.sokuto.curricula;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sokuto.people.access.Role;

class AssignmentRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final AssignmentRule RULE = new AssignmentRule(Role.OPERATOR, 60, 30);

    @Test
    void the_last_day_of_the_period_counts() {
        assertThat(RULE.hiredFrom(TODAY)).isEqualTo("2026-08-02");
    }

    @Test
    void due_is_counted_from_the_hire_date() {
        assertThat(RULE.dueOn(LocalDate.of(2026, 9, 28), TODAY)).isEqualTo("2026-10-28");
    }

    @Test
    void who_is_assigned_late_still_has_a_week() {
        assertThat(RULE.dueOn(LocalDate.of(2026, 8, 10), TODAY)).isEqualTo("2026-10-08");
        assertThat(RULE.dueOn(LocalDate.of(2026, 9, 8), TODAY)).isEqualTo("2026-10-08");
        assertThat(RULE.dueOn(LocalDate.of(2026, 9, 9), TODAY)).isEqualTo("2026-10-09");
    }
}
