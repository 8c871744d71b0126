package org.sokuto.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.sokuto.people.signin.OneTimeCode;
import org.sokuto.people.signin.OneTimeCodes;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.Icons;

/** The new code of one person, shown this once. */
class FirstCodeDialog extends Dialog {

    FirstCodeDialog(OneTimeCode code) {
        setHeaderTitle(getTranslation("people.code.title", code.name()));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        Paragraph shown = new Paragraph(code.code());
        shown.addClassNames("big", "num");
        Paragraph use =
                new Paragraph(getTranslation("people.code.use", code.employeeNo(), OneTimeCodes.GOOD_FOR.toDays()));
        use.addClassName("phrase");
        add(shown, use, new Callout(Callout.Kind.WARN, getTranslation("people.code.once")).icon(Icons.WARNING));
        getFooter().add(new Button(getTranslation("people.codes.close"), click -> close()));
    }
}
