package org.sokuto.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.people.PersonId;
import org.sokuto.people.PersonReference;
import org.sokuto.people.TestCentre;
import org.sokuto.people.TrainerAssignments;
import org.sokuto.people.access.Role;
import org.sokuto.shared.KaribuTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Who trains whom, chosen on the page of a person. */
class TrainerSectionTest extends KaribuTest {

    @Autowired
    private TrainerSection section;

    @Autowired
    private TrainerAssignments assignments;

    private TestCentre centre;
    private PersonId second;

    @BeforeEach
    void hire() {
        centre = TestCentre.make(people);
        second = people.addNamed("TR0002", "長谷川 悠", null, Role.TRAINER);
    }

    private Optional<Component> about(PersonId person) {
        return section.about(person.value());
    }

    private static String said(Component part) {
        return part.getElement().getTextRecursively();
    }

    private void show(PersonId person) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(about(person).orElseThrow());
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private List<PersonId> trainers(PersonId person) {
        return asInstallation(() -> assignments.findTrainers(person)).stream()
                .map(PersonReference::id)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<PersonReference> choice() {
        return _get(MultiSelectComboBox.class);
    }

    private static void choose(PersonId... chosen) {
        _click(button("講師を決める"));
        _setValue(
                choice(),
                Set.copyOf(choice().getListDataView()
                        .getItems()
                        .filter(one -> List.of(chosen).contains(one.id()))
                        .toList()));
        _click(button("保存する"));
    }

    @Test
    void a_supervisor_chooses_and_takes_away_with_each_change_in_the_audit_log() {
        signIn(centre.supervisor());
        show(centre.first());
        assertThat(said(_get(TrainersCard.class))).contains("担当の講師", "まだ決まっていません。", "即答率は見られません。");
        long before = count("audit_entry");

        choose(second);
        assertThat(said(_get(TrainersCard.class))).contains("長谷川 悠").doesNotContain("まだ決まっていません。");
        assertThat(trainers(centre.first())).containsExactly(second);

        choose(centre.trainer());
        assertThat(trainers(centre.first())).containsExactly(centre.trainer());
        assertThat(count("audit_entry") - before).isEqualTo(3);
        assertThat(_find(TrainersDialog.class)).isEmpty();
    }

    @Test
    void saving_without_a_change_logs_nothing() {
        asInstallation(() -> assignments.assign(second, centre.first()));
        signIn(centre.supervisor());
        show(centre.first());
        long before = count("audit_entry");

        choose(second);

        assertThat(trainers(centre.first())).containsExactly(second);
        assertThat(count("audit_entry")).isEqualTo(before);
    }

    @Test
    void a_manager_chooses_within_the_unit_and_nobody_for_people_beyond_reach() {
        signIn(centre.eastManager());
        show(centre.otherTeam());
        assertThat(_find(Button.class, spec -> spec.withText("講師を決める"))).hasSize(1);
        assertThat(about(centre.otherUnit())).isEmpty();

        signIn(centre.supervisor());
        assertThat(about(centre.otherTeam())).isEmpty();
    }

    @Test
    void operators_and_trainers_see_the_names_at_most_and_choose_nobody() {
        signIn(centre.first());
        assertThat(about(centre.first())).isEmpty();

        asInstallation(() -> assignments.assign(second, centre.first()));
        signIn(centre.first());
        show(centre.first());
        assertThat(said(_get(TrainersCard.class))).contains("長谷川 悠");
        assertThat(_find(Button.class)).isEmpty();
        assertThat(about(centre.second())).isEmpty();

        signIn(second);
        show(centre.first());
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void nobody_is_offered_as_the_own_trainer() {
        signIn(centre.administrator());
        show(second);
        _click(button("講師を決める"));

        assertThat(choice().getListDataView().getItems().map(PersonReference::id))
                .containsExactly(centre.trainer());
    }

    @Test
    void without_a_trainer_in_the_centre_the_dialog_says_who_can_help() {
        database.sql("delete from role_grant where role = 'TRAINER'").update();
        signIn(centre.supervisor());
        show(centre.first());
        _click(button("講師を決める"));

        assertThat(said(_get(TrainersDialog.class))).contains("講師の役割を持つ人がまだいません。");
    }

    @Test
    void speaks_english_too() {
        signIn(centre.supervisor(), Locale.ENGLISH);
        show(centre.first());
        assertThat(said(_get(TrainersCard.class))).contains("Trainers", "Nobody yet.", "Choose trainers");
        _click(button("Choose trainers"));

        assertThat(_get(TrainersDialog.class).getHeaderTitle()).startsWith("Trainers of ");
    }
}
