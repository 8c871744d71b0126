package org.sokuto.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sokuto.ApplicationTest;
import org.sokuto.certification.policy.ClearanceState;
import org.sokuto.people.PersonId;
import org.sokuto.people.TestCentre;
import org.sokuto.people.access.NotPermitted;
import org.sokuto.people.access.Role;
import org.sokuto.shared.ChangedMeanwhile;
import org.sokuto.shared.DomainError;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

class ClearanceServiceTest extends ApplicationTest {

    private static final ClearanceKey NET = TestCertification.NET;

    @Autowired
    private ClearanceService clearances;

    @Autowired
    private CertificationService service;

    @Autowired
    private Standings standings;

    private TestCentre centre;

    @BeforeEach
    void putRulesInForce() {
        topics.add("net.bills");
        centre = TestCentre.make(people);
        certification.begin();
    }

    @AfterEach
    void restoreRules() {
        certification.restore();
    }

    private ClearanceStanding standing(PersonId person) {
        return standings.of(person).clearance(NET).orElseThrow();
    }

    private void confirm(PersonId actor, PersonId person) {
        String fingerprint = standing(person).fingerprint();
        as(actor, () -> clearances.confirm(person, NET, fingerprint));
    }

    private void withdraw(PersonId actor, PersonId person) {
        as(actor, () -> clearances.withdraw(person, NET, "手順が変わったため"));
    }

    @Test
    void supervisor_confirms_by_name_what_has_been_shown() {
        certification.showForClearance(centre.first());
        assertThat(standing(centre.first()).state()).isEqualTo(ClearanceState.SHOWN);

        confirm(centre.supervisor(), centre.first());

        ClearanceStanding cleared = standing(centre.first());
        assertThat(cleared.state()).isEqualTo(ClearanceState.CLEARED);
        assertThat(cleared.evaluation().isAwardable()).isTrue();
        assertThat(cleared.decision()).satisfies(decision -> {
            assertThat(decision.by()).isEqualTo(centre.supervisor());
            assertThat(decision.byName()).isEqualTo("氏名 SV0001");
            assertThat(decision.at()).isEqualTo(clock.instant());
        });
        assertThat(standing(centre.second()).state()).isEqualTo(ClearanceState.NOT_YET);
    }

    @Test
    void the_decision_keeps_what_it_rests_on() {
        certification.earnFirstLevel(centre.first());
        String run = certification.run(centre.first(), "cancel", true).toString();
        confirm(centre.supervisor(), centre.first());

        Map<String, Object> event =
                database.sql("select * from clearance_event").query().singleRow();
        assertThat(event)
                .containsEntry("kind", "CONFIRMED")
                .containsEntry("product", "net")
                .containsEntry("channel", "PHONE")
                .containsEntry("actor", centre.supervisor().value());
        assertThat(event.get("evidence").toString()).contains(run, "\"family\":\"cancel\"", "\"level\":\"l1\"");
        assertThat(database.sql("select detail from audit_entry where action = 'clearance.confirm'")
                        .query(String.class)
                        .single())
                .contains("product=net", "rule=" + event.get("rule_sha256"));
    }

    @Test
    void nothing_is_confirmed_before_everything_else_is_shown() {
        certification.earnFirstLevel(centre.first());
        certification.run(centre.first(), "cancel", false);

        assertThatThrownBy(() -> confirm(centre.supervisor(), centre.first())).isInstanceOf(ClearanceNotShown.class);
        assertThat(count("clearance_event")).isZero();
    }

