package org.sokuto.people.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._getRootItems;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.people.PersonId;
import org.sokuto.people.PersonReference;
import org.sokuto.people.TeamId;
import org.sokuto.people.TeamItem;
import org.sokuto.people.TeamService;
import org.sokuto.people.access.Role;
import org.sokuto.shared.KaribuTest;
import org.springframework.beans.factory.annotation.Autowired;

class TeamsViewTest extends KaribuTest {

    @Autowired
    private TeamService service;

    private PersonId admin;
    private TeamId first;

    @BeforeEach
    void hire() {
        admin = people.addNamed("AD0001", "石井 誠", null, Role.ADMIN);
        first = people.team("第1チーム");
        people.team("第1チーム A班", first);
        people.add("OP0001", "第1チーム A班", Role.OPERATOR);
        people.add("OP0002", "第1チーム", Role.OPERATOR);
    }

    @Test
    void teams_hang_below_each_other_and_count_those_below() {
        signIn(admin);
        open("teams", TeamsView.class);

        TeamNode root = _getRootItems(_get(TeamTree.class)).getFirst();
        assertThat(root.total()).isEqualTo(2);
        assertThat(root.below()).extracting(node -> node.team().name()).containsExactly("第1チーム");
        assertThat(root.below().getFirst().below())
                .extracting(node -> node.team().name())
                .containsExactly("第1チーム A班");
    }

    @Test
    void a_team_is_made_and_a_name_in_use_is_refused_at_the_field() {
        signIn(admin);
        open("teams", TeamsView.class);
        click("チームを作る");
        _get(TextField.class).setValue("第1チーム");

        click("作る");
        assertThat(_get(TextField.class).getErrorMessage()).contains("第1チーム");

        _get(TextField.class).setValue("第2チーム");
        click("作る");
        assertThat(team("第2チーム").parent()).isEqualTo(team("センター").id());
    }

    @Test
    @SuppressWarnings("unchecked")
    void supervisors_are_appointed_from_those_who_hold_the_role() {
        PersonId mori = people.addNamed("SV0001", "森 直樹", null, Role.SUPERVISOR);
        signIn(admin);
        open("teams", TeamsView.class);

        appointForFirst();
        MultiSelectComboBox<PersonReference> field = _get(MultiSelectComboBox.class);
        List<PersonReference> candidates = field.getListDataView().getItems().toList();
        assertThat(candidates).extracting(PersonReference::name).containsExactly("森 直樹");
        field.setValue(Set.copyOf(candidates));
        click("保存する");

        assertThat(team("第1チーム").supervisors()).extracting(PersonReference::id).containsExactly(mori);
    }

    @Test
    void without_supervisors_the_dialog_says_what_to_do() {
        signIn(admin);
        open("teams", TeamsView.class);

        appointForFirst();

        assertThat(_find(MultiSelectComboBox.class)).isEmpty();
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("SVの役割を持つ人がまだいません");
    }

    @Test
    void supervisors_see_their_own_teams_and_change_nothing() {
        signIn(people.supervisorOf("第1チーム", "SV0001"));
        open("teams", TeamsView.class);

        assertThat(_size(_get(TeamTree.class))).isEqualTo(1);
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void operators_get_no_list() {
        signIn(people.add("OP0009", null, Role.OPERATOR));

        assertThat(isClosed("teams", TeamsView.class)).isTrue();
    }

    /** Presses the button in the row below the root. */
    private static void appointForFirst() {
        _click((Button) _getCellComponent(_get(TeamTree.class), 1, TeamTree.APPOINT));
    }

    private TeamItem team(String name) {
        return as(admin, service::findAll).stream()
                .filter(team -> team.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void click(String text) {
        _click(_get(Button.class, search -> search.withText(text)));
    }
}
