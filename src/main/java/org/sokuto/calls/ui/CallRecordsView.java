package org.sokuto.calls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sokuto.calls.CallCountService;
import org.sokuto.calls.CallFilter;
import org.sokuto.calls.CallRecordService;
import org.sokuto.calls.CallTotal;
import org.sokuto.calls.DayCount;
import org.sokuto.calls.Period;
import org.sokuto.catalog.CatalogService;
import org.sokuto.catalog.TopicId;
import org.sokuto.catalog.TopicItem;
import org.sokuto.catalog.TopicTree;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonItem;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.NotFound;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.DataTable;
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.shared.ui.Icons;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.shared.ui.PageHeader.Crumb;
import org.sokuto.shared.ui.Picture;

/** The calls behind a person's figure: one by one for the person and the supervisor, by day for a manager. */
@Route("people/:person/calls")
@Requires(Action.CALL_COUNT)
class CallRecordsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient CallRecordService records;
    private final transient CallCountService counts;
    private final transient PeopleService people;
    private final transient CatalogService catalog;

    CallRecordsView(CallRecordService records, CallCountService counts, PeopleService people, CatalogService catalog) {
        this.records = records;
        this.counts = counts;
        this.people = people;
        this.catalog = catalog;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            RecordsAddress address = RecordsAddress.of(
                    event.getRouteParameters().get("person").orElseThrow(NotFound::new),
                    event.getLocation().getQueryParameters());
            PersonItem person = people.get(address.person());
            TopicTree topics = catalog.tree();
            TopicItem topic = address.topic() == null
                    ? null
                    : topics.findByCode(address.topic()).orElseThrow(NotFound::new);
            removeAll();
            Optional<Period> span = counts.span();
            CallFilter filter = address.filter(topic, span.map(Period::last).orElse(LocalDate.EPOCH));
            CallTotal total = records.total(filter);
            add(header(address, person, topics, topic, filter, total));
            if (total.counts().n() == 0) {
                add(EmptyState.section(
                        Picture.TABLE,
                        getTranslation("calls.records.empty"),
                        getTranslation("calls.records.empty.text")));
            } else if (total.listed()) {
                showCalls(address, filter, topics, total);
            } else {
                showDays(filter);
            }
        } catch (NotFound notFound) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calls.records");
    }

    /** Says whose figure it is and what that is. */
    private PageHeader header(
            RecordsAddress address,
            PersonItem person,
            TopicTree topics,
            @Nullable TopicItem topic,
            CallFilter filter,
            CallTotal total) {
        String about = topic == null ? getTranslation("calls.records.all-topics") : name(topics, topic.id());
        String lead = total.counts().n() == 0
                ? getTranslation("calls.records.lead.none", person.name(), about)
                : getTranslation(
                        "calls.records.lead",
                        person.name(),
                        about,
                        period(filter.period()),
                        getTranslation(
                                address.allChannels() ? "calls.records.channel.all" : "calls.records.channel.PHONE"),
                        total.counts().n(),
                        total.counts().immediate());
        Anchor back = new Anchor(address.personPage(), getTranslation("calls.records.back"));
        back.addClassName("button");
        return new PageHeader(getPageTitle(), lead)
                .crumbs(
                        getTranslation("calls.records.crumbs"),
                        new Crumb(person.name(), address.personPage()),
                        Crumb.here(getPageTitle()))
                .actions(back);
    }

    private void showCalls(RecordsAddress address, CallFilter filter, TopicTree topics, CallTotal total) {
        int calls = total.counts().n();
        int pages = (calls + PAGE - 1) / PAGE;
        int page = Math.min(address.page(), pages);
        add(new CallTable(
                records.find(filter, (page - 1) * PAGE, PAGE),
                topic -> name(topics, topic),
                filter.topic() == null,
                address.allChannels()));
        if (pages > 1) {
            add(pager(address, page, pages, calls));
        }
        add(note("calls.records.note"));
    }

    private Nav pager(RecordsAddress address, int page, int pages, int calls) {
        Nav pager = new Nav();
        pager.addClassName("actions");
        pager.setAriaLabel(getTranslation("calls.records.pages"));
        if (page > 1) {
            pager.add(link(address.onPage(page - 1), "calls.records.page.before"));
        }
        Span place = new Span(
                getTranslation("calls.records.page", (page - 1) * PAGE + 1, Math.min(page * PAGE, calls), calls));
        place.addClassName("soft");
        pager.add(place);
        if (page < pages) {
            pager.add(link(address.onPage(page + 1), "calls.records.page.next"));
        }
        return pager;
    }

    private void showDays(CallFilter filter) {
        List<DayCount> days = records.countByDay(filter);
        DateTimeFormatter format =
                DateTimeFormatter.ofPattern(getTranslation("calls.records.day.pattern"), getLocale());
        add(
                new Callout(Callout.Kind.INFO, getTranslation("calls.records.days.only")).icon(Icons.EYE),
                new DataTable<DayCount>(getTranslation("calls.records.days"))
                        .text(getTranslation("calls.records.day"), count -> format.format(count.day()))
                        .number(
                                getTranslation("calls.records.count"),
                                count -> String.valueOf(count.counts().n()))
                        .number(
                                getTranslation("calls.records.immediate"),
                                count -> String.valueOf(count.counts().immediate()))
                        .rows(days),
                note("calls.records.days.note"));
    }

    private String period(Period period) {
        DateTimeFormatter format =
                DateTimeFormatter.ofPattern(getTranslation("calls.records.period.pattern"), getLocale());
        return getTranslation(
                "calls.records.period", period.days(), format.format(period.first()), format.format(period.last()));
    }

    private String name(TopicTree topics, TopicId id) {
        TopicItem topic = topics.get(id);
        TopicItem product = topics.above(topic);
        return getTranslation(
                "calls.records.topic.full", product.name(getLocale()), topic.nameWithin(product, getLocale()));
    }

    private Anchor link(String address, String key) {
        Anchor link = new Anchor(address, getTranslation(key));
        link.addClassName("button");
        return link;
    }

    private Component note(String key) {
        Paragraph note = new Paragraph(getTranslation(key));
        note.addClassName("note");
        return note;
    }
}
