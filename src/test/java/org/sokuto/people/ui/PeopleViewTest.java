package org.sokuto.people.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Role;
import org.sokuto.shared.KaribuTest;
import org.sokuto.shared.ui.EmptyState;
import org.springframework.beans.factory.annotation.Autowired;

class PeopleViewTest extends KaribuTest {

    @Autowired
    private PeopleService service;

    private PersonId admin;
    private PersonId haruka;

    @BeforeEach
    void hire() {
        admin = people.addNamed("AD0001", "石井 誠", null, Role.ADMIN);
        haruka = people.addNamed("OP1042", "西村 遥", "第2チーム", Role.OPERATOR);
        people.addWithoutPassword("OP1043", "井上 健", "第1チーム", Role.OPERATOR);
    }

    @Test
    void administrators_see_everybody_and_reach_the_form() {
        signIn(admin);
        open("people", PeopleView.class);

        assertThat(_size(_get(PeopleGrid.class))).isEqualTo(3);
        assertThat(names()).containsExactlyInAnyOrder("石井 誠", "西村 遥", "井上 健");
        assertThat(hrefs()).contains("people/" + haruka.value() + "/edit");
    }

    @Test
    void supervisors_see_their_own_team_and_reach_the_figures() {
        signIn(people.supervisorOf("第2チーム", "SV0001"));
        open("people", PeopleView.class);

        assertThat(names()).containsExactly("西村 遥");
        assertThat(hrefs()).containsExactly("people/" + haruka.value());
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void operators_and_trainers_get_no_list() {
        signIn(haruka);
        assertThat(isClosed("people", PeopleView.class)).isTrue();

        signIn(people.add("TR0001", null, Role.TRAINER));
        assertThat(isClosed("people", PeopleView.class)).isTrue();
    }

    @Test
    void a_number_is_found_in_any_width_and_the_address_is_read() {
        signIn(admin);
        open("people?q=１０４２", PeopleView.class);

        assertThat(names()).containsExactly("西村 遥");
        assertThat(_get(TextField.class).getValue()).isEqualTo("１０４２");
    }

    @Test
    void no_hit_is_told_apart_from_an_empty_list_and_offers_to_clear() {
        signIn(admin);
        open("people?q=だれもいない", PeopleView.class);

        assertThat(_find(PeopleGrid.class)).isEmpty();
        _click(_get(Button.class, search -> search.withText("条件を戻す")));
        assertThat(_size(_get(PeopleGrid.class))).isEqualTo(3);
    }

    @Test
    void a_supervisor_without_a_team_is_told_why_nobody_is_here() {
        signIn(people.add("SV0009", null, Role.SUPERVISOR));
        open("people", PeopleView.class);

        assertThat(_find(EmptyState.class)).hasSize(1);
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void leavers_are_shown_on_request() {
        as(admin, () -> service.deactivate(haruka));
        signIn(admin);
        open("people", PeopleView.class);
        assertThat(names()).doesNotContain("西村 遥");

        _get(Checkbox.class).setValue(true);
        _fireValueChange(_get(Checkbox.class));

        assertThat(names()).contains("西村 遥");
    }

    @Test
    void codes_are_issued_after_a_warning_and_shown_once() {
        signIn(admin);
        open("people", PeopleView.class);

        _click(_get(Button.class, search -> search.withText("初回コードの一覧")));
        _click(_get(Button.class, search -> search.withText("コードを発行する")));

        Grid<?> codes = _get(_get(Dialog.class), Grid.class);
        assertThat(_size(codes)).isEqualTo(1);
        assertThat(_getFormattedRow(codes, 0).get(0)).isEqualTo("OP1043");
        assertThat(_getFormattedRow(codes, 0).get(2)).matches("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}");
    }

    @Test
    void speaks_english_too() {
        signIn(admin, Locale.ENGLISH);

        assertThat(open("people", PeopleView.class).getPageTitle()).isEqualTo("People");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("People");
    }

    private List<String> names() {
        return links().stream().map(Anchor::getText).toList();
    }

    private List<String> hrefs() {
        return links().stream().map(Anchor::getHref).toList();
    }

    /** The names in the grid, which are links. */
    private List<Anchor> links() {
        PeopleGrid grid = _get(PeopleGrid.class);
        return IntStream.range(0, _size(grid))
                .mapToObj(row -> _getCellComponent(grid, row, PeopleGrid.NAME))
                .flatMap(cell -> _find(cell, Anchor.class).stream())
                .toList();
    }
}
