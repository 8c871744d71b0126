package org.sokuto.roleplay.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.sokuto.roleplay.format.CustomerRecord;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.Icons;

/** The customer's record beside the conversation, with a search that marks what it finds. */
final class RecordPanel extends Aside {

    private final transient CustomerRecord record;
    private final transient RunWords words;
    private final Paragraph found = new Paragraph();
    private final Div body = new Div();

    RecordPanel(CustomerRecord record, RunWords words) {
        this.record = record;
        this.words = words;
        addClassName("record");
        getElement().setAttribute("aria-label", words.text("record"));
        Div head = new Div(new H2(words.text("record")), new Chip(Chip.Kind.NEUTRAL, words.text("record.fictional")));
        head.addClassName("record-head");
        found.addClassName("note");
        found.getElement().setAttribute("role", "status");
        body.addClassName("record-body");
        RunWords.japanese(body);
        add(head, search(), found, body);
        show("");
    }

    private TextField search() {
        TextField search = new TextField();
        search.setAriaLabel(words.text("record.search"));
        search.setPlaceholder(words.text("record.search"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show(change.getValue()));
        return search;
    }

    private void show(String wanted) {
        SearchText search = new SearchText(wanted);
        found.setText(search.isEmpty() ? "" : finding(search, wanted.strip()));
        found.setVisible(!search.isEmpty());
        body.removeAll();
        body.add(facts(search));
        if (!record.history().isEmpty()) {
            body.add(head(words.text("record.history")), history(search));
        }
        for (CustomerRecord.Note note : record.notes()) {
            body.add(RunWords.japanese(head(note.title())), lines(note, search));
        }
    }

    private String finding(SearchText search, String wanted) {
        int facts = record.facts().stream()
                .mapToInt(fact -> search.countIn(fact.label()) + search.countIn(fact.value()))
                .sum();
        int history = record.history().stream()
                .mapToInt(contact -> search.countIn(contact.text()) + search.countIn(contact.by()))
                .sum();
        int notes = record.notes().stream()
                .flatMap(note -> note.lines().stream())
                .mapToInt(search::countIn)
                .sum();
        int all = facts + history + notes;
        return all == 0
                ? words.text("record.none", wanted)
                : words.text("record.found", wanted, all, facts, history, notes);
    }

    private Component facts(SearchText search) {
        DescriptionList list = new DescriptionList();
        list.addClassNames("card", "facts", "beside");
        for (CustomerRecord.Fact fact : record.facts()) {
            DescriptionList.Term label = new DescriptionList.Term();
            label.add(marked(fact.label(), search));
            DescriptionList.Description value = new DescriptionList.Description();
            value.add(marked(fact.value(), search));
            list.add(label, value);
        }
        return list;
    }

    private Component history(SearchText search) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("card", "plain");
        for (CustomerRecord.Contact contact : record.history()) {
            Span at = new Span(contact.at());
            at.addClassName("at");
            Span by = new Span();
            by.add(marked(contact.by(), search));
            Div when = new Div(at, by);
            when.addClassName("when");
            Paragraph text = new Paragraph();
            text.add(marked(contact.text(), search));
            list.add(new ListItem(when, text));
        }
        return list;
    }

    private static Component lines(CustomerRecord.Note note, SearchText search) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("card", "plain");
        for (String line : note.lines()) {
            ListItem item = new ListItem();
            item.add(marked(line, search));
            list.add(item);
        }
        return list;
    }

    private static H3 head(String title) {
        H3 head = new H3(title);
        head.addClassName("record-part");
        return head;
    }

    private static Component[] marked(String text, SearchText search) {
        return search.parts(text).stream()
                .map(part -> part.found() ? mark(part.text()) : new Text(part.text()))
                .toArray(Component[]::new);
    }

    private static Component mark(String text) {
        HtmlComponent mark = new HtmlComponent("mark");
        mark.getElement().setText(text);
        return mark;
    }
}
