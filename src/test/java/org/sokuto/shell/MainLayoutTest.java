package org.sokuto.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.di.Instantiator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sokuto.people.access.Role;
import org.sokuto.shared.KaribuTest;

class MainLayoutTest extends KaribuTest {

    @ParameterizedTest
    @CsvSource({
        "OPERATOR, today learn scenarios me my/certification",
        "TRAINER, signoffs learn scenarios plans topics content",
        "SUPERVISOR, gaps certification clearances plans people topics",
        "MANAGER, gaps certification clearances plans people teams topics",
        "ADMIN, people teams calls/import topics content"
    })
    void leads_each_role_to_its_own_places(Role role, String places) {
        signIn(people.add("XX0001", null, role));

        assertThat(places(layout())).containsExactly(places.split(" "));
    }

    @Test
    void roles_add_up() {
        signIn(people.add("XX0001", null, Role.OPERATOR, Role.SUPERVISOR));

        assertThat(places(layout()))
                .containsExactly(
                        "today",
                        "learn",
                        "scenarios",
                        "me",
                        "my/certification",
                        "gaps",
                        "certification",
                        "clearances",
                        "plans",
                        "people",
                        "topics");
    }

    @Test
    void who_came_by_a_one_time_code_is_led_nowhere_but_can_choose_a_password() {
        signIn(people.addWithoutPassword("OP0001", "佐藤 葵", null, Role.OPERATOR));

        assertThat(places(layout())).isEmpty();
        assertThat(_find(layout(), MenuBar.class)).isEmpty();
        assertThat(open("password", PasswordView.class)).isNotNull();
    }

    @Test
    void the_menu_bears_the_name_of_who_is_signed_in() {
        signIn(people.addNamed("OP0001", "佐藤 葵", null, Role.OPERATOR));

        assertThat(_find(layout(), MenuBar.class))
                .singleElement()
                .satisfies(menu -> assertThat(
                                menu.getItems().getFirst().getElement().getTextRecursively())
                        .contains("佐藤 葵"));
    }

    @Test
    void the_path_marks_the_place() {
        assertThat(Place.of("people/123")).isEqualTo(Place.PEOPLE);
        assertThat(Place.of("calls/import")).isEqualTo(Place.IMPORT);
        assertThat(Place.of("runs/1/debrief")).isEqualTo(Place.ROLE_PLAY);
        assertThat(Place.of("quizzes/hikari.setup")).isEqualTo(Place.LEARN);
        assertThat(Place.of("peoples")).isNull();
    }

    private static MainLayout layout() {
        return Instantiator.get(UI.getCurrent()).getOrCreate(MainLayout.class);
    }

    private static List<String> places(MainLayout layout) {
        return _find(layout, Nav.class)
                .getFirst()
                .getChildren()
                .map(Anchor.class::cast)
                .map(Anchor::getHref)
                .filter(href -> !href.equals("."))
                .toList();
    }
}
