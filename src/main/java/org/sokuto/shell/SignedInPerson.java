package org.sokuto.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonItem;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Role;
import org.sokuto.shared.Messages;
import org.sokuto.shared.ui.Small;
import org.springframework.stereotype.Component;

/** The name at the top right, and behind it language, password and signing out. */
@Component
class SignedInPerson {

    private final PeopleService people;
    private final Access access;
    private final Session session;

    SignedInPerson(PeopleService people, Access access, Session session) {
        this.people = people;
        this.access = access;
        this.session = session;
    }

    /** The menu of whoever is signed in; none for who has to choose a password first. */
    Optional<MenuBar> menu() {
        if (!access.may(Action.LANGUAGE_WRITE)) {
            return Optional.empty();
        }
        return people.findMe().map(this::menu);
    }

    private MenuBar menu(PersonItem person) {
        String roles = person.roles().stream()
                .max(Comparator.naturalOrder())
                .map(Role::messageKey)
                .map(I18NProvider::translate)
                .orElse("");
        MenuBar bar = new MenuBar();
        bar.addThemeName("tertiary");
        MenuItem item = bar.addItem(label(person, roles));
        item.setAriaLabel(person.name() + " " + roles);
        SubMenu menu = item.getSubMenu();
        for (Locale language : Messages.LANGUAGES) {
            MenuItem choice = menu.addItem(
                    I18NProvider.translate("shell.language." + language.getLanguage()),
                    click -> session.speak(language, true));
            choice.getElement().setAttribute("lang", language.getLanguage());
            choice.setCheckable(true);
            choice.setChecked(language.equals(Messages.supported(UI.getCurrent().getLocale())));
        }
        menu.addSeparator();
        menu.addItem(
                I18NProvider.translate("shell.password"),
                click -> click.getSource().getUI().ifPresent(ui -> ui.navigate("password")));
        menu.addItem(I18NProvider.translate("shell.sign-out"), click -> session.end());
        return bar;
    }

    private static Span label(PersonItem person, String roles) {
        Span initial = new Span(person.name().substring(0, person.name().offsetByCodePoints(0, 1)));
        initial.addClassName("initial");
        initial.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(new Text(person.name()), new Small(roles));
        name.addClassName("desk-only");
        Span label = new Span(initial, name);
        label.addClassName("person");
        return label;
    }
}
