package org.sokuto.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Collectors;
import org.sokuto.people.PersonReference;
import org.sokuto.people.TeamItem;
import org.sokuto.shared.ui.PhoneWidth;
import org.sokuto.shared.ui.Small;

/** Teams below each other with size and supervisors; on a phone these stand below the name. */
class TeamTree extends TreeGrid<TeamNode> {

    private static final int ROWS_IN_FULL = 20;
    private static final int ALL_LEVELS = 20;

    private boolean narrow;

    TeamTree(List<TeamNode> roots, boolean mayWrite, SerializableConsumer<TeamItem> appoint) {
        setAriaLabel(getTranslation("people.teams"));
        setSelectionMode(SelectionMode.NONE);
        addClassName("fill");
        addComponentHierarchyColumn(this::name)
                .setHeader(getTranslation("people.team"))
                .setFlexGrow(2);
        Column<TeamNode> members = addColumn(this::members)
                .setHeader(getTranslation("people.teams.members"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7rem")
                .setFlexGrow(0);
        Column<TeamNode> supervisors = addColumn(this::supervisors)
                .setHeader(getTranslation("people.teams.supervisors"))
                .setFlexGrow(2);
        if (mayWrite) {
            addComponentColumn(node -> button(node.team(), appoint))
                    .setHeader(getTranslation("people.teams.change"))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        setItems(roots, TeamNode::below);
        expandRecursively(roots, ALL_LEVELS);
        setAllRowsVisible(count(roots) <= ROWS_IN_FULL);
        PhoneWidth.follow(this, phone -> {
            members.setVisible(!phone);
            supervisors.setVisible(!phone);
            if (narrow != phone) {
                narrow = phone;
                getDataProvider().refreshAll();
            }
        });
    }

    private Component name(TeamNode node) {
        TeamItem team = node.team();
        Div name = new Div(new Anchor("people?team=" + PeopleFilters.key(team.id()), team.name()));
        name.addClassName("team-name");
        if (narrow) {
            name.add(new Small(getTranslation("people.teams.card", node.total(), supervisors(node))));
        }
        return name;
    }

    private String members(TeamNode node) {
        return getTranslation("people.teams.count", node.total());
    }

    private String supervisors(TeamNode node) {
        List<PersonReference> supervisors = node.team().supervisors();
        return supervisors.isEmpty()
                ? getTranslation("people.teams.supervisors.none")
                : supervisors.stream()
                        .map(PersonReference::name)
                        .collect(Collectors.joining(getTranslation("people.list.and")));
    }

    private Button button(TeamItem team, SerializableConsumer<TeamItem> appoint) {
        Button button = new Button(getTranslation("people.teams.appoint"), click -> appoint.accept(team));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("people.teams.appoint.of", team.name()));
        return button;
    }

    private static long count(List<TeamNode> nodes) {
        return nodes.stream().mapToLong(node -> 1 + count(node.below())).sum();
    }
}
