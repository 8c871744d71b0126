package org.sokuto.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.sokuto.certification.ClearanceService;
import org.sokuto.shared.DomainError;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.ui.FormProblems;
import org.sokuto.shared.ui.Notices;

/** Takes a clearance back, with the reason that the person will read. */
final class WithdrawDialog extends Dialog {

    private final transient ClearanceService clearances;
    private final transient ClearanceRow row;
    private final transient CertificationWords words;
    private final transient Runnable withdrawn;
    private final transient FormProblems problems = new FormProblems();
    private final TextArea reason;

    WithdrawDialog(
            ClearanceService clearances,
            ClearanceRow row,
            String product,
            CertificationWords words,
            Runnable withdrawn) {
        this.clearances = clearances;
        this.row = row;
        this.words = words;
        this.withdrawn = withdrawn;
        setHeaderTitle(words.text("withdraw.title", row.person().name()));
        addClassName("clearance-dialog");
        Paragraph what = new Paragraph(words.text("withdraw.what", product, words.channel(row.standing())));
        what.addClassName("phrase");
        reason = problems.field("reason", new TextArea(words.text("withdraw.reason")));
        reason.setHelperText(words.text("withdraw.reason.help"));
        Div content = new Div(problems.summary(), what, reason);
        content.addClassName("stack");
        add(content);
        Button withdraw = new Button(words.text("withdraw"), click -> withdraw());
        withdraw.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), withdraw);
    }

    private void withdraw() {
        try {
            clearances.withdraw(row.person().id(), row.standing().key(), reason.getValue());
        } catch (InvalidInput refused) {
            problems.show(List.of(refused));
            return;
        } catch (DomainError refused) {
            problems.show(List.of(new InvalidInput("", refused.messageKey(), refused.arguments())));
            return;
        }
        close();
        Notices.success(words.text("withdraw.done", row.person().name()), getTranslation("shared.close"));
        withdrawn.run();
    }
}
