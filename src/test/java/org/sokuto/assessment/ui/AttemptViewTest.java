package org.sokuto.assessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ElementUtilsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.assessment.AssessmentRoutes;
import org.sokuto.assessment.AttemptId;
import org.sokuto.assessment.AttemptService;
import org.sokuto.assessment.AttemptSheet;
import org.sokuto.assessment.TestQuizzes;
import org.sokuto.assessment.scoring.Response;
import org.sokuto.assessment.scoring.ShownQuestion.ShownOption;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Role;
import org.sokuto.shared.KaribuTest;
import org.sokuto.shared.ui.Callout;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

class AttemptViewTest extends KaribuTest {

    @Autowired
    private TestQuizzes quizzes;

    @Autowired
    private AttemptService service;

    private PersonId operator;
    private AttemptId attempt;

    @BeforeEach
    void begin() {
        people.add("AD0001", null, Role.ADMIN);
        operator = people.add("OP0001", "第1チーム", Role.OPERATOR);
        quizzes.make();
        attempt = quizzes.start(operator, TestQuizzes.ALL);
        signIn(operator);
    }

    private String said(Class<? extends Component> part) {
        return _get(part).getElement().getTextRecursively();
    }

    private void openAt(int position) {
        open(AssessmentRoutes.attempt(attempt) + "?q=" + position, AttemptView.class);
    }

    @Test
    void shows_one_question_and_says_where_it_stands() {
        openAt(3);

        assertThat(said(AttemptView.class)).contains("問3", "/ 8", "1点", "本人確認は、料金の話より先に行う。", "回答 0 / 8");
        assertThat(said(AttemptView.class)).doesNotContain("名乗りの次に行うこと");
        assertThat(hrefs()).contains(at("2"), at("4"), at("review"));
    }

    @Test
    void without_a_number_begins_at_the_first_open_question() {
        quizzes.saveRight(operator, attempt, 1);
        open(AssessmentRoutes.attempt(attempt), AttemptView.class);

        assertThat(said(AttemptView.class)).contains("問2", "回答 1 / 8");
    }

    @Test
    void a_number_that_does_not_exist_leads_to_the_nearest() {
        for (String wild : List.of("0", "99", "x", "99999999999", "-1")) {
            open(AssessmentRoutes.attempt(attempt) + "?q=" + wild, AttemptView.class);
        }
        openAt(99);
        assertThat(said(AttemptView.class)).contains("問8");
    }

    @Test
    void a_choice_is_saved_at_once_and_said_to_be() {
        openAt(1);
        clock.goOn(Duration.ofSeconds(22));
        tick(row("名乗る"), true);

        assertThat(said(AttemptView.class)).contains("保存済み10:00:22", "回答 1 / 8");
        assertThat(stored(1)).isEqualTo(quizzes.right(attempt, 1));
    }

    @Test
    void changing_ones_mind_keeps_the_last_choice() {
        openAt(1);
        tick(row("名乗る"), true);
        tick(row("保留する"), true);
        tick(row("名乗る"), true);

        assertThat(stored(1)).isEqualTo(quizzes.right(attempt, 1));
        assertThat(entry(1).revision()).isEqualTo(3);
    }

    @Test
    void a_choice_can_be_taken_back() {
        openAt(1);
        assertThat(_find(NativeButton.class, spec -> spec.withText("選択を取り消す"))).isEmpty();
        tick(row("名乗る"), true);
        _click(_get(NativeButton.class, spec -> spec.withText("選択を取り消す")));

        assertThat(entry(1).isAnswered()).isFalse();
        assertThat(said(AttemptView.class)).contains("回答 0 / 8");
    }

    @Test
    void several_can_be_ticked_and_unticked() {
        openAt(2);
        tick(row("名乗る"), true);
        tick(row("待たせる"), true);
        tick(row("伺う"), true);
        tick(row("待たせる"), false);

        assertThat(stored(2)).isEqualTo(quizzes.right(attempt, 2));
    }

    @Test
    void a_statement_is_true_or_not() {
        openAt(3);
        tick(row("正しい"), true);

        assertThat(stored(3)).isEqualTo(quizzes.right(attempt, 3));
    }

    @Test
    void a_typed_answer_is_saved_when_the_field_is_left_and_never_in_the_midst_of_it() {
        openAt(4);
        TextField field = _get(TextField.class);
        field.setValue("ほんにん確認");

        assertThat(field.getValueChangeMode()).isEqualTo(ValueChangeMode.ON_CHANGE);
        assertThat(stored(4)).isEqualTo(new Response.Text("ほんにん確認"));
    }

    @Test
    void a_number_is_asked_for_in_its_unit() {
        openAt(5);

        assertThat(_get(TextField.class).getSuffixComponent().getElement().getText())
                .isEqualTo("日");
        _get(TextField.class).setValue("八");
        assertThat(stored(5)).isEqualTo(new Response.Text("八"));
    }

    @Test
    void items_move_by_their_buttons() {
        openAt(6);
        List<ShownOption> shown = entry(6).question().options();
        press("「" + shown.getLast().text() + "」を1つ上へ");

        assertThat(stored(6))
                .isEqualTo(new Response.Order(List.of(
                        shown.get(0).key(), shown.get(2).key(), shown.get(1).key())));
        press("「" + shown.get(0).text() + "」を1つ下へ");
        assertThat(stored(6))
                .isEqualTo(new Response.Order(List.of(
                        shown.get(2).key(), shown.get(0).key(), shown.get(1).key())));
        assertThat(said(AttemptView.class)).contains("「" + shown.get(0).text() + "」を2番目に移しました。");
    }

