package org.sokuto.people.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.sokuto.people.PersonItem;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.Icons;

/** How a person signs in: by a password, by a first code still to be used, or not any more. */
class SignInChip extends Span {

    SignInChip(PersonItem person) {
        LocalDate left = person.leftOn();
        if (left != null) {
            add(new Chip(Chip.Kind.NEUTRAL, getTranslation("people.state.left", Days.dense(left))));
        } else if (person.hasPassword()) {
            add(new Chip(Chip.Kind.OK, Icons.CHECK, getTranslation("people.state.password")));
        } else {
            add(new Chip(Chip.Kind.NEUTRAL, Icons.KEY, getTranslation("people.state.code")));
        }
    }
}
