package org.sokuto.shell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sokuto.ApplicationTest;
import org.sokuto.calls.CallCountService;
import org.sokuto.certification.CertificationService;
import org.sokuto.certification.ClearanceStanding;
import org.sokuto.certification.policy.ClearanceState;
import org.sokuto.certification.policy.Proof;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonFilter;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Role;
import org.sokuto.people.signin.SetupService;
import org.sokuto.people.signin.SignInResult.Accepted;
import org.sokuto.people.signin.SignInService;
import org.sokuto.shared.NotFound;
import org.sokuto.shell.demo.DemoLogin;
import org.sokuto.shell.demo.DemoService;
import org.sokuto.training.GapQuery;
import org.sokuto.training.GapService;
import org.sokuto.training.PlanItem;
import org.sokuto.training.PlanService;
import org.springframework.beans.factory.annotation.Autowired;

class OpeningTest extends ApplicationTest {

    private static final String ADDRESS = "http://localhost:8080/";

    @Autowired
    private Opening opening;

    @Autowired
    private DemoService demo;

    @Autowired
    private SetupService setup;

    @Autowired
    private SignInService signIn;

    @Autowired
    private PeopleService service;

    @Autowired
    private CallCountService counts;

    @Autowired
    private GapService gaps;

    @Autowired
    private CertificationService certification;

    @Autowired
    private PlanService plans;

    @Test
    void a_first_start_prints_a_link_that_works() {
        String said = open(false);

        assertThat(said).contains("Sokuto is ready: " + ADDRESS);
        String link = said.lines()
                .filter(line -> line.contains("/setup/"))
                .findFirst()
                .orElseThrow();
        assertThat(setup.isOpen(link.substring(link.lastIndexOf('/') + 1))).isTrue();
    }

    @Test
    void an_installation_with_an_administrator_prints_no_link() {
        people.add("AD0001", null, Role.ADMIN);

        assertThat(open(false)).doesNotContain("setup");
    }

    @Test
    void the_demo_never_mixes_with_real_data() {
        people.add("OP0001", null, Role.OPERATOR);

        assertThatThrownBy(() -> open(true)).isInstanceOf(CannotRun.class).hasMessage("cli.demo-on-real-data");
        assertThat(count("person")).isEqualTo(1);
        assertThat(demo.logins()).isEmpty();
    }

    @Test
    void the_demo_is_a_whole_centre_loaded_once_with_five_logins() {
        assertThat(open(true)).contains("Preparing the demo centre").doesNotContain("setup/");

        List<DemoLogin> logins = demo.logins();
        assertThat(logins)
                .extracting(DemoLogin::role)
                .containsExactly("OPERATOR", "TRAINER", "SUPERVISOR", "MANAGER", "ADMIN");
        assertThat(logins)
                .allSatisfy(login -> assertThat(signIn.signIn(login.employeeNo(), DemoService.PASSWORD))
                        .isInstanceOfSatisfying(
                                Accepted.class,
                                accepted ->
                                        assertThat(accepted.choosePassword()).isFalse()));
        assertThat(count("call_fact")).isGreaterThan(50_000);
        assertThat(asInstallation(counts::span).orElseThrow().last())
                .isEqualTo(clock.today().minusDays(1));
        assertThat(count("team_supervisor")).isPositive();
        PersonId operator = id(logins.getFirst());
        assertThat(as(operator, () -> gaps.person(operator, GapQuery.STARTER)).gaps())
                .isNotEmpty();

        assertThatSupervisorsKeepUp(id(logins.get(3)), id(logins.get(2)));
        assertThatPlansAreUnderWay(id(logins.get(3)));

        long calls = count("call_fact");
        long decisions = count("audit_entry");
        assertThat(open(true)).doesNotContain("Preparing");
        assertThat(count("call_fact")).isEqualTo(calls);
        assertThat(count("audit_entry")).isEqualTo(decisions);
    }

    /** Clearances were mostly confirmed within a week; a few wait since some days, and two did not last. */
    private void assertThatSupervisorsKeepUp(PersonId manager, PersonId supervisor) {
        List<ClearanceStanding> all = as(manager, certification::clearances).rows().stream()
                .flatMap(row -> row.standing().clearances().stream())
                .toList();
        assertThat(in(all, ClearanceState.CLEARED))
                .hasSizeGreaterThan(12)
                .allSatisfy(standing -> assertThat(Duration.between(
                                shown(standing), standing.decided().at()))
                        .isBetween(Duration.ZERO, Duration.ofDays(8)));
        assertThat(in(all, ClearanceState.CLEARED))
                .extracting(standing -> LocalDate.ofInstant(standing.decided().at(), clock.getZone())
                        .getDayOfWeek())
                .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(in(all, ClearanceState.WITHDRAWN))
                .hasSize(2)
                .allSatisfy(standing -> assertThat(standing.decided().reason()).isNotBlank());
        assertThat(in(all, ClearanceState.SHOWN))
                .hasSizeBetween(2, 6)
                .allSatisfy(standing -> assertThat(Duration.between(shown(standing), clock.instant()))
                        .isBetween(Duration.ZERO, Duration.ofDays(8)));
        assertThat(in(all, ClearanceState.IN_TRAINING)).isNotEmpty();
        assertThat(as(supervisor, certification::clearances).rows())
                .anyMatch(row -> row.mayConfirm()
                        && row.standing().clearances().stream().anyMatch(ClearanceStanding::isConfirmable));
    }

    /** In each team somebody has a plan; some items are done, and nothing is overdue. */
    private void assertThatPlansAreUnderWay(PersonId manager) {
        List<PlanItem> open = as(manager, () -> plans.findOpen(null, 0, 100));
        assertThat(open)
                .hasSizeGreaterThan(10)
                .allSatisfy(item -> assertThat(item.dueOn()).isAfterOrEqualTo(clock.today()));
        assertThat(open.stream().map(item -> item.person().team()).distinct()).hasSize(5);
        assertThat(count("plan_item where done_at is not null")).isGreaterThan(8);
    }

    private static List<ClearanceStanding> in(List<ClearanceStanding> all, ClearanceState state) {
        return all.stream().filter(standing -> standing.state() == state).toList();
    }

    /** When the last of what was asked was shown. */
    private static Instant shown(ClearanceStanding standing) {
        return standing.evaluation().proofs().stream()
                .filter(proof -> !(proof instanceof Proof.Confirmed))
                .max(Proof.BY_TIME)
                .orElseThrow()
                .at();
    }

    @Test
    void a_demo_that_breaks_off_leaves_nothing_behind() {
        database.sql("update topic set code = 'elsewhere' where code = 'product'")
                .update();
        try {
            assertThatThrownBy(() -> asInstallation(demo::load)).isInstanceOf(NotFound.class);
        } finally {
            database.sql("update topic set code = 'product' where code = 'elsewhere'")
                    .update();
        }

        assertThat(count("person")).isZero();
        assertThat(asInstallation(demo::isRealData)).isFalse();
    }

    private PersonId id(DemoLogin login) {
        return asInstallation(() -> service.find(new PersonFilter(login.employeeNo(), null, false), 0, 1))
                .getFirst()
                .id();
    }

    private String open(boolean withDemo) {
        PrintStream before = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            opening.open(withDemo, ADDRESS, new Console(Map.of("SOKUTO_LANG", "en")));
        } finally {
            System.setOut(before);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
