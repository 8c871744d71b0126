package org.sokuto.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.sokuto.people.TeamItem;
import org.sokuto.people.TeamService;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.ui.FormProblems;

/** Name and place of a new team. */
class TeamDialog extends Dialog {

    private final transient TeamService teams;
    private final SerializableConsumer<String> created;
    private final FormProblems problems = new FormProblems();
    private final TextField name = new TextField(getTranslation("people.teams.name"));
    private final ComboBox<TeamItem> above = new ComboBox<>(getTranslation("people.teams.above"));

    /** Calls back with the name of the new team. */
    TeamDialog(TeamService teams, SerializableConsumer<String> created) {
        this.teams = teams;
        this.created = created;
        List<TeamItem> all = teams.findAll();
        setHeaderTitle(getTranslation("people.teams.add"));
        above.setItems(all);
        above.setItemLabelGenerator(TeamItem::name);
        above.setHelperText(getTranslation("people.teams.above.hint"));
        above.addThemeName("helper-above-field");
        TeamNode.tree(all).stream().findFirst().map(TeamNode::team).ifPresent(above::setValue);
        Div form = new Div(problems.field("name", name), problems.field("parent", above));
        form.addClassName("form");
        add(problems.summary(), form);
        Button save = new Button(getTranslation("people.teams.create"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), save);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                name.focus();
            }
        });
    }

    private void save() {
        TeamItem parent = above.getValue();
        if (parent == null) {
            problems.show(List.of(new InvalidInput("parent", "people.teams.above.empty")));
            return;
        }
        try {
            teams.create(name.getValue(), parent.id());
        } catch (InvalidInput refused) {
            problems.show(List.of(refused));
            return;
        }
        close();
        created.accept(name.getValue().strip());
    }
}
