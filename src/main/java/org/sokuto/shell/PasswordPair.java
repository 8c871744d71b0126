package org.sokuto.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import org.sokuto.people.signin.SignInService;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.ui.ErrorSummary;
import org.sokuto.shared.ui.ErrorSummary.Problem;

/** A new password and its repetition. */
class PasswordPair extends Div {

    private final PasswordField password = new PasswordField();
    private final PasswordField repeated = new PasswordField();

    PasswordPair() {
        addClassName("form");
        password.setLabel(getTranslation("shell.password.new"));
        password.setHelperText(getTranslation("shell.password.hint", SignInService.SHORTEST_PASSWORD));
        password.addThemeName("helper-above-field");
        repeated.setLabel(getTranslation("shell.password.repeat"));
        for (PasswordField field : List.of(password, repeated)) {
            field.addClassName("w-mail");
            field.setMaxLength(400);
            field.getElement().setAttribute("autocomplete", "new-password");
            add(field);
        }
    }

    String password() {
        return password.getValue();
    }

    String repeated() {
        return repeated.getValue();
    }

    /** Says what is wrong at the field and in the summary. */
    void show(InvalidInput refused, ErrorSummary errors) {
        PasswordField field = refused.field().equals("repeated") ? repeated : password;
        String message = getTranslation(refused.messageKey(), refused.arguments());
        password.setInvalid(false);
        repeated.setInvalid(false);
        field.setInvalid(true);
        field.setErrorMessage(message);
        errors.show(getTranslation("shared.errors", 1), List.of(new Problem(message, field)));
    }
}
