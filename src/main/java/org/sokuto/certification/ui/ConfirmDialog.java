package org.sokuto.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.sokuto.certification.ClearanceService;
import org.sokuto.certification.ClearanceStanding;
import org.sokuto.certification.PersonCertification;
import org.sokuto.shared.DomainError;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.Icons;
import org.sokuto.shared.ui.Notices;

/** Shows exactly what a clearance will rest on, then confirms it in the name of the signed-in supervisor. */
final class ConfirmDialog extends Dialog {

    private final transient ClearanceService clearances;
    private final transient PersonCertification person;
    private final transient ClearanceStanding standing;
    private final transient CertificationWords words;
    private final transient Runnable confirmed;
    private final Div refusal = new Div();

    ConfirmDialog(
            ClearanceService clearances,
            PersonCertification person,
            ClearanceStanding standing,
            CertificationWords words,
            Runnable confirmed) {
        this.clearances = clearances;
        this.person = person;
        this.standing = standing;
        this.words = words;
        this.confirmed = confirmed;
        setHeaderTitle(words.text("confirm.title", person.person().name()));
        addClassName("clearance-dialog");
        refusal.getElement().setAttribute("role", "alert");
        Paragraph what = new Paragraph(
                words.text("confirm.what", words.product(standing.rule(), person.titles()), words.channel(standing)));
        what.addClassName("phrase");
        Paragraph note = new Paragraph(words.text("confirm.note"));
        note.addClassNames("note", "phrase");
        Div content = new Div(refusal, what, new RequirementList(standing.evaluation(), person, words), note);
        content.addClassName("stack");
        add(content);
        Button confirm = new Button(words.text("confirm"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), confirm);
    }

    private void confirm() {
        try {
            clearances.confirm(person.person().id(), standing.key(), standing.fingerprint());
        } catch (DomainError refused) {
            refusal.removeAll();
            refusal.add(new Callout(Callout.Kind.WARN, getTranslation(refused.messageKey(), refused.arguments()))
                    .icon(Icons.WARNING));
            return;
        }
        close();
        Notices.success(
                words.text("confirm.done", person.person().name(), words.product(standing.rule(), person.titles())),
                getTranslation("shared.close"));
        confirmed.run();
    }
}
