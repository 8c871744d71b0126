package org.sokuto.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.ui.FormProblems;
import org.sokuto.training.PlanItem;
import org.sokuto.training.PlanService;

/** Asks why an item is taken out of a plan; the person reads the reason. */
final class WithdrawDialog extends Dialog {

    private final transient PlanService plans;
    private final transient PlanItem item;
    private final Runnable withdrawn;
    private final FormProblems problems = new FormProblems();
    private final TextArea reason = new TextArea(getTranslation("training.plan.reason"));

    WithdrawDialog(PlanService plans, PlanItem item, Runnable withdrawn) {
        this.plans = plans;
        this.item = item;
        this.withdrawn = withdrawn;
        setHeaderTitle(getTranslation("training.plan.withdraw.title"));
        reason.setHelperText(getTranslation("training.plan.reason.hint"));
        reason.addThemeName("helper-above-field");
        Div form = new Div(new Paragraph(item.title().in(getLocale())), problems.field("reason", reason));
        form.addClassName("form");
        add(problems.summary(), form);
        Button take = new Button(getTranslation("training.plan.withdraw"), click -> withdraw());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), take);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                reason.focus();
            }
        });
    }

    private void withdraw() {
        try {
            plans.withdraw(item.id(), reason.getValue());
        } catch (InvalidInput refused) {
            problems.show(List.of(refused));
            return;
        }
        close();
        withdrawn.run();
    }
}