    @Test
    void evidence_that_was_not_on_the_screen_is_not_confirmed() {
        certification.showForClearance(centre.first());

        assertThatThrownBy(() ->
                        as(centre.supervisor(), () -> clearances.confirm(centre.first(), NET, "seen something else")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(count("clearance")).isZero();
    }

    @Test
    void a_clearance_is_withdrawn_with_a_reason_and_can_be_confirmed_again() {
        certification.showForClearance(centre.first());
        confirm(centre.supervisor(), centre.first());
        clock.goOn(Duration.ofDays(1));
        withdraw(centre.eastManager(), centre.first());

        ClearanceStanding withdrawn = standing(centre.first());
        assertThat(withdrawn.state()).isEqualTo(ClearanceState.WITHDRAWN);
        assertThat(withdrawn.decision().reason()).isEqualTo("手順が変わったため");
        assertThat(withdrawn.decision().by()).isEqualTo(centre.eastManager());
        assertThat(withdrawn.isConfirmable()).isTrue();

        confirm(centre.supervisor(), centre.first());
        assertThat(standing(centre.first()).state()).isEqualTo(ClearanceState.CLEARED);
        assertThat(count("clearance_event")).isEqualTo(3);
        assertThat(count("clearance")).isEqualTo(1);
        assertThat(count("audit_entry where action = 'clearance.withdraw'")).isEqualTo(1);
    }

    @Test
    void a_screen_from_before_a_withdrawal_confirms_nothing() {
        certification.showForClearance(centre.first());
        String before = standing(centre.first()).fingerprint();
        confirm(centre.supervisor(), centre.first());
        withdraw(centre.supervisor(), centre.first());

        assertThatThrownBy(() -> as(centre.supervisor(), () -> clearances.confirm(centre.first(), NET, before)))
                .isInstanceOf(ChangedMeanwhile.class);

        assertThat(standing(centre.first()).state()).isEqualTo(ClearanceState.WITHDRAWN);
    }

    @ParameterizedTest
    @CsvSource({"'',certification.refused.reason", "'　 ',certification.refused.reason"})
    void a_reason_has_to_be_given(String reason, String key) {
        certification.showForClearance(centre.first());
        confirm(centre.supervisor(), centre.first());

        assertThatThrownBy(() -> as(centre.supervisor(), () -> clearances.withdraw(centre.first(), NET, reason)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(key));
        assertThatThrownBy(() ->
                        as(centre.supervisor(), () -> clearances.withdraw(centre.first(), NET, "長".repeat(401))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void what_is_not_cleared_cannot_be_withdrawn_and_what_is_cleared_not_confirmed_twice() {
        certification.showForClearance(centre.first());
        assertThatThrownBy(() -> withdraw(centre.supervisor(), centre.first())).isInstanceOf(ChangedMeanwhile.class);

        confirm(centre.supervisor(), centre.first());
        assertThatThrownBy(() -> confirm(centre.supervisor(), centre.first())).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void two_supervisors_at_the_same_time_confirm_once() throws Exception {
        PersonId other = people.add("SV0002", null, Role.SUPERVISOR);
        lead(TestCentre.TEAM, other);
        certification.showForClearance(centre.first());
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> confirmed = Stream.of(centre.supervisor(), other)
                    .map(actor -> pool.submit(() -> {
                        together.await();
                        try {
                            confirm(actor, centre.first());
                            return true;
                        } catch (DomainError refused) {
                            return false;
                        }
                    }))
                    .toList();
            assertThat(confirmed.get(0).get() ^ confirmed.get(1).get()).isTrue();
        }

        assertThat(count("clearance_event")).isEqualTo(1);
        assertThat(count("audit_entry where action = 'clearance.confirm'")).isEqualTo(1);
    }

    @Test
    void a_product_that_the_centre_does_not_have_is_not_found() {
        certification.showForClearance(centre.first());

        assertThatThrownBy(() -> as(
                        centre.supervisor(),
                        () -> clearances.confirm(centre.first(), new ClearanceKey("gas", NET.channel()), "")))
                .isInstanceOf(NotFound.class);
    }

    /** Who may confirm and withdraw for whom: own person, own team, another team, another unit. */
    @ParameterizedTest
    @CsvSource({
        "supervisor, first,      yes, yes",
        "supervisor, otherTeam,  no,  no",
        "supervisor, otherUnit,  no,  no",
        "eastManager, first,     no,  yes",
        "eastManager, otherTeam, no,  yes",
        "eastManager, otherUnit, no,  no",
        "manager,    otherUnit,  no,  yes",
        "trainer,    first,      no,  no",
        "administrator, first,   no,  no",
        "first,      first,      no,  no",
        "second,     first,      no,  no"
    })
    void nobody_decides_beyond_the_own_reach(String actor, String person, String confirms, String withdraws) {
        PersonId who = of(actor);
        PersonId about = of(person);
        certification.showForClearance(about);
        PersonId anySupervisor = people.add("SV0009", null, Role.SUPERVISOR);
        lead(teamOf(person), anySupervisor);

        assertThat(isDone(() -> confirm(who, about))).isEqualTo(confirms.equals("yes"));
        if (confirms.equals("no")) {
            assertThat(count("clearance_event")).isZero();
            confirm(anySupervisor, about);
        }
        assertThat(isDone(() -> withdraw(who, about))).isEqualTo(withdraws.equals("yes"));
    }

    @Test
    void supervisor_does_not_decide_on_the_own_clearance() {
        PersonId supervisor = people.add("SV0003", TestCentre.OTHER_TEAM, Role.SUPERVISOR, Role.OPERATOR);
        lead(TestCentre.OTHER_TEAM, supervisor);
        certification.showForClearance(supervisor);

        assertThatThrownBy(() -> confirm(supervisor, supervisor)).isInstanceOf(NotPermitted.class);
        assertThat(as(supervisor, () -> service.board()).rows())
                .filteredOn(row -> row.person().id().equals(supervisor))
                .singleElement()
                .satisfies(row -> assertThat(row.mayConfirm()).isFalse());
    }

    private void lead(String team, PersonId supervisor) {
        database.sql("insert into team_supervisor (team_id, person_id, since) values (:team, :person, :since)")
                .param("team", people.team(team).value())
                .param("person", supervisor.value())
                .param("since", clock.today())
                .update();
    }

    private static boolean isDone(Runnable work) {
        try {
            work.run();
            return true;
        } catch (NotFound refused) {
            return false;
        }
    }

    private String teamOf(String person) {
        return switch (person) {
            case "otherTeam" -> TestCentre.OTHER_TEAM;
            case "otherUnit" -> TestCentre.FAR_TEAM;
            default -> TestCentre.TEAM;
        };
    }

    private PersonId of(String name) {
        return switch (name) {
            case "first" -> centre.first();
            case "second" -> centre.second();
            case "otherTeam" -> centre.otherTeam();
            case "otherUnit" -> centre.otherUnit();
            case "supervisor" -> centre.supervisor();
            case "eastManager" -> centre.eastManager();
            case "manager" -> centre.manager();
            case "trainer" -> centre.trainer();
            default -> centre.administrator();
        };
    }
}
