package org.sokuto.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonId;
import org.sokuto.people.PersonItem;
import org.sokuto.people.PersonRecord;
import org.sokuto.people.PersonRecordService;
import org.sokuto.people.TeamService;
import org.sokuto.people.TrainerAssignments;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.Requires;
import org.sokuto.people.access.Role;
import org.sokuto.people.signin.OneTimeCodes;
import org.sokuto.shared.ChangedMeanwhile;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.NotFound;
import org.sokuto.shared.ui.FormProblems;
import org.sokuto.shared.ui.Notices;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.shared.ui.PageHeader.Crumb;
import org.sokuto.shared.ui.Question;

/** The form of a person, known or new. */
@Route("people/:person/edit")
@RouteAlias(PersonPaths.NEW)
@Requires(Action.ACCOUNT_WRITE)
class PersonFormView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient PersonRecordService records;
    private final transient TrainerAssignments trainers;
    private final transient CurrentActor current;
    private final FormProblems problems = new FormProblems();
    private final PersonFields fields;
    private final AccountCard account;
    private final Div training = new Div();
    private final OtherChanges others = new OtherChanges(this::overwrite, this::show);
    private PageHeader header = new PageHeader("");
    private transient @Nullable PersonRecord record;
    private boolean saved;

    PersonFormView(
            PersonRecordService records,
            PeopleService people,
            TeamService teams,
            OneTimeCodes codes,
            TrainerAssignments trainers,
            CurrentActor current,
            Clock clock) {
        this.records = records;
        this.trainers = trainers;
        this.current = current;
        this.fields = new PersonFields(problems, teams.findAll(), LocalDate.now(clock));
        this.account = new AccountCard(people, codes, this::refreshAccount);
        addClassName("narrow");
        Div form = new Div(fields, actions());
        form.addClassName("stack");
        Div side = new Div(account, training);
        side.addClassName("stack");
        Div split = new Div(form, side);
        split.addClassName("split");
        add(header, others, problems.summary(), split);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> person = event.getRouteParameters().get("person");
        try {
            if (person.isPresent()) {
                show(records.get(new PersonId(UUID.fromString(person.get()))));
            } else {
                showNew();
            }
        } catch (NotFound | IllegalArgumentException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!saved && fields.isChanged()) {
            ContinueNavigationAction leave = event.postpone();
            Question.ask(
                    getTranslation("people.form.unsaved"),
                    getTranslation("people.form.unsaved.text"),
                    getTranslation("people.form.unsaved.leave"),
                    leave::proceed);
        }
    }

    @Override
    public String getPageTitle() {
        return record == null ? getTranslation("people.add") : record.person().name();
    }

    private void showNew() {
        record = null;
        fields.showNew();
        account.setVisible(false);
        training.removeAll();
        title();
    }

    private void show(PersonRecord shown) {
        record = shown;
        boolean own = shown.person().id().value().equals(current.personOrNull());
        fields.show(shown, own);
        account.show(shown.person(), own);
        account.setVisible(true);
        training.removeAll();
        if (shown.person().roles().contains(Role.OPERATOR)) {
            PersonItem person = shown.person();
            training.add(new TrainersCard(trainers, person, trainers.mayChoose(person.id())));
        }
        title();
    }

    private void title() {
        PageHeader titled = new PageHeader(getPageTitle())
                .crumbs(
                        getTranslation("people.form.path"),
                        new Crumb(getTranslation("people.list"), PersonPaths.LIST),
                        Crumb.here(getTranslation(record == null ? "people.add" : "people.edit")));
        replace(header, titled);
        header = titled;
        problems.clear();
        others.clear();
        saved = false;
    }

    private Div actions() {
        Button save = new Button(getTranslation("shared.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Anchor cancel = new Anchor(PersonPaths.LIST, getTranslation("shared.cancel"));
        cancel.addClassName("button");
        Div actions = new Div(save, cancel);
        actions.addClassNames("actions", "stick");
        return actions;
    }

    private void save() {
        List<InvalidInput> wrong = fields.problems();
        if (!wrong.isEmpty()) {
            refuse(wrong);
            return;
        }
        problems.clear();
        others.clear();
        try {
            store();
        } catch (InvalidInput refused) {
            refuse(List.of(refused));
        } catch (ChangedMeanwhile stale) {
            if (record != null) {
                others.show(record, records.get(record.person().id()));
            }
        }
    }

    private void store() {
        String next = PersonPaths.LIST;
        if (record == null) {
            next = PersonPaths.edit(records.add(fields.number(), fields.draft(), fields.roles()));
        } else {
            PersonItem person = record.person();
            records.correct(person.id(), person.revision(), fields.draft(), fields.roles());
        }
        saved = true;
        Notices.success(getTranslation("people.form.saved", fields.draft().name()), getTranslation("shared.close"));
        UI.getCurrent().navigate(next);
    }

    private void refuse(List<InvalidInput> refused) {
        problems.show(refused);
        UI.getCurrent().getPage().setTitle(getTranslation("shared.title.error", getPageTitle()));
    }

    /** What was typed here takes the place of what the other saved. */
    private void overwrite(PersonRecord fresh) {
        record = fresh;
        save();
    }

    /** The employment changed, which is a revision of its own; what is typed in the form stays. */
    private void refreshAccount() {
        if (record != null) {
            PersonRecord fresh = records.get(record.person().id());
            account.show(fresh.person(), false);
            if (fresh.person().revision() == record.person().revision() + 1) {
                record = fresh;
            }
        }
    }
}
