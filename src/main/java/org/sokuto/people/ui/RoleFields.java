package org.sokuto.people.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.RoleChoice;
import org.sokuto.people.TeamId;
import org.sokuto.people.TeamItem;
import org.sokuto.people.access.Role;
import org.sokuto.shared.ui.FormProblems;

/** The roles of a person and, for a manager, the unit below which the role counts. */
class RoleFields extends Div {

    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(getTranslation("people.person.roles"));
    private final ComboBox<TeamItem> unit = new ComboBox<>(getTranslation("people.person.unit"));
    private final List<TeamItem> teams;

    RoleFields(FormProblems problems, List<TeamItem> teams) {
        this.teams = teams;
        addClassName("form");
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> getTranslation(role.messageKey() + ".reach"));
        roles.addThemeName("vertical");
        roles.addThemeName("helper-above-field");
        roles.addValueChangeListener(change -> unit.setVisible(change.getValue().contains(Role.MANAGER)));
        unit.setItems(teams);
        unit.setItemLabelGenerator(TeamItem::name);
        unit.setPlaceholder(getTranslation("people.person.unit.all"));
        unit.setHelperText(getTranslation("people.person.unit.hint"));
        unit.addThemeName("helper-above-field");
        unit.setClearButtonVisible(true);
        unit.setVisible(false);
        add(problems.field("roles", roles, firstBox()), problems.field("unit", unit));
    }

    void show(RoleChoice choice, boolean own) {
        roles.setValue(choice.roles());
        unit.setValue(team(choice.unit()));
        roles.setReadOnly(own);
        unit.setReadOnly(own);
        roles.setHelperText(getTranslation(own ? "people.person.roles.own" : "people.person.roles.hint"));
    }

    RoleChoice value() {
        Set<Role> chosen = roles.getValue();
        return new RoleChoice(chosen, unit.isEmpty() ? null : unit.getValue().id());
    }

    private @Nullable TeamItem team(@Nullable TeamId id) {
        return teams.stream()
                .filter(team -> Objects.equals(team.id(), id))
                .findFirst()
                .orElse(null);
    }

    private Focusable<?> firstBox() {
        return (Focusable<?>) roles.getChildren().findFirst().orElseThrow();
    }
}