    @Test
    void the_order_as_it_stands_can_be_the_answer() {
        openAt(6);
        _click(_get(Button.class, spec -> spec.withText("この順番で答える")));

        assertThat(stored(6))
                .isEqualTo(new Response.Order(entry(6).question().options().stream()
                        .map(ShownOption::key)
                        .toList()));
    }

    @Test
    @SuppressWarnings("unchecked")
    void items_are_placed_by_lists() {
        for (int position : new int[] {7, 8}) {
            openAt(position);
            Response.Placement right = (Response.Placement) quizzes.right(attempt, position);
            AttemptSheet.Entry entry = entry(position);
            List<Select> lists = _find(Select.class);
            for (int i = 0; i < lists.size(); i++) {
                String place =
                        right.places().get(entry.question().options().get(i).key());
                entry.question().places().stream()
                        .filter(one -> one.key().equals(place))
                        .forEach(lists.get(i)::setValue);
            }
            assertThat(stored(position)).isEqualTo(right);
            lists.getFirst().clear();
            assertThat(((Response.Placement) stored(position)).places()).hasSize(lists.size() - 1);
        }
    }

    @Test
    void what_was_answered_is_there_again() {
        for (int position = 1; position <= 8; position++) {
            quizzes.saveRight(operator, attempt, position);
        }
        openAt(1);
        assertThat(input(row("名乗る")).getProperty("checked", false)).isTrue();
        openAt(4);
        assertThat(_get(TextField.class).getValue()).isEqualTo("本人確認");
        openAt(6);
        assertThat(said(OrderRows.class)).containsSubsequence("名乗る", "確かめる", "結ぶ");
        openAt(7);
        assertThat(_find(Select.class)).noneMatch(Select::isEmpty);
        assertThat(said(AttemptView.class)).contains("回答 8 / 8");
    }

    @Test
    void an_answer_of_another_window_is_shown_and_ones_own_told() {
        openAt(4);
        quizzes.save(operator, attempt, 4, 1, new Response.Text("左の画面"));
        _get(TextField.class).setValue("右の画面");

        assertThat(_get(Callout.class).getElement().getTextRecursively()).contains("「右の画面」は保存していません");
        assertThat(_get(TextField.class).getValue()).isEqualTo("左の画面");
        _get(TextField.class).setValue("両方を見た");
        assertThat(stored(4)).isEqualTo(new Response.Text("両方を見た"));
    }

    @Test
    void the_last_look_leads_to_what_is_open() {
        quizzes.saveRight(operator, attempt, 1);
        open(AssessmentRoutes.attempt(attempt) + "?q=review", AttemptView.class);

        assertThat(said(ReviewCard.class)).contains("未回答が7問", "問2", "未回答", "回答済み");
        assertThat(hrefs()).contains(at("1"), at("8"));
    }

    @Test
    void handing_in_asks_once_and_leads_to_the_result() {
        open(AssessmentRoutes.attempt(attempt) + "?q=review", AttemptView.class);
        _click(_get(Button.class, spec -> spec.withText("提出する")));
        assertThat(as(operator, () -> service.find(attempt)).submitted()).isFalse();
        ComponentUtil.fireEvent(
                _get(ConfirmDialog.class), new ConfirmDialog.ConfirmEvent(_get(ConfirmDialog.class), true));

        assertThat(as(operator, () -> service.find(attempt)).submitted()).isTrue();
        assertThat(_find(ResultView.class)).hasSize(1);
    }

    @Test
    void an_attempt_handed_in_leads_to_its_result() {
        AttemptId done = quizzes.finish(operator, TestQuizzes.SMALL, 1);

        open(AssessmentRoutes.attempt(done), ResultView.class);
    }

    @Test
    void who_hands_in_elsewhere_meanwhile_is_led_to_the_result() {
        openAt(1);
        as(operator, () -> service.submit(attempt));
        tick(row("名乗る"), true);

        assertThat(_find(ResultView.class)).hasSize(1);
    }

    @Test
    void nobody_else_gets_in() {
        for (Role role : Role.values()) {
            signIn(people.add("XX" + role.ordinal(), "第1チーム", role));
            assertThat(isClosed(AssessmentRoutes.attempt(attempt), AttemptView.class))
                    .isTrue();
        }
        staySignedOut();
        assertThat(isClosed(AssessmentRoutes.attempt(attempt), AttemptView.class))
                .isTrue();
        signIn(operator);
        assertThat(isClosed("attempts/nothing", AttemptView.class)).isTrue();
    }

    @Test
    void speaks_english_too() {
        signIn(operator, Locale.ENGLISH);
        openAt(8);

        assertThat(said(AttemptView.class))
                .contains("Question 8", "of 8", "0 of 8 answered", "Review before submitting");
    }

    private AttemptSheet.Entry entry(int position) {
        return as(operator, () -> service.find(attempt)).entries().get(position - 1);
    }

    private Response stored(int position) {
        return entry(position).response();
    }

    private String at(String question) {
        return AssessmentRoutes.attempt(attempt) + "?q=" + question;
    }

    private static List<String> hrefs() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static void press(String label) {
        _click(_find(Button.class).stream()
                .filter(button -> label.equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow());
    }

    private static NativeLabel row(String text) {
        return _find(NativeLabel.class).stream()
                .filter(row -> row.getElement().getTextRecursively().endsWith(text))
                .findFirst()
                .orElseThrow();
    }

    private static Element input(NativeLabel row) {
        return row.getElement().getChild(0);
    }

    /** As the browser does it: the box changes, and tells. */
    private static void tick(NativeLabel row, boolean checked) {
        Element input = input(row);
        ElementUtilsKt._fireDomEvent(
                input,
                new DomEvent(
                        input, "change", JsonNodeFactory.instance.objectNode().put("event.target.checked", checked)));
    }
}
