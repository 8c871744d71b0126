package org.sokuto.calls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.sokuto.calls.CallImportItem;
import org.sokuto.calls.CallImportService;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.SiteSettings;
import org.sokuto.shared.ui.DataTable;
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.shared.ui.PageHeader.Crumb;
import org.sokuto.shared.ui.Picture;

/** The imports there were, the latest first, a page at a time. */
@Route("calls/imports")
@Requires(Action.CALL_IMPORT)
class CallImportsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 25;

    private final transient CallImportService imports;
    private final transient SiteSettings site;

    private final Div list = new Div();

    CallImportsView(CallImportService imports, SiteSettings site) {
        this.imports = imports;
        this.site = site;
        Anchor begin = new Anchor("calls/import", getTranslation("calls.imports.new"));
        begin.addClassNames("button", "primary");
        list.addClassName("stack");
        add(
                new PageHeader(getPageTitle(), getTranslation("calls.imports.lead"))
                        .crumbs(
                                getTranslation("calls.imports.path"),
                                new Crumb(getTranslation("calls.import.title"), "calls/import"),
                                Crumb.here(getTranslation("calls.imports.title")))
                        .actions(begin),
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(text -> text.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
        show(page, imports.countImports());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calls.imports.title");
    }

    private void show(int page, long count) {
        list.removeAll();
        if (count == 0) {
            Div card = new Div(EmptyState.section(
                    Picture.TABLE, getTranslation("calls.imports.empty"), getTranslation("calls.imports.empty.text")));
            card.addClassName("card");
            list.add(card);
            return;
        }
        list.add(table().rows(imports.findImports((page - 1) * PAGE, PAGE)), pages(page, count));
    }

    private DataTable<CallImportItem> table() {
        return new DataTable<CallImportItem>(getTranslation("calls.imports.title"))
                .text(
                        getTranslation("calls.imports.when"),
                        item -> getTranslation(
                                "calls.imports.time", item.importedAt().atZone(site.zone())))
                .component(getTranslation("calls.imports.file"), this::file)
                .text(getTranslation("calls.imports.who"), this::who)
                .number(getTranslation("calls.imports.added"), item -> number(item.rowsAdded()))
                .number(getTranslation("calls.imports.same"), item -> number(item.rowsSame()))
                .number(getTranslation("calls.imports.rejected"), item -> number(item.rowsRejected()))
                .text(getTranslation("calls.imports.period"), this::period)
                .stacks();
    }

    private Span file(CallImportItem item) {
        Span source = new Span(" " + item.source());
        source.addClassName("note");
        return new Span(new Span(item.fileName()), source);
    }

    private String who(CallImportItem item) {
        String name = item.importedBy();
        return name == null ? getTranslation("calls.imports.installation") : name;
    }

    private String number(long rows) {
        return getTranslation("calls.import.number", rows);
    }

    private String period(CallImportItem item) {
        return item.firstDay() == null || item.lastDay() == null
                ? ""
                : getTranslation("calls.imports.days", item.firstDay(), item.lastDay());
    }

    private Component pages(int page, long count) {
        Nav pages = new Nav();
        pages.setAriaLabel(getTranslation("calls.imports.pages"));
        pages.addClassName("actions");
        long first = (page - 1L) * PAGE + 1;
        Span shown = new Span(getTranslation("calls.imports.shown", count, first, Math.min(count, first + PAGE - 1)));
        shown.addClassName("note");
        pages.add(shown);
        if (page > 1) {
            pages.add(pageLink(page - 1, "calls.imports.newer"));
        }
        if (first + PAGE <= count) {
            pages.add(pageLink(page + 1, "calls.imports.older"));
        }
        return pages;
    }

    private Anchor pageLink(int page, String key) {
        Anchor link = new Anchor("calls/imports?page=" + page, getTranslation(key));
        link.addClassName("button");
        return link;
    }
}
