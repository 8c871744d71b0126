package org.sokuto.training.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.people.TrainerAssignments;
import org.sokuto.people.access.Role;
import org.sokuto.shared.ui.ErrorSummary;
import org.sokuto.training.PlanKind;
import org.sokuto.training.TestPlans;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan on the person's page and on a page of its own. */
class PersonPlanViewTest extends RatePagesTest {

    private static final String QUIZ = "net.bills";

    @Autowired
    private TrainerAssignments assignments;

    private TestPlans plans;

    @BeforeEach
    void plan() {
        plans = new TestPlans(database, supervisor, clock);
        plans.add(aoki, topics.id("net.bills"), PlanKind.QUIZ, QUIZ, 14);
        plans.add(aoki, topics.id("net.offers"), PlanKind.ROLEPLAY, "talk", 2);
    }

    private static String said(Class<? extends Component> part) {
        return _get(part).getElement().getTextRecursively();
    }

    @Test
    void person_sees_reason_and_figures_of_the_own_plan_and_begins_there() {
        signIn(aoki);
        open("me", PersonView.class);

        assertThat(said(PlanSection.class))
                .contains("わたしのプラン", "のために", "この分野では84％ほどが見込まれるところ、41件中25件でした。", "10/15まで", "期限が近い");
        assertThat(_find(_get(PlanSection.class), Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly("scenarios/talk", "quizzes/net.bills");
        assertThat(_find(NativeButton.class)).isEmpty();
    }

    @Test
    void supervisor_sees_the_same_plan_and_may_change_it() {
        signIn(supervisor);
        open("people/" + aoki.value(), PersonView.class);

        assertThat(said(PlanSection.class)).contains("育成プラン", "41件中25件");
        assertThat(_find(_get(PlanSection.class), Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly("people/" + aoki.value() + "/plan/new");
    }

    @Test
    void what_is_done_names_its_evidence() {
        UUID attempt = new UUID(7, 7);
        plans.done(aoki, PlanKind.QUIZ, QUIZ, attempt.toString());
        signIn(supervisor);
        open("people/" + aoki.value() + "/plan", PersonPlanView.class);

        assertThat(said(PlanSection.class)).contains("10/1に合格");
        assertThat(_find(_get(PlanSection.class), Anchor.class))
                .extracting(Anchor::getHref)
                .contains("attempts/" + attempt + "/result");

        signIn(manager);
        open("people/" + aoki.value() + "/plan", PersonPlanView.class);
        assertThat(_find(_get(PlanSection.class), Anchor.class))
                .extracting(Anchor::getHref)
                .doesNotContain("attempts/" + attempt + "/result");
    }

    @Test
    void withdrawing_asks_for_a_reason_and_the_person_reads_it() {
        signIn(supervisor);
        open("people/" + aoki.value() + "/plan", PersonPlanView.class);
        _click(_find(NativeButton.class).getFirst());
        Button withdraw = _get(Button.class, spec -> spec.withText("取り下げる"));

        _click(withdraw);
        assertThat(said(ErrorSummary.class)).contains("理由を入力してください。");

        _setValue(_get(TextArea.class), "担当の商品が変わりました");
        _click(withdraw);
        assertThat(count("plan_item where is_open = true")).isEqualTo(1);

        signIn(aoki);
        open("me", PersonView.class);
        assertThat(said(PlanSection.class)).contains("これまでのプラン（1件）", "担当の商品が変わりました");
    }

    @Test
    void trainers_of_the_person_see_the_plan_without_figures() {
        signIn(trainer);
        assertThat(isClosed("people/" + aoki.value() + "/plan", PersonPlanView.class))
                .isTrue();
        asInstallation(() -> assignments.assign(trainer, aoki));

        open("people/" + aoki.value() + "/plan", PersonPlanView.class);

        assertThat(said(PlanSection.class)).contains("題 net.bills").doesNotContain("41件中25件");
        assertThat(isClosed("people/" + aoki.value(), PersonView.class)).isTrue();
    }

    @Test
    void others_do_not_find_the_plan() {
        for (var person : List.of(outsider, people.add("AD01", null, Role.ADMIN))) {
            signIn(person);
            assertThat(isClosed("people/" + aoki.value() + "/plan", PersonPlanView.class))
                    .isTrue();
        }
        signIn(supervisor);
        assertThat(isClosed("people/" + outsider.value() + "/plan", PersonPlanView.class))
                .isTrue();
        assertThat(isClosed("people/nobody/plan", PersonPlanView.class)).isTrue();
    }

    @Test
    void speaks_english_too() {
        signIn(aoki, Locale.ENGLISH);
        open("me", PersonView.class);

        assertThat(said(PlanSection.class)).contains("My plan", "seen 25 of 41 calls", "Title net.bills", "Due soon");
    }
}
