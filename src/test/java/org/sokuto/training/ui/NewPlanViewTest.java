package org.sokuto.training.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.people.PersonId;
import org.sokuto.people.TrainerAssignments;
import org.sokuto.people.access.Role;
import org.sokuto.roleplay.ScenarioCatalogue;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.DayField;
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.shared.ui.ErrorSummary;
import org.sokuto.training.PlanKind;
import org.sokuto.training.PlanMaterial;
import org.sokuto.training.TestPlans;
import org.springframework.beans.factory.annotation.Autowired;

/** Making a plan with the material that is shipped. */
class NewPlanViewTest extends RatePagesTest {

    private static final String SETUP = "hikari.setup";

    @Autowired
    private ScenarioCatalogue scenarios;

    @Autowired
    private TrainerAssignments assignments;

    @BeforeEach
    void offerTopics() {
        topics.add(SETUP, "hikari.plan", "hikari.fault", "hikari.visit");
    }

    private void takeSetupCalls(int othersImmediate) {
        var draft = calls.on(LocalDate.of(2026, 5, 1)).add("OP01", SETUP, 60, 30);
        for (int i = 2; i <= 7; i++) {
            draft.add("OP0" + i, SETUP, 60, othersImmediate);
        }
        draft.store();
    }

    private String address(PersonId person, String topic) {
        return "people/" + person.value() + "/plan/new?topic=" + topic;
    }

    /** A lesson, a quiz, and the role-plays there are. */
    private int offered() {
        return 2 + asInstallation(() -> scenarios.findByTopics(List.of(SETUP))).size();
    }

