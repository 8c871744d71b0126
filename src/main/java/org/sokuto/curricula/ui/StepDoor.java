package org.sokuto.curricula.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sokuto.curricula.CurriculaRoutes;
import org.sokuto.curricula.Enrolment;
import org.sokuto.curricula.SheetItem;
import org.sokuto.curricula.SignOffService;
import org.sokuto.curricula.StepItem;
import org.sokuto.curricula.StepKind;
import org.sokuto.people.PersonReference;
import org.sokuto.people.TrainerAssignments;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.Icons;

/** What a quiz, a role-play or a signature asks, before one goes there. */
final class StepDoor extends Div {

    private final transient Enrolment enrolment;
    private final transient StepItem step;
    private final transient CourseWords words;

    StepDoor(
            Enrolment enrolment,
            StepItem step,
            CourseWords words,
            SignOffService signOffs,
            TrainerAssignments trainers,
            Runnable enter) {
        this.enrolment = enrolment;
        this.step = step;
        this.words = words;
        addClassName("step-door");
        H1 title = new H1(words.in(step.title()));
        title.getElement().setAttribute("tabindex", "-1");
        Paragraph kind = new Paragraph(words.kind(step));
        kind.addClassName("soft");
        add(title, kind);
        Instant done = enrolment.done().get(step.key());
        if (done != null) {
            add(new Callout(Callout.Kind.OK, words.text("door.done", words.day(done))).icon(Icons.CHECK));
        }
        Paragraph explained = new Paragraph(words.text("door." + step.kind().name()));
        explained.addClassName("read");
        add(explained);
        if (step.kind() == StepKind.SIGNOFF) {
            add(signers(trainers));
            past(signOffs).forEach(this::add);
            signOffs.findSheet(step.ref()).ifPresent(sheet -> add(items(sheet)));
        }
        add(actions(enter, done != null));
    }

    private Component actions(Runnable enter, boolean done) {
        Anchor back = new Anchor(CurriculaRoutes.course(enrolment.course().key()), words.text("to-course"));
        back.addClassName("button");
        Div actions = new Div();
        actions.addClassNames("actions", "stick");
        if (step.kind() != StepKind.SIGNOFF) {
            Button go = new Button(words.text(done ? "door.again" : "door.go"), click -> enter.run());
            go.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(go);
        }
        actions.add(back);
        return actions;
    }

    private Component signers(TrainerAssignments trainers) {
        String names = trainers.findTrainers(enrolment.person()).stream()
                .map(PersonReference::name)
                .collect(Collectors.joining(words.text("comma")));
        return new Callout(Callout.Kind.INFO, names.isEmpty() ? words.text("signer.none") : words.text("signer", names))
                .icon(Icons.PERSON);
    }

    private List<Component> past(SignOffService signOffs) {
        return signOffs.find(List.of(enrolment.person()), List.of(step.ref())).stream()
                .<Component>map(signOff -> new SignOffLine(signOff, words))
                .toList();
    }

    private Component items(SheetItem sheet) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        sheet.items().forEach(item -> {
            Span name = new Span(words.in(item.title()));
            name.addClassName("item-name");
            Span wanted = new Span(item.anchors().get(sheet.pass()));
            wanted.getElement().setAttribute("lang", Locale.JAPANESE.getLanguage());
            wanted.addClassNames("soft", "phrase");
            list.add(new ListItem(name, wanted));
        });
        Section card = new Section(new H2(words.text("door.items")), list);
        card.addClassNames("card", "sheet-items");
        return card;
    }
}
