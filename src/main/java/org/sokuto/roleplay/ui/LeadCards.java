package org.sokuto.roleplay.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.sokuto.roleplay.Debrief;
import org.sokuto.roleplay.Debrief.Turn;
import org.sokuto.shared.ui.Icons;

/** One good point and one lever, before anything else. */
final class LeadCards extends Div {

    private final transient Debrief debrief;
    private final boolean retryFirst;
    private final transient RunWords words;
    private final SerializableConsumer<Integer> retry;

    /** Taking it up again is the one filled button unless the page has another. */
    LeadCards(Debrief debrief, boolean retryFirst, RunWords words, SerializableConsumer<Integer> retry) {
        this.debrief = debrief;
        this.retryFirst = retryFirst;
        this.words = words;
        this.retry = retry;
        addClassName("leads");
        debrief.scored().ifPresentOrElse(scored -> add(good(scored), lever(scored)), () -> add(stopped()));
    }

    private Component good(Debrief.Scored scored) {
        Section card = scored.good()
                .map(number -> debrief.turns().get(number - 1))
                .map(turn -> card(
                        Icons.CHECK,
                        "good",
                        words.text("turn.title", turn.number(), words.in(turn.label())),
                        RunWords.japanese(new Paragraph(turn.why()))))
                .orElseGet(() -> card(
                        Icons.CHECK, "good", words.text("good.none"), new Paragraph(words.text("good.none.text"))));
        card.addClassName("good");
        return card;
    }

    private Component lever(Debrief.Scored scored) {
        Section card = scored.lever()
                .map(number -> debrief.turns().get(number - 1))
                .map(this::lever)
                .orElseGet(() -> card(
                        Icons.REVIEW, "lever", words.text("lever.none"), new Paragraph(words.text("lever.none.text"))));
        card.addClassName("lever");
        return card;
    }

    private Section lever(Turn turn) {
        Section card = card(
                Icons.REVIEW,
                "lever",
                words.text("turn.title", turn.number(), words.in(turn.label())),
                RunWords.japanese(new Paragraph(turn.why())));
        if (debrief.own()) {
            card.add(retry(turn.number()));
        }
        return card;
    }

    private Component stopped() {
        Section card =
                card(Icons.CHECK, "stopped", words.text("stopped.title"), new Paragraph(words.text("stopped.text")));
        if (debrief.own() && !debrief.turns().isEmpty()) {
            card.add(retry(debrief.turns().size()));
        }
        return card;
    }

    private Button retry(int number) {
        Button again = new Button(words.text("retry"), click -> retry.accept(number));
        if (retryFirst) {
            again.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return again;
    }

    private Section card(Icons icon, String key, String title, Paragraph text) {
        Div kick = new Div(icon.create(), new Span(words.text(key)));
        kick.addClassName("kick");
        Div words = new Div(kick, new H2(title), text);
        words.addClassName("words");
        Section card = new Section(words);
        card.addClassName("card");
        return card;
    }
}
