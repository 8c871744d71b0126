package org.sokuto.people.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.PersonItem;
import org.sokuto.people.PersonRecord;
import org.sokuto.people.access.Role;

/** Somebody else saved meanwhile: what that changed, and which of the two shall hold. */
class OtherChanges extends Div implements Focusable<OtherChanges> {

    private final SerializableConsumer<PersonRecord> keepMine;
    private final SerializableConsumer<PersonRecord> takeTheirs;

    OtherChanges(SerializableConsumer<PersonRecord> keepMine, SerializableConsumer<PersonRecord> takeTheirs) {
        this.keepMine = keepMine;
        this.takeTheirs = takeTheirs;
        addClassName("errors");
        getElement().setAttribute("role", "group");
        setTabIndex(-1);
        setVisible(false);
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    void show(PersonRecord before, PersonRecord now) {
        removeAll();
        String heading = getTranslation("people.form.stale");
        getElement().setAttribute("aria-label", heading);
        UnorderedList list = new UnorderedList();
        PersonItem old = before.person();
        PersonItem fresh = now.person();
        change(list, "people.person.name", old.name(), fresh.name());
        change(list, "people.person.kana", old.kana(), fresh.kana());
        change(list, "people.team", old.teamName(), fresh.teamName());
        change(list, "people.person.hired", day(old.hiredOn()), day(fresh.hiredOn()));
        change(list, "people.person.roles", roles(old), roles(fresh));
        change(list, "people.person.left", day(old.leftOn()), day(fresh.leftOn()));
        Div actions = new Div(
                new Button(getTranslation("people.form.stale.theirs"), click -> takeTheirs.accept(now)),
                new Button(getTranslation("people.form.stale.mine"), click -> keepMine.accept(now)));
        actions.addClassName("actions");
        add(new H2(heading), list, actions);
        setVisible(true);
        focus();
    }

    private void change(UnorderedList list, String name, @Nullable String before, @Nullable String now) {
        if (!Objects.equals(before, now)) {
            list.add(new ListItem(
                    getTranslation("people.form.stale.change", getTranslation(name), shown(before), shown(now))));
        }
    }

    private String shown(@Nullable String text) {
        return text == null || text.isEmpty() ? getTranslation("shared.none") : text;
    }

    private String roles(PersonItem person) {
        return person.roles().stream()
                .sorted()
                .map(Role::messageKey)
                .map(this::getTranslation)
                .collect(Collectors.joining(getTranslation("people.list.and")));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Days.dense(day);
    }
}
