package org.sokuto.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonReference;
import org.sokuto.people.TeamItem;
import org.sokuto.people.TeamService;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.Requires;
import org.sokuto.people.access.Role;
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.shared.ui.Icons;
import org.sokuto.shared.ui.Notices;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.shared.ui.Picture;

/** The tree of teams: how many people, who supervises, and what hangs below what. */
@Route("teams")
@Requires({Action.TEAM_WRITE, Action.RATE_COMPARE})
class TeamsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient TeamService teams;
    private final transient PeopleService people;
    private final transient CurrentActor current;
    private final boolean mayWrite;
    private final boolean mayEditPeople;
    private final Div tree = new Div();

    TeamsView(TeamService teams, PeopleService people, CurrentActor current, Access access) {
        this.teams = teams;
        this.people = people;
        this.current = current;
        this.mayWrite = access.may(Action.TEAM_WRITE);
        this.mayEditPeople = access.may(Action.ACCOUNT_WRITE);
        addClassName("narrow");
        PageHeader header = new PageHeader(getPageTitle(), getTranslation("people.teams.lead"));
        if (mayWrite) {
            Button create = new Button(getTranslation("people.teams.add"), Icons.ADD.create(), click -> create());
            create.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(create);
        }
        add(header, tree);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.teams");
    }

    private void load() {
        List<TeamItem> all = teams.findAll();
        tree.removeAll();
        if (all.isEmpty()) {
            tree.add(EmptyState.section(
                    Picture.PEOPLE, getTranslation("people.teams.none"), getTranslation("people.teams.none.text")));
            return;
        }
        tree.add(new TeamTree(TeamNode.tree(all), mayWrite, this::appoint));
        if (mayWrite && all.size() == 1 && all.getFirst().parent() == null) {
            tree.add(EmptyState.section(
                    Picture.PEOPLE, getTranslation("people.teams.first"), getTranslation("people.teams.first.text")));
        }
    }

    private void create() {
        new TeamDialog(teams, name -> tell("people.teams.added", name)).open();
    }

    private void appoint(TeamItem team) {
        List<PersonReference> candidates = people.findReferences(Role.SUPERVISOR, Action.TEAM_WRITE).stream()
                .filter(person -> !person.id().value().equals(current.personOrNull()))
                .toList();
        boolean own = team.supervisors().stream()
                .anyMatch(person -> person.id().value().equals(current.personOrNull()));
        new SupervisorsDialog(team, candidates, own, mayEditPeople, chosen -> {
                    teams.appoint(team.id(), chosen);
                    tell("people.teams.appointed", team.name());
                })
                .open();
    }

    private void tell(String key, String team) {
        Notices.success(getTranslation(key, team), getTranslation("shared.close"));
        load();
    }
}
