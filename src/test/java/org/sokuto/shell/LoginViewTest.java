package org.sokuto.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.people.TestPeople;
import org.sokuto.people.access.Actor;
import org.sokuto.people.access.Role;
import org.sokuto.shared.KaribuTest;

class LoginViewTest extends KaribuTest {

    @BeforeEach
    void hireOperator() {
        people.addNamed("OP0001", "佐藤 葵", "第1チーム", Role.OPERATOR);
        people.letSignIn("OP0001");
    }

    @Test
    void the_right_pair_signs_in() {
        staySignedOut();
        open("login", LoginView.class);

        signIn("ＯＰ０００１", TestPeople.PASSWORD);

        assertThat(_get(PasswordField.class).isInvalid()).isFalse();
        assertThat(current.actor())
                .isInstanceOfSatisfying(
                        Actor.SignedIn.class,
                        actor -> assertThat(actor.employeeNo()).isEqualTo("OP0001"));
    }

    @Test
    void a_wrong_pair_is_told_at_the_field_with_the_attempts_left() {
        staySignedOut();
        open("login", LoginView.class);

        signIn("OP0001", "something-else-2026");

        PasswordField field = _get(PasswordField.class);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("4");
        assertThat(field.getValue()).isEmpty();
        assertThat(current.actor()).isEqualTo(new Actor.Anonymous());
    }

    @Test
    void a_blank_number_is_asked_for_and_costs_no_attempt() {
        staySignedOut();
        open("login", LoginView.class);

        signIn(" ", TestPeople.PASSWORD);

        assertThat(_get(TextField.class).isInvalid()).isTrue();
        assertThat(count("sign_in_failure")).isZero();
    }

    @Test
    void pages_are_open_to_whom_their_action_is_open() {
        signIn(people.add("OP0002", null, Role.OPERATOR));

        assertThat(open("password", PasswordView.class)).isNotNull();
    }

    @Test
    void pages_are_closed_to_who_is_not_signed_in() {
        staySignedOut();

        assertThat(isClosed("password", PasswordView.class)).isTrue();
    }

    @Test
    void addresses_that_lead_nowhere_show_the_page_that_says_so() {
        signIn(people.add("OP0002", null, Role.OPERATOR));

        assertThat(open("nowhere", NotFoundView.class)).isNotNull();
    }

    @Test
    void speaks_english_too() {
        openEnglish();

        assertThat(_get(TextField.class).getLabel()).isEqualTo("Staff number");
    }

    private void openEnglish() {
        staySignedOut();
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open("login", LoginView.class);
    }

    private static void signIn(String number, String password) {
        _get(TextField.class).setValue(number);
        _get(PasswordField.class).setValue(password);
        _click(_get(Button.class, search -> search.withText(UI.getCurrent().getTranslation("shell.login.submit"))));
    }
}
