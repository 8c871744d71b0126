package org.sokuto.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.ApplicationTest;
import org.sokuto.calls.Channel;
import org.sokuto.calls.rates.Counts;
import org.sokuto.people.access.Role;
import org.sokuto.training.RateExport.Request;
import org.springframework.beans.factory.annotation.Autowired;

/** Five operators in the last days, and calls of a hundred days before. */
class RateExportTest extends ApplicationTest {

    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final LocalDate LONG_AGO = LAST.minusDays(100);

    @Autowired
    private RateExport export;

    @BeforeEach
    void takeCalls() {
        topics.add("hikari.plan", "denki.plan");
        for (int i = 1; i <= 5; i++) {
            people.add("OP000" + i, null, Role.OPERATOR);
        }
        calls.on(LAST)
                .add("OP0005", "hikari.plan", 40, 10)
                .add("OP0002", "hikari.plan", 40, 37)
                .add("OP0003", "hikari.plan", 40, 36)
                .add("OP0004", "hikari.plan", 40, 38)
                .add("OP0001", "hikari.plan", 40, 22)
                .add("OP0001", "denki.plan", 6, 1)
                .add("電話", LONG_AGO, "OP0001", "hikari.plan", 30, 30)
                .add("チャット", LAST, "OP0001", "hikari.plan", 50, 0)
                .store();
    }

    @Test
    void rates_are_over_all_days_and_in_order_of_person_and_topic() {
        assertThat(rates(request(null, null, null)))
                .extracting(RateRow::employeeNo, RateRow::topic, RateRow::counts)
                .startsWith(
                        tuple("OP0001", "denki.plan", new Counts(6, 1)),
                        tuple("OP0001", "hikari.plan", new Counts(70, 52)),
                        tuple("OP0002", "hikari.plan", new Counts(40, 37)))
                .hasSize(6);
    }

    @Test
    void gaps_are_over_ninety_days_and_in_order_of_lost_calls() {
        assertThat(gaps(request(null, null, null)))
                .extracting(RateRow::employeeNo, RateRow::counts)
                .containsExactly(tuple("OP0005", new Counts(40, 10)), tuple("OP0001", new Counts(40, 22)));
    }

    @Test
    void a_day_in_the_past_leaves_later_calls_out() {
        assertThat(rates(request(LONG_AGO, null, null)))
                .singleElement()
                .satisfies(row -> assertThat(row.counts()).isEqualTo(new Counts(30, 30)));
        assertThat(rates(request(LONG_AGO.minusDays(1), null, null))).isEmpty();
        assertThat(gaps(request(LONG_AGO.minusDays(1), null, null))).isEmpty();
    }

    @Test
    void a_window_may_be_chosen() {
        assertThat(rates(request(null, 1, null)))
                .filteredOn(
                        row -> row.employeeNo().equals("OP0001") && row.topic().equals("hikari.plan"))
                .singleElement()
                .satisfies(row -> assertThat(row.counts().n()).isEqualTo(40));
        assertThat(gaps(request(null, 101, null)))
                .extracting(RateRow::employeeNo)
                .contains("OP0005");
    }

    @Test
    void a_target_may_be_chosen() {
        assertThat(gaps(request(null, null, 0.3))).isEmpty();
        assertThat(gaps(request(null, null, 0.99))).hasSizeGreaterThan(2);
        RateRow low = rates(request(null, null, 0.5)).getFirst();
        RateRow high = rates(request(null, null, 0.9)).getFirst();
        assertThat(low.belowTarget()).isLessThan(high.belowTarget());
        assertThat(low.estimate()).isEqualTo(high.estimate());
    }

    @Test
    void a_topics_own_target_decides_unless_one_is_chosen() {
        database.sql("update topic set target = 0.2 where code = 'hikari.plan'").update();
        clock.goOn(Duration.ofMinutes(1));
        calls.on(LAST).add("OP0002", "hikari.plan", 1, 1).store();

        assertThat(gaps(request(null, null, null))).isEmpty();
        assertThat(gaps(request(null, null, 0.8))).hasSize(2);
    }

    @Test
    void other_ways_of_contact_count_if_asked_for() {
        Request withChat = new Request(null, null, Set.of(Channel.PHONE, Channel.CHAT), null);

        assertThat(rates(withChat))
                .filteredOn(
                        row -> row.employeeNo().equals("OP0001") && row.topic().equals("hikari.plan"))
                .extracting(RateRow::counts)
                .containsExactly(new Counts(120, 52));
    }

    @Test
    void estimates_lie_between_the_persons_own_rate_and_everybodys() {
        assertThat(rates(request(null, 90, null)))
                .filteredOn(row -> row.employeeNo().equals("OP0005"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.estimate()).isGreaterThan(0.25).isLessThan(0.715);
                    assertThat(row.low()).isLessThan(row.estimate());
                    assertThat(row.high()).isGreaterThan(row.estimate());
                });
    }

    @Test
    void without_calls_there_is_nothing() {
        database.sql("delete from call_day").update();

        assertThat(rates(request(null, null, null))).isEmpty();
        assertThat(gaps(request(null, null, null))).isEmpty();
    }

    private static Request request(@Nullable LocalDate asOf, @Nullable Integer days, @Nullable Double target) {
        return new Request(asOf, days, AnalysisQuery.STARTER_CHANNELS, target);
    }

    private List<RateRow> rates(Request request) {
        return asInstallation(() -> export.rates(request));
    }

    private List<RateRow> gaps(Request request) {
        return asInstallation(() -> export.gaps(request));
    }
}
