package org.sokuto.shell;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.signin.SignInResult;
import org.sokuto.people.signin.SignInService;
import org.sokuto.shared.SiteSettings;
import org.sokuto.shared.ui.Icons;
import org.sokuto.shell.demo.DemoLogin;
import org.sokuto.shell.demo.DemoService;

/** Sign-in by employee number, with the demo logins beside it in a demo centre. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SignInService signIn;
    private final transient Session session;
    private final transient CurrentActor current;
    private final transient SiteSettings site;

    private final TextField number = new TextField();
    private final PasswordField password = new PasswordField();

    LoginView(SignInService signIn, Session session, CurrentActor current, SiteSettings site, DemoService demo) {
        this.signIn = signIn;
        this.session = session;
        this.current = current;
        this.site = site;
        addClassName("signin");
        Header top = new Header(new LanguageSwitch(getLocale(), language -> session.speak(language, false)));
        top.addClassName("signin-top");
        Main panes = new Main(form());
        panes.addClassName("panes");
        List<DemoLogin> logins = demo.logins();
        if (!logins.isEmpty()) {
            panes.add(new DemoLoginList(logins, login -> enter(login.employeeNo(), DemoService.PASSWORD)));
        }
        add(top, panes);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.personOrNull() != null) {
            event.forwardTo("");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.login.title");
    }

    private Section form() {
        Paragraph logo = new Paragraph(Icons.BRAND.create(), new Span(getTranslation("shell.name")));
        logo.addClassName("logo");
        Paragraph tagline = new Paragraph(getTranslation("shell.tagline"));
        tagline.addClassName("tagline");
        number.setLabel(getTranslation("shell.login.number"));
        number.setHelperText(getTranslation("shell.login.number.hint"));
        number.addThemeName("helper-above-field");
        number.addClassName("w-code");
        number.getElement().setAttribute("autocomplete", "username");
        number.setMaxLength(64);
        number.focus();
        password.setLabel(getTranslation("shell.login.password"));
        password.setHelperText(getTranslation("shell.login.password.hint"));
        password.addThemeName("helper-above-field");
        password.getElement().setAttribute("autocomplete", "current-password");
        password.setMaxLength(200);
        EnterKey.on(number, this::submit);
        EnterKey.on(password, this::submit);
        Button submit = new Button(getTranslation("shell.login.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div fields = new Div(number, password, submit);
        fields.addClassName("fields");
        Paragraph help = new Paragraph(getTranslation("shell.login.help"));
        help.addClassName("help");
        Section section = new Section(logo, tagline, new H1(getPageTitle()), fields, help);
        section.addClassName("login");
        return section;
    }

    private void submit() {
        number.setInvalid(false);
        password.setInvalid(false);
        if (number.getValue().isBlank()) {
            refuse(number, "people.person.number.empty");
        } else if (password.getValue().isEmpty()) {
            refuse(password, "shell.login.password.empty");
        } else {
            enter(number.getValue(), password.getValue());
        }
    }

    private void enter(String employeeNo, String secret) {
        switch (signIn.signIn(employeeNo, secret)) {
            case SignInResult.Accepted(var actor, boolean choosePassword) ->
                session.begin(actor, choosePassword, getLocale());
            case SignInResult.Refused(int left) -> {
                password.clear();
                refuse(password, "shell.login.refused", left);
            }
            case SignInResult.Locked(var until) -> {
                String time = DateTimeFormatter.ofPattern("H:mm").format(ZonedDateTime.ofInstant(until, site.zone()));
                refuse(password, "shell.login.locked", time);
            }
        }
    }

    private <F extends HasValidation & Focusable<?>> void refuse(F field, String messageKey, Object... arguments) {
        field.setInvalid(true);
        field.setErrorMessage(getTranslation(messageKey, arguments));
        field.focus();
    }
}
