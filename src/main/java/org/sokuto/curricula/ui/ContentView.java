package org.sokuto.curricula.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.sokuto.curricula.ContentService;
import org.sokuto.curricula.CurriculaRoutes;
import org.sokuto.curricula.EnrolmentService;
import org.sokuto.curricula.RulePreview;
import org.sokuto.curricula.format.CheckReport;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.content.Finding;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.DataTable;
import org.sokuto.shared.ui.Icons;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.shared.ui.Stat;

/** What the content holds, what is wrong with it, and whom courses are assigned to. */
@Route(CurriculaRoutes.CONTENT)
@Requires(Action.CONTENT_READ)
class ContentView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient ContentService content;
    private final transient EnrolmentService enrolments;
    private final transient CourseWords words;
    private final Div checked = new Div();

    ContentView(ContentService content, EnrolmentService enrolments, CoursePages pages) {
        this.content = content;
        this.enrolments = enrolments;
        this.words = pages.words();
        addClassName("narrow");
        checked.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public String getPageTitle() {
        return words.text("content");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    /** What the check found follows once it is there. */
    void show() {
        removeAll();
        checked.removeAll();
        add(new PageHeader(words.text("content"), words.text("report.lead")));
        add(checked, section("report.rules", rules()));
        CompletableFuture<CheckReport> check = content.check();
        if (check.isDone()) {
            show(check.join());
        } else {
            checked.add(new Callout(Callout.Kind.INFO, words.text("report.running")));
            UI ui = UI.getCurrent();
            check.whenComplete((report, fault) -> ui.access(() -> show(check.join())));
        }
    }

    private void show(CheckReport report) {
        Section counts = new Section(Stat.list(report.counts().entrySet().stream()
                .map(kind -> new Stat(
                        words.text("kind." + kind.getKey()), kind.getValue().toString(), ""))
                .toArray(Stat[]::new)));
        counts.addClassNames("card", "content-counts");
        counts.getElement().setAttribute("aria-label", words.text("report.counts"));
        checked.removeAll();
        checked.add(counts, section("report.findings", findings(report)));
    }

    private Component section(String key, Component part) {
        Section section = new Section(new H2(words.text(key)), part);
        section.addClassNames("section", "content-part");
        return section;
    }

    private Component findings(CheckReport report) {
        if (report.findings().isEmpty()) {
            return new Callout(Callout.Kind.OK, words.text("report.sound")).icon(Icons.CHECK);
        }
        return new DataTable<Finding>(words.text("report.findings"))
                .text(words.text("report.place"), finding -> finding.file() + ":" + finding.line())
                .component(words.text("report.weight"), this::weight)
                .text(words.text("report.code"), Finding::code)
                .text(
                        words.text("report.message"),
                        finding -> getTranslation(
                                finding.messageKey(), finding.arguments().toArray()))
                .stacks()
                .rows(report.findings());
    }

    private Component weight(Finding finding) {
        String word = words.text("severity." + finding.severity().name());
        return finding.isError() ? new Chip(Chip.Kind.BAD, word) : new Chip(Chip.Kind.WARN, word);
    }

    private Component rules() {
        List<RulePreview> rules = enrolments.previewRules();
        if (rules.isEmpty()) {
            Span none = new Span(words.text("report.rules.none"));
            none.addClassName("note");
            return none;
        }
        return new DataTable<RulePreview>(words.text("report.rules"))
                .text(words.text("course"), rule -> words.in(rule.course().title()))
                .text(
                        words.text("report.rule"),
                        rule -> words.text(
                                "report.rule.text",
                                getTranslation(rule.rule().role().messageKey()),
                                rule.rule().hiredWithinDays(),
                                rule.rule().dueDays()))
                .number(words.text("report.hit"), rule -> words.text("people", rule.people()))
                .number(words.text("report.enrolled"), rule -> words.text("people", rule.enrolled()))
                .stacks()
                .rows(rules);
    }
}
