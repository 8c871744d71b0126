package org.sokuto.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.sokuto.curricula.CourseItem;
import org.sokuto.curricula.CurriculaRoutes;
import org.sokuto.shared.ui.Icons;
import org.sokuto.training.PlanItem;

/** The one thing to do next: what, why, how long, how far, and the button that begins it. */
final class NextCard extends Section {

    private final PlanWords words;

    static NextCard of(NextThing thing, PlanWords words, PlanLinks links) {
        return switch (thing) {
            case NextThing.OfPlan(PlanGroup group, PlanItem item) -> {
                int done = group.done();
                int all = group.items().size();
                yield new NextCard(words)
                        .head(item.minutes())
                        .say(words.in(item.title()), words.text("today.why." + item.kind(), words.topic(item.topic())))
                        .progress(done, all)
                        .begin(links.start(item).orElseThrow(), done > 0);
            }
            case NextThing.OfCourse step -> ofCourse(step, words);
        };
    }

    private static NextCard ofCourse(NextThing.OfCourse thing, PlanWords words) {
        CourseItem course = thing.enrolment().course();
        int done = thing.enrolment().stepsDone();
        return new NextCard(words)
                .head(thing.step().minutes())
                .say(
                        words.in(thing.step().title()),
                        words.text(done == 0 ? "today.why.first" : "today.why.course", words.in(course.title())))
                .progress(done, course.steps().size())
                .begin(CurriculaRoutes.step(course.key(), thing.step().key()), done > 0);
    }

    private NextCard(PlanWords words) {
        this.words = words;
        addClassNames("card", "next");
    }

    private NextCard head(int minutes) {
        HtmlContainer time = new HtmlContainer("b");
        time.add(Icons.CLOCK.create(), new Span(words.text("today.minutes", minutes)));
        Div before = new Div(new Span(words.text("today.next")), time);
        before.addClassName("before");
        add(before);
        return this;
    }

    private NextCard say(String title, String why) {
        Paragraph reason = new Paragraph(why);
        reason.addClassName("phrase");
        add(new H2(title), reason);
        return this;
    }

    private NextCard progress(int done, int all) {
        if (all > 1) {
            add(new Pips(done, all, words.text("today.place", all, Math.min(done + 1, all))));
        }
        return this;
    }

    private NextCard begin(String href, boolean begun) {
        Anchor begin = new Anchor(
                href,
                new Component[] {Icons.PLAY.create(), new Text(words.text(begun ? "today.continue" : "today.begin"))});
        begin.addClassNames("button", "primary");
        Anchor other = new Anchor(CurriculaRoutes.LEARN, words.text("today.other"));
        Span note = new Span(words.text("today.interrupt"));
        note.addClassName("note");
        Div actions = new Div(begin, other, note);
        actions.addClassName("actions");
        add(actions);
        return this;
    }
}
