package org.sokuto.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sokuto.catalog.TopicId;

class PlanLoadTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final TopicId BILLS = new TopicId(new UUID(0, 1));
    private static final TopicId OFFERS = new TopicId(new UUID(0, 2));

    private final PlanLoad load = new PlanLoad(List.of(
            new PlanLoad.Share(BILLS, 40, TODAY.plusDays(7)), new PlanLoad.Share(BILLS, 30, TODAY.plusDays(20))));

    @Test
    void what_is_due_later_takes_no_time_before() {
        assertThat(load.minutesUntil(TODAY.plusDays(7), 15)).isEqualTo(55);
        assertThat(load.minutesUntil(TODAY.plusDays(20), 15)).isEqualTo(85);
    }

    @Test
    void a_week_holds_sixty_minutes() {
        assertThat(load.exceedsWeeks(TODAY, TODAY.plusDays(7), 20)).isFalse();
        assertThat(load.exceedsWeeks(TODAY, TODAY.plusDays(7), 21)).isTrue();
        assertThat(load.exceedsWeeks(TODAY, TODAY.plusDays(14), 80)).isFalse();
    }

    @Test
    void begun_weeks_count_and_today_is_a_week_too() {
        assertThat(PlanLoad.weeks(TODAY, TODAY)).isEqualTo(1);
        assertThat(PlanLoad.weeks(TODAY, TODAY.plusDays(7))).isEqualTo(1);
        assertThat(PlanLoad.weeks(TODAY, TODAY.plusDays(8))).isEqualTo(2);
    }

    @Test
    void a_topic_that_is_worked_on_already_is_no_further_one() {
        assertThat(load.topicsWith(BILLS)).isEqualTo(1);
        assertThat(load.topicsWith(OFFERS)).isEqualTo(2);
    }
}
