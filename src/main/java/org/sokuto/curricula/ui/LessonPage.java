package org.sokuto.curricula.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.markdown.Markdown;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.sokuto.curricula.CurriculaRoutes;
import org.sokuto.curricula.Enrolment;
import org.sokuto.curricula.Lesson;
import org.sokuto.curricula.StepItem;
import org.sokuto.shared.ui.Icons;

/** A lesson to read, what stands in it, and the button that says it was read. */
final class LessonPage extends Div {

    /** Waits until the text is drawn, for that happens in the browser. */
    private static final String SCROLL = """
            const text = this;
            const find = attempt => {
              const heading = [...text.querySelectorAll('h2, h3')].find(h => h.textContent.trim() === $0);
              if (heading) {
                heading.tabIndex = -1;
                heading.scrollIntoView({block: 'start'});
                heading.focus({preventScroll: true});
              } else if (attempt < 40) {
                setTimeout(() => find(attempt + 1), 50);
              }
            };
            find(0);""";

    private final Markdown text;

    LessonPage(Enrolment enrolment, StepItem step, Lesson lesson, CourseWords words, Runnable finish) {
        addClassName("lesson");
        text = new Markdown(lesson.markdown());
        text.getElement().setAttribute("lang", Locale.JAPANESE.getLanguage());
        H1 title = new H1(words.in(lesson.title()));
        title.getElement().setAttribute("tabindex", "-1");
        Article article = new Article(title, text);
        article.addClassName("lesson-text");
        Div columns = new Div(article, aside(enrolment, step, lesson, words));
        columns.addClassName("lesson-columns");
        add(columns, foot(enrolment, step, words, finish));
    }

    /** Leads to the heading of that text, if the lesson has one. */
    void scrollTo(String heading) {
        if (!heading.isEmpty()) {
            text.getElement().executeJs(SCROLL, heading);
        }
    }

    private static Component aside(Enrolment enrolment, StepItem step, Lesson lesson, CourseWords words) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        List<String> headings = lesson.headings();
        headings.forEach(heading -> {
            Anchor link = new Anchor(CurriculaRoutes.step(enrolment.course().key(), step.key(), heading), heading);
            link.getElement().setAttribute("lang", Locale.JAPANESE.getLanguage());
            list.add(new ListItem(link));
        });
        Nav contents = new Nav(new H2(words.text("lesson.contents")), list);
        contents.addClassNames("card", "lesson-contents");
        contents.setVisible(!headings.isEmpty());
        Paragraph minutes =
                new Paragraph(Icons.CLOCK.create(), new Span(words.text("lesson.minutes", lesson.minutes())));
        minutes.addClassName("lesson-minutes");
        Aside aside = new Aside(minutes, contents);
        if (!words.language().equals(Locale.JAPANESE)) {
            Paragraph note = new Paragraph(words.text("lesson.language"));
            note.addClassName("note");
            aside.add(note);
        }
        return aside;
    }

    private static Component foot(Enrolment enrolment, StepItem step, CourseWords words, Runnable finish) {
        List<StepItem> steps = enrolment.course().steps();
        int position = steps.indexOf(step);
        String course = enrolment.course().key();
        Anchor before = new Anchor(
                position > 0
                        ? CurriculaRoutes.step(course, steps.get(position - 1).key())
                        : CurriculaRoutes.course(course),
                Icons.BACK.create(),
                new Span(words.text(position > 0 ? "before" : "all-steps")));
        before.addClassName("back");
        Instant done = enrolment.done().get(step.key());
        Span state = new Span(
                done == null
                        ? new Span(words.text("any-time"))
                        : new Span(Icons.CHECK.create(), new Span(words.text("read-on", words.day(done)))));
        state.addClassNames("note", "desk-only", "read-state");
        Button go = new Button(words.text(done == null ? "read" : "next"), click -> finish.run());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        Div actions = new Div(before, state, go);
        actions.addClassNames("actions", "stick", "lesson-foot");
        return actions;
    }
}
