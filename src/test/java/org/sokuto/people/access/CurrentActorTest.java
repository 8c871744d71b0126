package org.sokuto.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sokuto.people.PersonId;
import org.sokuto.shared.KaribuTest;

class CurrentActorTest extends KaribuTest {

    @Test
    void nobody_acts_where_nobody_is_signed_in() {
        assertThat(current.actor()).isEqualTo(new Actor.Anonymous());
        assertThatThrownBy(current::person).isInstanceOf(NotPermitted.class);
    }

    @Test
    void work_is_done_in_the_name_of_the_installation_even_in_the_page_of_a_person() {
        PersonId operator = people.add("OP0001", null, Role.OPERATOR);
        signIn(operator);

        assertThat(current.person()).isEqualTo(operator);
        assertThat(asInstallation(current::actor)).isEqualTo(new Actor.Installation());
        assertThat(current.person()).isEqualTo(operator);
    }

    @Test
    void the_name_is_given_back_after_a_failure() {
        assertThatThrownBy(() -> asInstallation(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(current.actor()).isEqualTo(new Actor.Anonymous());
    }
}
