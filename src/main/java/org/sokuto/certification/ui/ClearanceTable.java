package org.sokuto.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.sokuto.shared.ui.DataTable;
import org.sokuto.shared.ui.Small;

/** People by name with the state of one clearance, whose word it rests on, and what the viewer may change about it. */
final class ClearanceTable extends Div {

    private final CertificationWords words;
    private final boolean teams;
    private final SerializableConsumer<ClearanceRow> confirm;
    private final SerializableConsumer<ClearanceRow> withdraw;

    ClearanceTable(
            List<ClearanceRow> rows,
            CertificationWords words,
            SerializableConsumer<ClearanceRow> confirm,
            SerializableConsumer<ClearanceRow> withdraw) {
        this.words = words;
        teams = rows.stream().map(row -> row.person().team()).distinct().count() > 1;
        this.confirm = confirm;
        this.withdraw = withdraw;
        DataTable<ClearanceRow> table = new DataTable<ClearanceRow>(words.text("clearances.title"))
                .component(words.text("name"), this::name)
                .component(words.text("clearance"), row -> ClearanceChip.of(row.state(), words))
                .component(words.text("grounds"), this::grounds);
        if (rows.stream().anyMatch(row -> row.mayConfirmAgain() || row.mayWithdraw())) {
            table.component(words.text("act"), this::act);
        }
        table.addClassNames("board", "clearances");
        add(table.rows(rows));
    }

    private Component name(ClearanceRow row) {
        Anchor name = new Anchor(
                CertificationRoutes.person(row.person().id()), row.person().name());
        Span cell = new Span(name);
        if (teams && row.person().teamName() != null) {
            cell.add(new Small(row.person().teamName()));
        }
        return cell;
    }

    private Component grounds(ClearanceRow row) {
        Span grounds = new Span(new Text(words.grounds(row.standing())));
        grounds.addClassName("phrase");
        words.reason(row.standing()).map(Small::new).ifPresent(grounds::add);
        return grounds;
    }

    private Component act(ClearanceRow row) {
        Span act = new Span();
        act.addClassName("act");
        if (row.mayConfirmAgain()) {
            act.add(button("confirm", row, confirm));
        } else if (row.mayWithdraw()) {
            act.add(button("withdraw", row, withdraw));
        }
        return act;
    }

    private Component button(String key, ClearanceRow row, SerializableConsumer<ClearanceRow> act) {
        Button button = new Button(words.text(key + ".short"), click -> act.accept(row));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(words.text(key + ".of", row.person().name()));
        return button;
    }
}
