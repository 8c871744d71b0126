package org.sokuto.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import org.sokuto.people.PersonDraft;
import org.sokuto.people.signin.SetupService;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.ui.ErrorSummary;
import org.sokuto.shared.ui.ErrorSummary.Problem;
import org.sokuto.shared.ui.Icons;

/** Where the link of the first start leads: the first administrator is entered here, once. */
@Route(value = "setup/:token", autoLayout = false)
@AnonymousAllowed
class SetupView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SetupService setup;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField number = new TextField();
    private final TextField name = new TextField();
    private final TextField kana = new TextField();
    private final PasswordPair pair = new PasswordPair();
    private String token = "";

    SetupView(SetupService setup, Session session) {
        this.setup = setup;
        addClassName("signin");
        Header top = new Header(new LanguageSwitch(getLocale(), language -> session.speak(language, false)));
        top.addClassName("signin-top");
        Main panes = new Main(form());
        panes.addClassName("panes");
        add(top, panes);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        if (!setup.isOpen(token)) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.setup.title");
    }

    private Section form() {
        Paragraph logo = new Paragraph(Icons.BRAND.create(), new Span(getTranslation("shell.name")));
        logo.addClassName("logo");
        Paragraph tagline = new Paragraph(getTranslation("shell.setup.lead"));
        tagline.addClassName("tagline");
        number.setLabel(getTranslation("shell.login.number"));
        number.addClassName("w-code");
        number.getElement().setAttribute("autocomplete", "username");
        name.setLabel(getTranslation("shell.setup.name"));
        kana.setLabel(getTranslation("shell.setup.kana"));
        Button save = new Button(getTranslation("shell.setup.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div fields = new Div(number, name, kana, pair, save);
        fields.addClassName("fields");
        Section section = new Section(logo, tagline, new H1(getPageTitle()), errors, fields);
        section.addClassName("login");
        return section;
    }

    private void save() {
        errors.clear();
        List.of(number, name, kana).forEach(field -> field.setInvalid(false));
        try {
            PersonDraft draft = new PersonDraft(name.getValue(), kana.getValue(), null, null);
            setup.createAdministrator(token, number.getValue(), draft, pair.password(), pair.repeated());
        } catch (InvalidInput refused) {
            show(refused);
            return;
        }
        UI.getCurrent().getPage().setLocation("login");
    }

    private void show(InvalidInput refused) {
        TextField field =
                Map.of("employeeNo", number, "name", name, "kana", kana).get(refused.field());
        if (field == null) {
            pair.show(refused, errors);
            return;
        }
        String message = getTranslation(refused.messageKey(), refused.arguments());
        field.setInvalid(true);
        field.setErrorMessage(message);
        errors.show(getTranslation("shared.errors", 1), List.of(new Problem(message, field)));
    }
}
