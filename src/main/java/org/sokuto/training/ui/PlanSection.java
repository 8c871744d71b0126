package org.sokuto.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sokuto.shared.ui.Small;
import org.sokuto.training.PlanItem;

/** A person's plan: what is current, then what was done or withdrawn before. */
final class PlanSection extends Section {

    private final transient PlanWords words;

    /** The way to a new plan and the withdrawing are for who may change the plan. */
    PlanSection(
            List<PlanItem> plan,
            boolean own,
            PlanWords words,
            PlanLinks links,
            Instant now,
            @Nullable String makeHref,
            @Nullable SerializableConsumer<PlanItem> withdraw) {
        this.words = words;
        addClassName("section");
        Div head = new Div(new H2(words.text(own ? "plan.mine" : "plan")));
        head.addClassName("section-head");
        if (makeHref != null) {
            head.add(new Anchor(makeHref, words.text("plan.make")));
        }
        add(head);
        List<PlanGroup> groups = PlanGroup.of(plan);
        List<PlanGroup> current =
                groups.stream().filter(group -> group.isCurrent(now)).toList();
        List<PlanItem> past = plan.stream()
                .filter(item ->
                        current.stream().noneMatch(group -> group.items().contains(item)))
                .toList();
        add(current.isEmpty() ? nothing(own) : new PlanList(current, words, links, own, withdraw));
        if (!past.isEmpty()) {
            add(past(past));
        }
    }

    private Component nothing(boolean own) {
        Paragraph nothing = new Paragraph(words.text(own ? "plan.none.mine" : "plan.none"));
        nothing.addClassNames("soft", "phrase");
        Div card = new Div(nothing);
        card.addClassName("card");
        return card;
    }

    private NativeDetails past(List<PlanItem> past) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        past.forEach(item -> list.add(line(item)));
        NativeDetails details = new NativeDetails(words.text("plan.past", past.size()));
        details.addClassName("method");
        details.setContent(list);
        return details;
    }

    private ListItem line(PlanItem item) {
        ListItem line =
                new ListItem(new Span(words.text("plan.past.item", words.in(item.title()), words.topic(item.topic()))));
        if (item.done() != null) {
            line.add(new Small(
                    words.text("plan.done." + item.kind(), words.day(item.done().at()))));
        } else if (item.withdrawn() != null) {
            line.add(new Small(words.text(
                    "plan.withdrawn",
                    words.day(item.withdrawn().at()),
                    item.withdrawn().by(),
                    item.withdrawn().reason())));
        }
        return line;
    }
}
