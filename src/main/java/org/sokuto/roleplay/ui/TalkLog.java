package org.sokuto.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.sokuto.roleplay.Utterance;

/** What was said, in order; who speaks is said in words, not by side and colour alone. */
final class TalkLog extends Div {

    private final transient RunWords words;
    private final String customer;

    TalkLog(RunWords words, String customer) {
        this.words = words;
        this.customer = customer;
        addClassName("talk-log");
        getElement().setAttribute("role", "log");
        getElement().setAttribute("aria-label", words.text("talk"));
    }

    /** Adds what is not shown yet. */
    void show(List<Utterance> talk) {
        talk.stream().skip(getComponentCount()).map(this::line).forEach(this::add);
    }

    /** Keeps the newest line in view, also when what stands below takes more room. */
    void followNewest() {
        getElement().executeJs("new ResizeObserver(() => { this.scrollTop = this.scrollHeight }).observe(this)");
    }

    /** Puts the focus on the customer's last answer and brings it into view. */
    void focusNewest(List<Utterance> talk) {
        int newest = talk.size() - 1;
        while (newest > 0 && talk.get(newest - 1).speaker() == Utterance.Speaker.CUSTOMER) {
            newest--;
        }
        getComponentAt(newest).getElement().executeJs("this.focus({preventScroll: true})");
        getElement().executeJs("requestAnimationFrame(() => { this.scrollTop = this.scrollHeight })");
    }

    private Div line(Utterance utterance) {
        boolean own = utterance.speaker() == Utterance.Speaker.OPERATOR;
        Span who = new Span(own ? words.text("you") : customer);
        who.addClassName("who");
        if (!own) {
            RunWords.japanese(who);
        }
        Span time = new Span(words.time(utterance.at()));
        time.addClassName("num");
        Div by = new Div(who, time);
        by.addClassName("by");
        Div line = new Div(by, RunWords.japanese(new Paragraph(utterance.text())));
        line.addClassNames("line", own ? "own" : "customer");
        line.getElement().setAttribute("tabindex", "-1");
        return line;
    }
}
