package org.sokuto.curricula.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import org.sokuto.curricula.CurriculaRoutes;
import org.sokuto.curricula.SheetItem;
import org.sokuto.curricula.SignOff;
import org.sokuto.curricula.SignOffService;
import org.sokuto.people.PersonReference;
import org.sokuto.people.TrainerAssignments;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.NotFound;
import org.sokuto.shared.ui.FormProblems;
import org.sokuto.shared.ui.Notices;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.shared.ui.PageHeader.Crumb;
import org.sokuto.shared.ui.Question;

/** The observation sheet of one learner: what was seen, item by item, and what was recorded before. */
@Route(CurriculaRoutes.SIGN_OFFS + "/:person/:sheet")
@Requires(Action.SIGNOFF_WRITE)
class SignOffView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SignOffService signOffs;
    private final transient TrainerAssignments trainers;
    private final transient CurrentActor current;
    private final transient CourseWords words;
    private String title = "";

    SignOffView(SignOffService signOffs, TrainerAssignments trainers, CurrentActor current, CoursePages pages) {
        this.signOffs = signOffs;
        this.trainers = trainers;
        this.current = current;
        this.words = pages.words();
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            PersonReference learner =
                    learner(event.getRouteParameters().get("person").orElse(""));
            SheetItem sheet = event.getRouteParameters()
                    .get("sheet")
                    .flatMap(signOffs::findSheet)
                    .orElseThrow(NotFound::new);
            title = words.text("sign-off.title", learner.name());
            removeAll();
            show(learner, sheet);
        } catch (NotFound notFound) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Somebody assigned to whoever is signed in, and never oneself. */
    private PersonReference learner(String id) {
        return trainers.findMine().stream()
                .filter(person -> person.id().value().toString().equals(id))
                .filter(person -> !person.id().value().equals(current.personOrNull()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void show(PersonReference learner, SheetItem sheet) {
        PageHeader header = new PageHeader(title, words.text("sign-off.lead", sheet.pass()))
                .crumbs(
                        words.text("path"),
                        new Crumb(words.text("sign-offs"), CurriculaRoutes.SIGN_OFFS),
                        Crumb.here(words.in(sheet.title())));
        FormProblems problems = new FormProblems();
        SheetForm form = new SheetForm(sheet, problems, words);
        Button record = new Button(words.text("sign-off.record"), click -> ask(learner, sheet, form, problems));
        record.addThemeVariants(ButtonVariant.PRIMARY);
        Anchor cancel = new Anchor(CurriculaRoutes.SIGN_OFFS, getTranslation("shared.cancel"));
        cancel.addClassName("button");
        Div actions = new Div(record, cancel);
        actions.addClassNames("actions", "stick");
        Div main = new Div(form, actions);
        main.addClassName("stack");
        Div split = new Div(main, past(learner, sheet));
        split.addClassNames("split", "airy");
        add(header, problems.summary(), split);
    }

    private void ask(PersonReference learner, SheetItem sheet, SheetForm form, FormProblems problems) {
        List<InvalidInput> wrong = form.problems();
        if (!wrong.isEmpty()) {
            refuse(problems, wrong);
            return;
        }
        problems.clear();
        Map<String, Integer> ratings = form.ratings();
        long below = ratings.values().stream()
                .filter(points -> points < sheet.pass())
                .count();
        String meaning = below == 0
                ? words.text(
                        "sign-off.ask.passed", learner.name(), sheet.items().size(), sheet.pass())
                : words.text("sign-off.ask.open", learner.name(), below, sheet.pass());
        Question.ask(
                words.text("sign-off.ask"),
                meaning,
                words.text("sign-off.record"),
                () -> store(learner, sheet, form, problems));
    }

    private void store(PersonReference learner, SheetItem sheet, SheetForm form, FormProblems problems) {
        try {
            signOffs.record(learner.id(), sheet.key(), form.ratings(), form.note());
            Notices.success(words.text("sign-off.recorded", learner.name()), getTranslation("shared.close"));
            UI.getCurrent().navigate(CurriculaRoutes.SIGN_OFFS);
        } catch (InvalidInput refused) {
            refuse(problems, List.of(refused));
        }
    }

    private void refuse(FormProblems problems, List<InvalidInput> refused) {
        problems.show(refused);
        UI.getCurrent().getPage().setTitle(getTranslation("shared.title.error", title));
    }

    private Component past(PersonReference learner, SheetItem sheet) {
        Section card = new Section(new H2(words.text("sign-off.past")));
        card.addClassNames("card", "sign-offs");
        List<SignOff> found = signOffs.find(List.of(learner.id()), List.of(sheet.key()));
        found.forEach(signOff -> card.add(new SignOffLine(signOff, words)));
        if (found.isEmpty()) {
            Paragraph none = new Paragraph(words.text("sign-off.past.none"));
            none.addClassName("note");
            card.add(none);
        }
        return card;
    }
}