    private static String said() {
        return _get(NewPlanView.class).getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<PlanMaterial> items() {
        return (CheckboxGroup<PlanMaterial>) _get(CheckboxGroup.class);
    }

    private static void agree() {
        _click(_get(Button.class, spec -> spec.withText("この内容で決める")));
    }

    @Test
    void supervisor_sees_the_gap_in_the_usual_words_and_all_material_chosen() {
        takeSetupCalls(55);
        signIn(supervisor);
        open(address(aoki, SETUP), NewPlanView.class);

        assertThat(said()).contains("60件中30件でした。", "目標を下回るのはほぼ確実", "このテーマで目標より低めなのは", "評価ではありません");
        assertThat(items().getValue())
                .extracting(PlanMaterial::kind)
                .hasSize(offered())
                .contains(PlanKind.LESSON, PlanKind.QUIZ);
        assertThat(_get(DayField.class).getValue()).isEqualTo(clock.today().plusDays(14));
    }

    @Test
    void agreeing_leads_back_to_the_person_with_a_notice() {
        takeSetupCalls(55);
        signIn(supervisor);
        open(address(aoki, SETUP), NewPlanView.class);
        agree();

        assertThat(count("plan_item where is_open = true and gap_calls = 60")).isEqualTo(offered());
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("people/" + aoki.value());
        assertThat(_get(PlanSection.class).getElement().getTextRecursively()).contains("60件中30件でした。", "0/" + offered());
        assertThat(_get(Notification.class).getElement().getTextRecursively()).contains("青木 花子さんのプランに加えました。");
    }

    @Test
    void what_cannot_be_agreed_is_said_at_its_field() {
        signIn(supervisor);
        open(address(aoki, SETUP), NewPlanView.class);
        _setValue(items(), Set.of());
        _setValue(_get(DayField.class), clock.today().minusDays(1));
        agree();

        assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                .contains("学ぶことを1つ以上選んでください。", "期限は今日以降の日付にしてください。");
        assertThat(items().isInvalid()).isTrue();
        assertThat(count("plan_item")).isZero();
    }

    @Test
    void the_summary_leads_to_the_first_choice() {
        signIn(supervisor);
        open(address(aoki, SETUP), NewPlanView.class);
        _setValue(items(), Set.of());
        agree();
        MockVaadin.INSTANCE.clientRoundtrip(false);
        _click(_get(_get(ErrorSummary.class), NativeButton.class));
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();

        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .extracting(pending -> pending.getInvocation().getExpression())
                .anyMatch(script -> script.contains("vaadin-checkbox"));
    }

    @Test
    void topic_that_is_low_for_most_comes_first_and_nothing_is_chosen_for_the_person() {
        takeSetupCalls(36);
        signIn(supervisor);
        open(address(aoki, SETUP), NewPlanView.class);

        assertThat(_find(Callout.class).getFirst().getElement().getTextRecursively())
                .contains("人よりテーマです。", "学習より先に、資料の見直しをすすめます。");
        assertThat(items().getValue()).isEmpty();
        assertThat(items().getListDataView().getItemCount()).isEqualTo(offered());
    }

    @Test
    void what_is_missing_is_said_and_without_any_material_there_is_nothing_to_agree() {
        signIn(supervisor);
        open(address(aoki, "hikari.plan"), NewPlanView.class);
        assertThat(said()).contains("このテーマのロールプレイはまだありません。", "このテーマの通話は、まだありません。");

        open(address(aoki, "hikari.fault"), NewPlanView.class);
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("このテーマで学べるものは、まだありません");
        assertThat(_find(Button.class, spec -> spec.withText("この内容で決める"))).isEmpty();
    }

    @Test
    void too_much_at_once_is_warned_about_and_not_forbidden() {
        TestPlans plans = new TestPlans(database, supervisor, clock);
        plans.add(aoki, topics.id("net.bills"), PlanKind.QUIZ, "net.bills", 3);
        plans.add(aoki, topics.id("net.offers"), PlanKind.QUIZ, "net.offers", 3);
        plans.add(aoki, topics.id("hikari.visit"), PlanKind.QUIZ, "hikari.visit", 3);
        for (int i = 0; i < 10; i++) {
            plans.add(aoki, topics.id("net.bills"), PlanKind.ROLEPLAY, "talk-" + i, 3);
        }
        signIn(supervisor);
        open(address(aoki, SETUP), NewPlanView.class);
        assertThat(said()).contains("同時に学ぶテーマが4つになります", "目安は週60分まで");

        agree();
        assertThat(count("plan_item")).isEqualTo(13 + offered());
    }

    @Test
    void what_is_in_the_plan_already_cannot_be_chosen_again() {
        new TestPlans(database, supervisor, clock).add(aoki, topics.id(SETUP), PlanKind.QUIZ, SETUP, 5);
        signIn(supervisor);
        open(address(aoki, SETUP), NewPlanView.class);

        assertThat(said()).contains("プランに入っています（10/6まで）");
        assertThat(items().getListDataView().getItems().map(PlanMaterial::kind)).doesNotContain(PlanKind.QUIZ);
        agree();
        assertThat(count("plan_item")).isEqualTo(offered());
    }

    @Test
    void trainer_plans_without_seeing_rates() {
        takeSetupCalls(55);
        asInstallation(() -> assignments.assign(trainer, aoki));
        signIn(trainer);
        open("people/" + aoki.value() + "/plan/new", NewPlanView.class);
        assertThat(_find(ComboBox.class)).hasSize(1);

        open(address(aoki, SETUP), NewPlanView.class);
        assertThat(said()).contains("即答率は、本人と担当のSV、マネジャーだけが見られます。").doesNotContain("60件中30件");
        agree();

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("people/" + aoki.value() + "/plan");
    }

    @Test
    void page_is_closed_to_who_may_not_change_the_plan() {
        for (PersonId person : List.of(aoki, outsider, trainer, people.add("AD01", null, Role.ADMIN))) {
            signIn(person);
            assertThat(isClosed(address(aoki, SETUP), NewPlanView.class)).isTrue();
        }
        signIn(supervisor);
        assertThat(isClosed(address(outsider, SETUP), NewPlanView.class)).isTrue();
        assertThat(isClosed(address(supervisor, SETUP), NewPlanView.class)).isTrue();
        assertThat(isClosed(address(aoki, "nothing.here"), NewPlanView.class)).isTrue();
    }

    @Test
    void speaks_english_too() {
        takeSetupCalls(55);
        signIn(supervisor, Locale.ENGLISH);
        open(address(aoki, SETUP), NewPlanView.class);

        assertThat(said()).contains("Make a plan", "seen 30 of 60 calls", "Agree on this", "not an appraisal");
    }
}
