package org.sokuto.training.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.DayField;
import org.sokuto.shared.ui.FormProblems;
import org.sokuto.shared.ui.Small;
import org.sokuto.training.PlanItemDraft;
import org.sokuto.training.PlanLoad;
import org.sokuto.training.PlanMaterial;
import org.sokuto.training.PlanOffer;

/** The choice among the material of a topic, and the day by which it is done; warns where it becomes much. */
final class PlanForm extends Div {

    private static final int USUAL_DAYS = 14;

    /** A group that the focus can go to: its first box takes it, as the group itself cannot. */
    private static final class Choice extends CheckboxGroup<PlanMaterial> implements Focusable<Choice> {

        @Override
        public void focus() {
            getElement().executeJs("this.querySelector('vaadin-checkbox').focus()");
        }
    }

    private final transient PlanOffer offer;
    private final transient PlanWords words;
    private final FormProblems problems = new FormProblems();
    private final Choice items = new Choice();
    private final DayField due;
    private final Paragraph sum = new Paragraph();
    private final Div warnings = new Div();

    /** What is neither agreed nor passed lately is chosen at first, unless nothing should be. */
    PlanForm(PlanOffer offer, boolean choose, PlanWords words) {
        this.offer = offer;
        this.words = words;
        addClassNames("card", "form", "plan-form");
        items.setLabel(words.text("plan.items"));
        items.setItems(free(offer));
        items.setItemLabelGenerator(piece -> words.in(piece.title()));
        items.setRenderer(new ComponentRenderer<>(this::label));
        if (choose) {
            items.setValue(free(offer).stream()
                    .filter(piece -> piece.passedAt() == null)
                    .collect(Collectors.toSet()));
        }
        due = new DayField(words.text("plan.due.field"), words.today());
        due.setValue(words.today().plusDays(USUAL_DAYS));
        due.setMin(words.today());
        warnings.addClassName("stack");
        warnings.getElement().setAttribute("aria-live", "polite");
        sum.addClassName("soft");
        items.addValueChangeListener(change -> weigh());
        due.addValueChangeListener(change -> weigh());
        add(problems.field("items", items), absent(), problems.field("dueOn", due), sum, warnings);
        weigh();
    }

    /** What can still be chosen. */
    static List<PlanMaterial> free(PlanOffer offer) {
        return offer.material().stream()
                .filter(piece -> piece.openUntil() == null)
                .toList();
    }

    Div summary() {
        return problems.summary();
    }

    List<PlanItemDraft> chosen() {
        return items.getValue().stream()
                .map(piece -> new PlanItemDraft(piece.kind(), piece.ref()))
                .toList();
    }

    @Nullable
    LocalDate dueOn() {
        return due.getValue();
    }

    /** What cannot be read as a day is refused in the words of all day fields. */
    List<InvalidInput> unreadable() {
        return due.isUnreadable() ? List.of(new InvalidInput("dueOn", "shared.day.bad")) : List.of();
    }

    void refuse(List<InvalidInput> refused) {
        problems.show(refused);
    }

    private Div label(PlanMaterial piece) {
        Div label = new Div(new Span(words.in(piece.title())), new Small(words.what(piece.kind(), piece.minutes())));
        label.addClassName("plan-what");
        if (piece.passedAt() != null) {
            label.add(new Small(words.text("plan.done." + piece.kind(), words.day(piece.passedAt()))));
        }
        return label;
    }

    /** Why something is not among the choices. */
    private Div absent() {
        Div absent = new Div();
        offer.material().stream()
                .filter(piece -> piece.openUntil() != null)
                .map(piece -> words.text("plan.open-already", words.in(piece.title()), words.day(piece.openUntil())))
                .forEach(text -> absent.add(note(text)));
        offer.missing().forEach(kind -> absent.add(note(words.text("plan.missing." + kind))));
        return absent;
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassNames("note", "phrase");
        return note;
    }

    private void weigh() {
        int minutes = items.getValue().stream().mapToInt(PlanMaterial::minutes).sum();
        sum.setText(words.text("plan.sum", items.getValue().size(), minutes));
        warnings.removeAll();
        LocalDate day = due.getValue();
        if (minutes == 0 || day == null) {
            return;
        }
        PlanLoad load = offer.load();
        if (load.exceedsWeeks(words.today(), day, minutes)) {
            warn(words.text(
                    "plan.much.minutes", words.day(day), load.minutesUntil(day, minutes), PlanLoad.WEEKLY_MINUTES));
        }
        int topics = load.topicsWith(offer.topic().id());
        if (topics > PlanLoad.MOST_TOPICS) {
            warn(words.text("plan.much.topics", topics, PlanLoad.MOST_TOPICS));
        }
    }

    private void warn(String text) {
        warnings.add(new Callout(Callout.Kind.WARN, text));
    }
}
