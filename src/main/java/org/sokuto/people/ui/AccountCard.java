package org.sokuto.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonItem;
import org.sokuto.people.signin.OneTimeCode;
import org.sokuto.people.signin.OneTimeCodes;
import org.sokuto.shared.ui.Icons;
import org.sokuto.shared.ui.Notices;
import org.sokuto.shared.ui.Question;

/** How a person signs in, and whether at all: a new first code, leaving, coming back. */
class AccountCard extends Section {

    private final transient PeopleService people;
    private final transient OneTimeCodes codes;
    private final transient Runnable changed;

    /** Calls back when the employment ended or began again. */
    AccountCard(PeopleService people, OneTimeCodes codes, Runnable changed) {
        this.people = people;
        this.codes = codes;
        this.changed = changed;
        addClassNames("card", "panel");
    }

    void show(PersonItem person, boolean own) {
        removeAll();
        add(new H2(getTranslation("people.account")), new Div(new SignInChip(person)));
        if (own) {
            add(text("people.account.own"));
        } else if (person.leftOn() != null) {
            add(
                    text("people.account.left.text"),
                    new Button(getTranslation("people.account.return"), click -> comeBack(person)));
        } else {
            Button leave = new Button(getTranslation("people.account.leave"), click -> askToLeave(person));
            leave.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            add(
                    text(person.hasPassword() ? "people.account.password.text" : "people.account.code.text"),
                    new Button(getTranslation("people.account.reset"), Icons.KEY.create(), click -> askToReset(person)),
                    leave);
        }
    }

    private void askToReset(PersonItem person) {
        Question.ask(
                getTranslation("people.account.reset.title", person.name()),
                getTranslation("people.account.reset.text", OneTimeCodes.GOOD_FOR.toDays()),
                getTranslation("people.account.reset.do"),
                () -> {
                    OneTimeCode code = codes.reset(person.id());
                    new FirstCodeDialog(code).open();
                    show(people.get(person.id()), false);
                });
    }

    private void askToLeave(PersonItem person) {
        Question.ask(
                getTranslation("people.account.leave.title", person.name()),
                getTranslation("people.account.leave.text"),
                getTranslation("people.account.leave"),
                () -> {
                    people.deactivate(person.id());
                    tell("people.account.leave.done", person);
                });
    }

    private void comeBack(PersonItem person) {
        people.reactivate(person.id());
        tell("people.account.return.done", person);
    }

    private void tell(String key, PersonItem person) {
        Notices.success(getTranslation(key, person.name()), getTranslation("shared.close"));
        changed.run();
    }

    private Paragraph text(String key) {
        Paragraph text = new Paragraph(getTranslation(key));
        text.addClassNames("soft", "phrase");
        return text;
    }
}
