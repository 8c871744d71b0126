package org.sokuto.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.people.signin.SignInService;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.ui.ErrorSummary;
import org.sokuto.shared.ui.Notices;
import org.sokuto.shared.ui.PageHeader;

/** Where a person chooses a password, also right after signing in with a one-time code. */
@Route("password")
@Requires(Action.ACCOUNT_PASSWORD)
class PasswordView extends Div implements HasDynamicTitle {

    private final transient SignInService signIn;
    private final ErrorSummary errors = new ErrorSummary();
    private final PasswordPair pair = new PasswordPair();

    PasswordView(SignInService signIn) {
        this.signIn = signIn;
        addClassName("narrow");
        Button save = new Button(getTranslation("shell.password.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(save);
        actions.addClassName("actions");
        Div card = new Div(errors, pair, actions);
        card.addClassNames("card", "stack");
        add(new PageHeader(getPageTitle(), getTranslation("shell.password.lead")), card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.password");
    }

    private void save() {
        errors.clear();
        try {
            signIn.choosePassword(pair.password(), pair.repeated());
        } catch (InvalidInput refused) {
            pair.show(refused, errors);
            return;
        }
        Notices.success(getTranslation("shell.password.saved"), getTranslation("shared.close"));
        UI.getCurrent().getPage().setLocation(".");
    }
}
