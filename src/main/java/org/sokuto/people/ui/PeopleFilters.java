package org.sokuto.people.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sokuto.people.PersonFilter;
import org.sokuto.people.TeamId;
import org.sokuto.people.TeamItem;
import org.sokuto.shared.ui.Icons;

/** What narrows the list of people; the address of the page holds it. */
class PeopleFilters extends Div {

    private static final String TEXT = "q";
    private static final String TEAM = "team";
    private static final String LEAVERS = "leavers";

    private final TextField text = new TextField(getTranslation("shared.search"));
    private final ComboBox<TeamItem> team = new ComboBox<>(getTranslation("people.team"));
    private final Checkbox leavers = new Checkbox(getTranslation("people.list.leavers"));
    private final Paragraph found = new Paragraph();
    private final List<TeamItem> teams;

    PeopleFilters(List<TeamItem> teams, boolean withLeavers, Runnable changed) {
        this.teams = teams;
        addClassName("filters");
        text.addClassName("wide");
        text.setPlaceholder(getTranslation("people.list.search"));
        text.setPrefixComponent(Icons.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        team.setItems(teams);
        team.setItemLabelGenerator(TeamItem::name);
        team.setPlaceholder(getTranslation("shared.all"));
        team.setClearButtonVisible(true);
        leavers.setVisible(withLeavers);
        found.addClassName("push");
        found.getElement().setAttribute("role", "status");
        add(text, team, leavers, found);
        List<HasValue<?, ?>> fields = List.of(text, team, leavers);
        fields.forEach(field -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        }));
    }

    PersonFilter value() {
        TeamItem chosen = team.getValue();
        return new PersonFilter(text.getValue(), chosen == null ? null : chosen.id(), leavers.getValue());
    }

    void show(QueryParameters address) {
        text.setValue(address.getSingleParameter(TEXT).orElse(""));
        team.setValue(address.getSingleParameter(TEAM)
                .flatMap(id ->
                        teams.stream().filter(item -> key(item.id()).equals(id)).findFirst())
                .orElse(null));
        leavers.setValue(
                leavers.isVisible() && address.getSingleParameter(LEAVERS).isPresent());
    }

    QueryParameters address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            parameters.put(TEXT, text.getValue());
        }
        if (!team.isEmpty()) {
            parameters.put(TEAM, key(team.getValue().id()));
        }
        if (leavers.getValue()) {
            parameters.put(LEAVERS, "1");
        }
        return QueryParameters.simple(parameters);
    }

    void tell(long count) {
        found.setText(getTranslation("people.list.count", count));
    }

    static String key(TeamId team) {
        return team.value().toString();
    }
}
