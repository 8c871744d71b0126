package org.sokuto.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sokuto.ApplicationTest;
import org.sokuto.people.PersonDraft;
import org.sokuto.people.TestPeople;
import org.sokuto.people.access.NotPermitted;
import org.sokuto.people.access.Role;
import org.sokuto.people.signin.SignInResult.Accepted;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

class SetupServiceTest extends ApplicationTest {

    private static final PersonDraft KANRI = new PersonDraft("管理 花子", "カンリ ハナコ", null, null);

    @Autowired
    private SetupService setup;

    @Autowired
    private SignInService signIn;

    @Test
    void the_link_makes_the_first_administrator_and_then_leads_nowhere() {
        String token = asInstallation(setup::newToken);
        assertThat(setup.isNeeded()).isTrue();
        assertThat(setup.isOpen(token)).isTrue();

        create(token, "AD0001");

        assertThat(signIn.signIn("AD0001", TestPeople.PASSWORD)).isInstanceOf(Accepted.class);
        assertThat(setup.isNeeded()).isFalse();
        assertThat(setup.isOpen(token)).isFalse();
        assertThatThrownBy(() -> create(token, "AD0002")).isInstanceOf(NotFound.class);
        assertThat(count("role_grant where role = 'ADMIN'")).isEqualTo(1);
        assertThat(count("audit_entry where action = 'account.create'")).isEqualTo(1);
    }

    @Test
    void a_link_is_good_for_a_day() {
        String token = asInstallation(setup::newToken);

        clock.goOn(Duration.ofDays(1));

        assertThat(setup.isOpen(token)).isFalse();
        assertThatThrownBy(() -> create(token, "AD0001")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_new_link_puts_the_older_one_out_of_use() {
        String older = asInstallation(setup::newToken);
        String newer = asInstallation(setup::newToken);

        assertThat(setup.isOpen(older)).isFalse();
        assertThat(setup.isOpen(newer)).isTrue();
        assertThat(count("setup_link where token_hash = '" + newer + "'")).isZero();
    }

    @Test
    void no_link_makes_a_second_administrator() {
        people.add("AD0001", null, Role.ADMIN);
        String token = asInstallation(setup::newToken);

        assertThat(setup.isOpen(token)).isFalse();
        assertThatThrownBy(() -> create(token, "AD0002")).isInstanceOf(NotFound.class);
        asInstallation(() -> {
            assertThatThrownBy(() -> setup.createAdministrator("AD0002", KANRI, TestPeople.PASSWORD))
                    .isInstanceOf(NotPermitted.class);
        });
    }

    @Test
    void a_guessed_link_leads_nowhere() {
        asInstallation(setup::newToken);

        assertThat(setup.isOpen("")).isFalse();
        assertThat(setup.isOpen("0".repeat(48))).isFalse();
    }

    @Test
    void what_cannot_be_accepted_leaves_the_link_in_use() {
        String token = asInstallation(setup::newToken);

        assertThatThrownBy(() -> setup.createAdministrator(token, "AD0001", KANRI, "short", "short"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> create(token, " ")).isInstanceOf(InvalidInput.class);

        assertThat(setup.isOpen(token)).isTrue();
        assertThat(count("person")).isZero();
    }

    private void create(String token, String employeeNo) {
        setup.createAdministrator(token, employeeNo, KANRI, TestPeople.PASSWORD, TestPeople.PASSWORD);
    }
}
