package org.sokuto.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sokuto.people.signin.OneTimeCode;
import org.sokuto.people.signin.OneTimeCodes;
import org.sokuto.shared.csv.FormulaGuard;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.CsvDownload;
import org.sokuto.shared.ui.Icons;

/** Codes for everybody without a password: how many wait, what new codes mean, then the codes, shown this once. */
class FirstCodesDialog extends Dialog {

    private static final int ROWS_IN_FULL = 8;

    private final transient OneTimeCodes codes;
    private final Div content = new Div();

    FirstCodesDialog(OneTimeCodes codes) {
        this.codes = codes;
        setHeaderTitle(getTranslation("people.codes"));
        setCloseOnOutsideClick(false);
        content.addClassName("stack");
        add(content);
        ask(codes.countWaiting());
    }

    private void ask(long waiting) {
        if (waiting == 0) {
            content.add(text("people.codes.none"));
            getFooter().add(close("shared.close"));
            return;
        }
        content.add(
                text("people.codes.waiting", waiting),
                new Callout(Callout.Kind.WARN, getTranslation("people.codes.warning", OneTimeCodes.GOOD_FOR.toDays()))
                        .icon(Icons.WARNING));
        Button issue = new Button(getTranslation("people.codes.issue"), click -> show(codes.issueToWaiting()));
        issue.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close("shared.cancel"), issue);
    }

    private void show(List<OneTimeCode> issued) {
        setCloseOnEsc(false);
        Grid<OneTimeCode> list = new Grid<>();
        list.setAriaLabel(getTranslation("people.codes"));
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.addColumn(OneTimeCode::employeeNo)
                .setHeader(getTranslation("people.person.number"))
                .setWidth("7rem")
                .setFlexGrow(0);
        list.addColumn(OneTimeCode::name).setHeader(getTranslation("people.person.name"));
        list.addColumn(OneTimeCode::code)
                .setHeader(getTranslation("people.code"))
                .setWidth("11rem")
                .setFlexGrow(0);
        list.setItems(issued);
        list.setAllRowsVisible(issued.size() <= ROWS_IN_FULL);
        List<String> header = List.of(
                getTranslation("people.person.number"),
                getTranslation("people.person.name"),
                getTranslation("people.code"));
        content.removeAll();
        content.add(
                new Callout(Callout.Kind.WARN, getTranslation("people.codes.once", issued.size())).icon(Icons.WARNING),
                new Div(new CsvDownload(
                        getTranslation("people.codes.download"),
                        getTranslation("people.codes.file"),
                        out -> write(header, issued, out))),
                list);
        getFooter().removeAll();
        getFooter().add(close("people.codes.close"));
    }

    private static void write(List<String> header, List<OneTimeCode> issued, OutputStream out) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(header);
            issued.forEach(code -> csv.writeRecord(
                    FormulaGuard.guard(code.employeeNo()), FormulaGuard.guard(code.name()), code.code()));
        }
    }

    private Component text(String key, Object... arguments) {
        Paragraph text = new Paragraph(getTranslation(key, arguments));
        text.addClassName("phrase");
        return text;
    }

    private Button close(String key) {
        return new Button(getTranslation(key), click -> close());
    }
}
