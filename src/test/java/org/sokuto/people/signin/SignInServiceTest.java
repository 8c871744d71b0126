package org.sokuto.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sokuto.ApplicationTest;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonId;
import org.sokuto.people.TestPeople;
import org.sokuto.people.access.Role;
import org.sokuto.people.signin.SignInResult.Accepted;
import org.sokuto.people.signin.SignInResult.Locked;
import org.sokuto.people.signin.SignInResult.Refused;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

class SignInServiceTest extends ApplicationTest {

    private static final String WRONG = "not-the-password-2026";

    @Autowired
    private SignInService service;

    @Autowired
    private OneTimeCodes codes;

    @Autowired
    private PeopleService persons;

    private PersonId operator;

    @BeforeEach
    void hire() {
        operator = people.add("OP0001", null, Role.OPERATOR);
        people.letSignIn("OP0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OP0001", " OP0001 ", "ＯＰ０００１"})
    void number_and_password_are_accepted_however_the_number_is_typed(String number) {
        assertThat(service.signIn(number, TestPeople.PASSWORD)).isInstanceOfSatisfying(Accepted.class, accepted -> {
            assertThat(accepted.actor().person()).isEqualTo(operator.value());
            assertThat(accepted.actor().employeeNo()).isEqualTo("OP0001");
            assertThat(accepted.choosePassword()).isFalse();
        });
    }

    @Test
    void five_failures_lock_the_number_for_a_quarter_of_an_hour() {
        for (int left = 4; left > 0; left--) {
            assertThat(service.signIn("OP0001", WRONG)).isEqualTo(new Refused(left));
        }
        Locked locked = new Locked(clock.instant().plus(Duration.ofMinutes(15)));

        assertThat(service.signIn("OP0001", WRONG)).isEqualTo(locked);
        assertThat(service.signIn("OP0001", TestPeople.PASSWORD)).isEqualTo(locked);

        clock.goOn(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(service.signIn("OP0001", TestPeople.PASSWORD)).isEqualTo(locked);
        clock.goOn(Duration.ofSeconds(1));
        assertThat(service.signIn("OP0001", TestPeople.PASSWORD)).isInstanceOf(Accepted.class);
    }

    @Test
    void after_the_lock_all_attempts_are_given_back() {
        for (int attempt = 0; attempt < 5; attempt++) {
            service.signIn("OP0001", WRONG);
        }
        clock.goOn(Duration.ofMinutes(15));

        assertThat(service.signIn("OP0001", WRONG)).isEqualTo(new Refused(4));
    }

    @Test
    void success_forgets_the_failures() {
        service.signIn("OP0001", WRONG);
        service.signIn("OP0001", TestPeople.PASSWORD);

        assertThat(service.signIn("OP0001", WRONG)).isEqualTo(new Refused(4));
    }

    @Test
    void a_number_nobody_has_cannot_be_told_from_one_that_somebody_has() {
        for (int left = 4; left > 0; left--) {
            assertThat(service.signIn("OP9999", WRONG)).isEqualTo(new Refused(left));
        }

        assertThat(service.signIn("OP9999", WRONG)).isInstanceOf(Locked.class);
        assertThat(service.signIn("OP0001", WRONG)).isEqualTo(new Refused(4));
    }

    @Test
    void the_lock_holds_for_all_ways_of_typing_a_number() {
        for (int attempt = 0; attempt < 5; attempt++) {
            service.signIn(attempt % 2 == 0 ? "OP0001" : "ＯＰ０００１", WRONG);
        }

        assertThat(service.signIn(" OP0001", TestPeople.PASSWORD)).isInstanceOf(Locked.class);
    }

    @Test
    void a_number_longer_than_any_is_refused_like_any_other() {
        assertThat(service.signIn("9".repeat(1000), WRONG)).isEqualTo(new Refused(4));
    }

    @Test
    void who_has_left_is_refused_like_a_stranger() {
        asInstallation(() -> persons.deactivate(operator));

        assertThat(service.signIn("OP0001", TestPeople.PASSWORD)).isEqualTo(new Refused(4));
    }

    @Test
    void a_one_time_code_leads_to_the_choice_of_a_password_and_is_used_up_by_it() {
        String code = asInstallation(() -> codes.reset(operator)).code();
        assertThat(service.signIn("OP0001", TestPeople.PASSWORD)).isInstanceOf(Refused.class);

        String typed = " " + code.toLowerCase(Locale.ROOT).replace("-", " ");
        assertThat(service.signIn("OP0001", typed))
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> assertThat(accepted.choosePassword()).isTrue());
        as(operator, () -> service.choosePassword("a-password-of-my-own", "a-password-of-my-own"));

        assertThat(service.signIn("OP0001", code)).isInstanceOf(Refused.class);
        assertThat(service.signIn("OP0001", "a-password-of-my-own")).isInstanceOf(Accepted.class);
    }

