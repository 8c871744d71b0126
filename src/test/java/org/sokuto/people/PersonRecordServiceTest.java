package org.sokuto.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.ApplicationTest;
import org.sokuto.people.access.NotPermitted;
import org.sokuto.people.access.Role;
import org.sokuto.shared.ChangedMeanwhile;
import org.sokuto.shared.InvalidInput;
import org.springframework.beans.factory.annotation.Autowired;

class PersonRecordServiceTest extends ApplicationTest {

    @Autowired
    private PersonRecordService records;

    private PersonId admin;

    @BeforeEach
    void hireAdministrator() {
        admin = people.add("AD0001", null, Role.ADMIN);
    }

    @Test
    void a_new_person_has_exactly_the_chosen_roles() {
        PersonId id = as(admin, () -> records.add("0153", draft("森 直樹"), roles(Role.SUPERVISOR, Role.TRAINER)));

        assertThat(record(id).roles()).isEqualTo(roles(Role.SUPERVISOR, Role.TRAINER));
    }

    @Test
    void person_and_roles_change_together() {
        PersonId id = as(admin, () -> records.add("0153", draft("森 直樹"), roles(Role.OPERATOR)));
        int revision = record(id).person().revision();

        as(admin, () -> records.correct(id, revision, draft("森 直也"), roles(Role.SUPERVISOR)));

        assertThat(record(id).person().name()).isEqualTo("森 直也");
        assertThat(record(id).roles()).isEqualTo(roles(Role.SUPERVISOR));
    }

    @Test
    void a_manager_moves_to_another_unit_and_back_to_everywhere() {
        TeamId unit = people.team("第1チーム");
        PersonId id = as(admin, () -> records.add("0088", draft("高木 恵子"), roles(Role.MANAGER)));

        correct(id, new RoleChoice(Set.of(Role.MANAGER), unit));
        assertThat(record(id).roles().unit()).isEqualTo(unit);

        correct(id, roles(Role.MANAGER));
        assertThat(record(id).roles()).isEqualTo(roles(Role.MANAGER));
    }

    @Test
    void a_unit_counts_for_managers_only() {
        TeamId unit = people.team("第1チーム");

        assertThat(new RoleChoice(Set.of(Role.TRAINER), unit).unit()).isNull();
    }

    @Test
    void nobody_changes_own_roles_but_everything_else() {
        int revision = record(admin).person().revision();

        assertThatThrownBy(() -> as(
                        admin, () -> records.correct(admin, revision, draft("石井 誠"), roles(Role.ADMIN, Role.MANAGER))))
                .isInstanceOf(NotPermitted.class);
        assertThat(record(admin).person().name()).isNotEqualTo("石井 誠");

        as(admin, () -> records.correct(admin, revision, draft("石井 誠"), roles(Role.ADMIN)));
        assertThat(record(admin).person().name()).isEqualTo("石井 誠");
    }

    @Test
    void a_person_without_a_role_is_refused() {
        assertThatThrownBy(() -> as(admin, () -> records.add("0153", draft("森 直樹"), roles())))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.field()).isEqualTo("roles"));
        assertThat(count("person")).isEqualTo(1);
    }

    @Test
    void an_older_revision_is_refused() {
        PersonId id = as(admin, () -> records.add("0153", draft("森 直樹"), roles(Role.OPERATOR)));
        int revision = record(id).person().revision();
        correct(id, roles(Role.OPERATOR, Role.TRAINER));

        assertThatThrownBy(() -> as(admin, () -> records.correct(id, revision, draft("森 直也"), roles(Role.OPERATOR))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    private void correct(PersonId id, RoleChoice roles) {
        PersonRecord now = record(id);
        as(
                admin,
                () -> records.correct(
                        id, now.person().revision(), draft(now.person().name()), roles));
    }

    private PersonRecord record(PersonId id) {
        return as(admin, () -> records.get(id));
    }

    private static PersonDraft draft(String name) {
        return new PersonDraft(name, "", "第1チーム", LocalDate.of(2026, 4, 1));
    }

    private static RoleChoice roles(Role... roles) {
        return new RoleChoice(Set.of(roles), null);
    }
}
