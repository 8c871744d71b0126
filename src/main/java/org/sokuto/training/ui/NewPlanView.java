package org.sokuto.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sokuto.catalog.CatalogService;
import org.sokuto.catalog.TopicItem;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonId;
import org.sokuto.people.PersonItem;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.ChangedMeanwhile;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.Messages;
import org.sokuto.shared.NotFound;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.shared.ui.Notices;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.shared.ui.PageHeader.Crumb;
import org.sokuto.shared.ui.Picture;
import org.sokuto.training.PlanOffer;
import org.sokuto.training.PlanService;
import org.sokuto.training.analysis.TopicFinding;
import org.sokuto.training.analysis.TopicVerdict;

/** Where a plan is made with a person, from the gap on a topic and what there is to learn about it. */
@Route("people/:person/plan/new")
@Requires(Action.PLAN_WRITE)
class NewPlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TOPIC = "topic";

    private final transient PlanService plans;
    private final transient PeopleService people;
    private final transient CatalogService catalog;
    private final transient Access access;
    private final transient PlanWords words;

    NewPlanView(
            PlanService plans,
            PeopleService people,
            CatalogService catalog,
            Access access,
            Clock clock,
            Messages messages) {
        this.plans = plans;
        this.people = people;
        this.catalog = catalog;
        this.access = access;
        words = new PlanWords(new RateWords(messages, getLocale()), catalog.tree(), clock);
        addClassName("making");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> topic = event.getLocation().getQueryParameters().getSingleParameter(TOPIC);
        try {
            PersonId id = PlanAddress.person(event.getRouteParameters());
            if (!plans.mayChange(id)) {
                throw new NotFound();
            }
            PersonItem person = people.get(id);
            removeAll();
            if (topic.isPresent()) {
                show(person, plans.offer(id, topic.get()));
            } else {
                add(header(person, words.text("plan.new.lead.topic", person.name())), topicChoice(id));
            }
        } catch (NotFound notFound) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return words.text("plan.make");
    }

    private PageHeader header(PersonItem person, String lead) {
        Crumb from = mayReadRates(person)
                ? new Crumb(person.name(), TrainingRoutes.person(person.id(), RateFilter.STARTER))
                : new Crumb(person.name(), TrainingRoutes.plan(person.id()));
        Crumb first = access.may(Action.RATE_COMPARE)
                ? new Crumb(words.text("heatmap"), TrainingRoutes.HEAT_MAP)
                : new Crumb(words.text("plans"), TrainingRoutes.PLANS);
        return new PageHeader(getPageTitle(), lead)
                .crumbs(words.text("crumbs"), first, from, Crumb.here(getPageTitle()));
    }

    private Component topicChoice(PersonId person) {
        ComboBox<TopicItem> choice = new ComboBox<>(words.text("topic"));
        choice.addClassName("w-mail");
        choice.setItems(catalog.tree().subjects());
        choice.setItemLabelGenerator(words::topic);
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                UI.getCurrent()
                        .navigate(
                                TrainingRoutes.newPlan(person, null),
                                QueryParameters.of(TOPIC, change.getValue().code()));
            }
        });
        Div card = new Div(choice);
        card.addClassName("card");
        return card;
    }

    private void show(PersonItem person, PlanOffer offer) {
        add(header(person, words.text("plan.new.lead", person.name(), words.topic(offer.topic()))));
        Optional<TopicFinding> problem =
                offer.finding().filter(finding -> finding.verdict() == TopicVerdict.TOPIC_PROBLEM);
        problem.ifPresent(finding -> add(topicFirst(offer, finding)));
        add(GapReason.of(offer, words, mayReadRates(person)));
        if (PlanForm.free(offer).isEmpty()) {
            String why = offer.material().isEmpty() ? "plan.nothing" : "plan.all-open";
            add(EmptyState.section(Picture.TABLE, words.text(why), words.text(why + ".text"))
                    .actions(back(person, words.text("plan.back"))));
            return;
        }
        PlanForm form = new PlanForm(offer, problem.isEmpty(), words);
        Button agree = new Button(words.text("plan.agree"), click -> agree(person, offer, form));
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(agree, back(person, getTranslation("shared.cancel")));
        actions.addClassNames("actions", "stick");
        Paragraph purpose = new Paragraph(words.text("plan.purpose", person.name()));
        purpose.addClassNames("note", "phrase");
        add(form.summary(), form, purpose, actions);
    }

    private Callout topicFirst(PlanOffer offer, TopicFinding finding) {
        FindingWords findings = new FindingWords(words.rates());
        Optional<TopicFinding> found = Optional.of(finding);
        return new Callout(Callout.Kind.INFO, words.text("sentences", findings.topic(found), findings.advice(found)))
                .label(words.text("finding"))
                .action(new Anchor(
                        TrainingRoutes.topic(offer.topic().code(), RateFilter.STARTER), words.text("open.topic")));
    }

    private Anchor back(PersonItem person, String text) {
        Anchor back = new Anchor(destination(person), text);
        back.addClassName("button");
        return back;
    }

    private void agree(PersonItem person, PlanOffer offer, PlanForm form) {
        List<InvalidInput> refused = new ArrayList<>(form.unreadable());
        if (refused.isEmpty()) {
            refused.addAll(plans.problems(form.chosen(), form.dueOn()));
        }
        if (!refused.isEmpty()) {
            form.refuse(refused);
            return;
        }
        try {
            plans.agree(person.id(), offer.topic().code(), form.chosen(), Objects.requireNonNull(form.dueOn()));
        } catch (ChangedMeanwhile agreedMeanwhile) {
            form.refuse(List.of(new InvalidInput("items", "training.plan.items.open")));
            return;
        }
        UI.getCurrent().navigate(destination(person));
        Notices.success(words.text("plan.agreed.notice", person.name()), getTranslation("shared.close"));
    }

    private String destination(PersonItem person) {
        return mayReadRates(person)
                ? TrainingRoutes.person(person.id(), RateFilter.STARTER)
                : TrainingRoutes.plan(person.id());
    }

    private boolean mayReadRates(PersonItem person) {
        return access.scope(Action.RATE_READ)
                .covers(
                        person.id().value(),
                        person.team() == null ? null : person.team().value());
    }
}
