package org.sokuto.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonFilter;
import org.sokuto.people.PersonItem;
import org.sokuto.people.access.Role;
import org.sokuto.shared.ui.PhoneWidth;
import org.sokuto.shared.ui.Small;

/** People in order of reading, read page by page; one column of cards on a phone. */
class PeopleGrid extends Grid<PersonItem> {

    private static final int ROWS_IN_FULL = 20;

    private final PersonPaths paths;
    private final boolean signIn;

    PeopleGrid(PersonPaths paths, boolean signIn) {
        this.paths = paths;
        this.signIn = signIn;
        setAriaLabel(getTranslation("people.list"));
        setSelectionMode(SelectionMode.NONE);
        addClassName("fill");
        columns();
        addItemClickListener(click -> paths.of(click.getItem()).ifPresent(UI.getCurrent()::navigate));
    }

    void show(PeopleService people, PersonFilter filter, long total) {
        setItems(
                query -> people.find(filter, query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(total));
        setAllRowsVisible(total <= ROWS_IN_FULL);
    }

    private void columns() {
        Column<PersonItem> card = addComponentColumn(this::card);
        Column<PersonItem> number = addColumn(PersonItem::employeeNo)
                .setHeader(getTranslation("people.person.number"))
                .setWidth("8rem")
                .setFlexGrow(0);
        Column<PersonItem> name = addComponentColumn(this::name)
                .setHeader(getTranslation("people.person.name"))
                .setFlexGrow(2);
        Column<PersonItem> team = addColumn(person -> orDash(person.teamName()))
                .setHeader(getTranslation("people.team"))
                .setFlexGrow(1);
        Column<PersonItem> hired = addColumn(person -> day(person.hiredOn()))
                .setHeader(getTranslation("people.person.hired"))
                .setWidth("8rem")
                .setFlexGrow(0);
        Column<PersonItem> roles = addColumn(this::roles)
                .setHeader(getTranslation("people.person.roles"))
                .setFlexGrow(1);
        Column<PersonItem> state = addComponentColumn(SignInChip::new)
                .setHeader(getTranslation("people.person.sign-in"))
                .setWidth("11rem")
                .setFlexGrow(0);
        PhoneWidth.follow(this, narrow -> {
            card.setVisible(narrow);
            for (Column<PersonItem> column : List.of(number, name, team, hired, roles)) {
                column.setVisible(!narrow);
            }
            state.setVisible(!narrow && signIn);
            setClassName("cards-only", narrow);
        });
    }

    private Component card(PersonItem person) {
        Span facts = new Span(
                getTranslation("people.list.card", person.employeeNo(), orDash(person.teamName()), roles(person)));
        facts.addClassName("note");
        Div card = new Div(name(person), facts);
        card.addClassName("person-card");
        if (signIn || person.leftOn() != null) {
            card.add(new SignInChip(person));
        }
        return card;
    }

    private Component name(PersonItem person) {
        Component written = paths.of(person)
                .<Component>map(path -> new Anchor(path, person.name()))
                .orElseGet(() -> new Span(person.name()));
        Div name = new Div(written, new Small(person.kana()));
        name.addClassName("person-name");
        paths.formBeside(person)
                .map(path -> new Anchor(path, getTranslation("people.edit")))
                .ifPresent(name::add);
        return name;
    }

    private String roles(PersonItem person) {
        return person.roles().stream()
                .sorted()
                .map(Role::messageKey)
                .map(this::getTranslation)
                .collect(Collectors.joining(getTranslation("people.list.and")));
    }

    private String orDash(@Nullable String text) {
        return text == null ? getTranslation("shared.none") : text;
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? getTranslation("shared.none") : Days.dense(day);
    }
}
