package org.sokuto.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonId;
import org.sokuto.shared.KaribuTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Goes to every address as everybody, and compares what opens with the matrix. */
class PageAccessTest extends KaribuTest {

    private final AccessMatrix matrix = AccessMatrix.load();

    @Autowired
    private PeopleService service;

    @Test
    void every_page_names_its_action_or_is_open_to_all() {
        assertThat(pages())
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page.isAnnotationPresent(Requires.class)
                                ^ page.isAnnotationPresent(AnonymousAllowed.class))
                        .as(page.getSimpleName())
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource(Principal.class)
    void no_page_opens_to_whom_its_actions_are_closed(Principal principal) {
        people.add("AD0001", null, Role.ADMIN);
        PersonId person = principal.hire(people, service);
        if (person == null) {
            staySignedOut();
        } else {
            signIn(person);
        }
        TreeSet<String> open = new TreeSet<>();
        for (Class<? extends Component> page : pages()) {
            if (!mayOpen(principal, page) && !isClosed(address(page), page)) {
                open.add(page.getSimpleName());
            }
        }

        assertThat(open).isEmpty();
    }

    private boolean mayOpen(Principal principal, Class<? extends Component> page) {
        Requires requires = page.getAnnotation(Requires.class);
        return requires == null
                || (principal != Principal.ANONYMOUS
                        && Arrays.stream(requires.value()).anyMatch(action -> principal.mayBy(matrix, action)));
    }

    /** Any value will do for what stands in the address: the door is before it. */
    private static String address(Class<? extends Component> page) {
        return RouteConfiguration.forApplicationScope()
                .getTemplate(page)
                .orElseThrow()
                .replaceAll(":[A-Za-z]+[?*]?(\\([^)]*\\))?", "x");
    }
}
