package org.sokuto.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sokuto.catalog.CatalogService;
import org.sokuto.catalog.TopicItem;
import org.sokuto.catalog.TopicTree;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.SearchKey;
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.shared.ui.Icons;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.shared.ui.Picture;

/** The topics that calls and training are sorted by, below their products and fields of knowledge. */
@Route("topics")
@Requires(Action.TOPIC_READ)
class TopicsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String TEXT = "q";
    private static final String MISSING = "missing";

    private final transient CatalogService catalog;
    private final transient TopicImports imports;
    private final boolean mayWrite;
    private final boolean maySeeFigures;
    private final TextField text = new TextField(getTranslation("shared.search"));
    private final Checkbox missing = new Checkbox(getTranslation("catalog.missing-only"));
    private final Paragraph found = new Paragraph();
    private final Div tree = new Div();

    TopicsView(CatalogService catalog, TopicImports imports, Access access) {
        this.catalog = catalog;
        this.imports = imports;
        this.mayWrite = access.may(Action.TOPIC_WRITE);
        this.maySeeFigures = access.scope(Action.TOPIC_GAP_READ).aggregate();
        addClassName("narrow");
        PageHeader header = new PageHeader(getPageTitle(), getTranslation("catalog.topics.lead"));
        if (mayWrite) {
            Button take = importButton();
            take.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(take);
        }
        tree.addClassName("topics");
        add(header, filters(), tree);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        text.setValue(address.getSingleParameter(TEXT).orElse(""));
        missing.setValue(address.getSingleParameter(MISSING).isPresent());
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalog.topics");
    }

    private Div filters() {
        text.addClassName("wide");
        text.setPlaceholder(getTranslation("catalog.search"));
        text.setPrefixComponent(Icons.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> narrow(change.isFromClient()));
        missing.addValueChangeListener(change -> narrow(change.isFromClient()));
        found.addClassName("push");
        found.getElement().setAttribute("role", "status");
        Div filters = new Div(text, missing, found);
        filters.addClassName("filters");
        return filters;
    }

    private void narrow(boolean byHand) {
        if (byHand) {
            load();
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location("topics", address()));
        }
    }

    private QueryParameters address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            parameters.put(TEXT, text.getValue());
        }
        if (missing.getValue()) {
            parameters.put(MISSING, "1");
        }
        return QueryParameters.simple(parameters);
    }

    private void load() {
        TopicTree topics = catalog.tree();
        List<TopicItem> shown =
                topics.subjects().stream().filter(topic -> fits(topics, topic)).toList();
        found.setText(getTranslation("catalog.count", shown.size()));
        tree.removeAll();
        if (topics.subjects().isEmpty()) {
            tree.add(nothingYet());
        } else if (shown.isEmpty()) {
            tree.add(noHit());
        }
        boolean all = shown.size() == topics.subjects().size();
        topics.roots().forEach(root -> addRoot(topics, root, shown, all));
    }

    private boolean fits(TopicTree topics, TopicItem topic) {
        TopicItem product = topics.above(topic);
        String words = topic.code() + topic.nameJa() + topic.nameEn() + product.nameJa() + product.nameEn();
        return SearchKey.of(words).contains(SearchKey.of(text.getValue())) && !(missing.getValue() && topic.material());
    }

    /** A field of knowledge; an empty one is shown only while nothing is filtered. */
    private void addRoot(TopicTree topics, TopicItem root, List<TopicItem> shown, boolean all) {
        Section section = new Section(new H2(root.name(getLocale())));
        section.addClassNames("section", "stack");
        for (TopicItem product : topics.childrenOf(root.id())) {
            List<TopicItem> below = topics.childrenOf(product.id()).stream()
                    .filter(shown::contains)
                    .toList();
            if (!below.isEmpty()) {
                section.add(new ProductCard(product, below, maySeeFigures));
            }
        }
        boolean empty = section.getComponentCount() == 1;
        if (empty && all && !shown.isEmpty()) {
            Span none = new Span(getTranslation("catalog.root.empty"));
            none.addClassName("note");
            section.add(none);
        }
        if (section.getComponentCount() > 1) {
            tree.add(section);
        }
    }

    private Component nothingYet() {
        EmptyState empty = EmptyState.section(
                Picture.TABLE,
                getTranslation("catalog.none"),
                getTranslation(mayWrite ? "catalog.none.import" : "catalog.none.text"));
        return mayWrite ? empty.actions(importButton()) : empty;
    }

    private Component noHit() {
        Button clear = new Button(getTranslation("shared.clear"), click -> {
            text.clear();
            missing.clear();
            narrow(true);
        });
        return EmptyState.section(
                        Picture.SEARCH, getTranslation("catalog.no-hit"), getTranslation("catalog.no-hit.text"))
                .actions(clear);
    }

    private Button importButton() {
        return new Button(getTranslation("catalog.import"), Icons.IMPORT.create(), click -> imports.open(this::load));
    }
}