    @Test
    void a_code_is_good_for_two_weeks() {
        String code = asInstallation(() -> codes.reset(operator)).code();

        clock.goOn(Duration.ofDays(14));

        assertThat(service.signIn("OP0001", code)).isEqualTo(new Refused(4));
    }

    @Test
    void codes_go_to_all_who_wait_and_the_newest_counts() {
        people.addWithoutPassword("OP0002", "鈴木 蓮", null, Role.OPERATOR);
        PersonId leaver = people.addWithoutPassword("OP0003", "田中 湊", null, Role.OPERATOR);
        asInstallation(() -> persons.deactivate(leaver));

        String older = asInstallation(codes::issueToWaiting).getFirst().code();
        var issued = asInstallation(codes::issueToWaiting);

        assertThat(asInstallation(codes::countWaiting)).isEqualTo(1);
        assertThat(issued).singleElement().satisfies(code -> {
            assertThat(code.employeeNo()).isEqualTo("OP0002");
            assertThat(code.name()).isEqualTo("鈴木 蓮");
            assertThat(service.signIn("OP0002", older)).isInstanceOf(Refused.class);
            assertThat(service.signIn("OP0002", code.code())).isInstanceOf(Accepted.class);
        });
        assertThat(count("audit_entry where action = 'account.reset'")).isEqualTo(2);
    }

    @Test
    void codes_are_not_stored_and_never_alike() {
        String first = asInstallation(() -> codes.reset(operator)).code();
        String second = asInstallation(() -> codes.reset(operator)).code();

        assertThat(first).matches("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}").isNotEqualTo(second);
        assertThat(count("credential where code_hash = '" + second + "'")).isZero();
    }

    @Test
    void who_has_left_gets_no_code() {
        asInstallation(() -> persons.deactivate(operator));

        asInstallation(() -> {
            assertThatThrownBy(() -> codes.reset(operator)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void a_password_has_fifteen_characters_or_more_whatever_they_are() {
        as(operator, () -> {
            InvalidInput refused = catchThrowableOfType(
                    InvalidInput.class, () -> service.choosePassword("x".repeat(14), "x".repeat(14)));
            assertThat(refused.messageKey()).isEqualTo("people.password.short");
            assertThat(refused.field()).isEqualTo("password");
            assertThat(refused.arguments()).containsExactly(15, 14);
            assertThatThrownBy(() -> service.choosePassword("🔑".repeat(14), "🔑".repeat(14)))
                    .isInstanceOf(InvalidInput.class);
            assertThatCode(() -> service.choosePassword("🔑".repeat(15), "🔑".repeat(15)))
                    .doesNotThrowAnyException();
        });
        assertThat(service.signIn("OP0001", "🔑".repeat(15))).isInstanceOf(Accepted.class);
    }

    @Test
    void a_password_is_at_most_two_hundred_characters_and_typed_twice_alike() {
        as(operator, () -> {
            assertThatThrownBy(() -> service.choosePassword("x".repeat(201), "x".repeat(201)))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessage("people.password.long");
            InvalidInput different = catchThrowableOfType(
                    InvalidInput.class, () -> service.choosePassword("a-good-password-1", "a-good-password-2"));
            assertThat(different.field()).isEqualTo("repeated");
        });
        assertThat(service.signIn("OP0001", TestPeople.PASSWORD)).isInstanceOf(Accepted.class);
    }
}
