package org.sokuto.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sokuto.shared.ui.Icons;
import org.sokuto.shared.ui.Small;
import org.sokuto.training.PlanItem;

/** Groups of a plan: for which topic and why, and each item with its state, due day and evidence. */
final class PlanList extends Div {

    private final PlanWords words;
    private final PlanLinks links;
    private final boolean own;
    private final @Nullable SerializableConsumer<PlanItem> withdraw;

    /** Items of one's own lead to their material; whoever may withdraw an item is given a way to. */
    PlanList(
            List<PlanGroup> groups,
            PlanWords words,
            PlanLinks links,
            boolean own,
            @Nullable SerializableConsumer<PlanItem> withdraw) {
        this.words = words;
        this.links = links;
        this.own = own;
        this.withdraw = withdraw;
        addClassNames("card", "flush");
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        groups.forEach(group -> list.add(row(group)));
        add(list);
    }

    private ListItem row(PlanGroup group) {
        PlanItem first = group.items().getFirst();
        Span topic = new Span(words.text("plan.for", words.topic(group.topic())));
        topic.addClassName("topic");
        Div reason = new Div(topic);
        if (first.gap() != null) {
            reason.add(new Small(words.gap(first.gap())));
        }
        reason.add(new Small(words.agreed(first)));
        int all = group.items().size();
        Div head = new Div(reason);
        head.addClassName("plan-head");
        if (all > 1) {
            head.add(new Pips(group.done(), all, words.text("plan.progress", group.done(), all)).small());
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("plan-items");
        group.items().forEach(item -> items.add(item(item)));
        return new ListItem(head, items);
    }

    private ListItem item(PlanItem item) {
        Div text = new Div(title(item), new Small(words.what(item.kind(), item.minutes())));
        text.addClassName("text");
        ListItem row = new ListItem(mark(item), text, standing(item));
        if (withdraw != null && item.isOpen()) {
            NativeButton take = new NativeButton(words.text("plan.withdraw"), click -> withdraw.accept(item));
            take.addClassName("link");
            take.setAriaLabel(words.text("plan.withdraw.item", words.in(item.title())));
            row.add(take);
        }
        return row;
    }

    private Component title(PlanItem item) {
        String title = words.in(item.title());
        return own && item.isOpen()
                ? links.start(item)
                        .<Component>map(href -> new Anchor(href, title))
                        .orElseGet(() -> new Span(title))
                : new Span(title);
    }

    /** Seen only: the words behind the item say the same. */
    private static Component mark(PlanItem item) {
        HtmlContainer mark = new HtmlContainer("i");
        mark.addClassName("state");
        mark.getElement().setAttribute("aria-hidden", "true");
        if (!item.isOpen()) {
            mark.addClassName("ok");
            mark.add(Icons.CHECK.create());
        }
        return mark;
    }

    private Component standing(PlanItem item) {
        Div standing = new Div();
        standing.addClassName("standing");
        if (item.done() == null) {
            standing.add(words.dueChip(item.dueOn()), new Span(words.due(item.dueOn())));
            return standing;
        }
        String done =
                words.text("plan.done." + item.kind(), words.day(item.done().at()));
        standing.add(links.evidence(item)
                .<Component>map(href -> new Anchor(href, done))
                .orElseGet(() -> new Span(done)));
        return standing;
    }
}
