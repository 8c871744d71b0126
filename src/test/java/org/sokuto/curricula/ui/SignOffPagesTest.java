package org.sokuto.curricula.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.curricula.EnrolmentService;
import org.sokuto.curricula.SignOffService;
import org.sokuto.curricula.TestCourses;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Role;
import org.sokuto.shared.KaribuTest;
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.shared.ui.ErrorSummary;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages on which trainers see their learners and record what they observed. */
class SignOffPagesTest extends KaribuTest {

    @Autowired
    private TestCourses courses;

    @Autowired
    private EnrolmentService enrolments;

    @Autowired
    private SignOffService signOffs;

    private PersonId operator;
    private PersonId trainer;
    private String address;

    @BeforeEach
    void hire() {
        courses.open();
        operator = people.addNamed("OP0001", "青木 花子", "第1チーム", Role.OPERATOR);
        trainer = people.add("TR0001", null, Role.TRAINER);
        address = "signoffs/" + operator.value() + "/" + TestCourses.SHEET;
    }

    private void assign() {
        courses.assignTrainer(trainer, operator);
        as(operator, () -> enrolments.markRead(TestCourses.LESSON));
    }

    private static String said() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static void choose(int... points) {
        List<RadioButtonGroup> groups = _find(RadioButtonGroup.class);
        for (int i = 0; i < points.length; i++) {
            groups.get(i).setValue(points[i]);
        }
    }

    private static void record() {
        _click(_get(Button.class, spec -> spec.withText("記録する")));
    }

    @Test
    void a_trainer_sees_the_own_learners_and_their_open_sheets() {
        assign();
        people.addNamed("OP0002", "井上 健", "第1チーム", Role.OPERATOR);
        signIn(trainer);
        open("signoffs", SignOffsView.class);

        assertThat(said())
                .contains("青木 花子", "試しのコース", "1 / 4 ステップ", "まだ記録がありません")
                .doesNotContain("井上 健");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(address);
        assertThat(_find(Anchor.class))
                .extracting(link -> link.getAriaLabel().orElse(""))
                .anyMatch(label -> label.endsWith("（青木 花子）"));
    }

    @Test
    void whose_other_steps_are_done_is_marked_as_ready_for_the_observation() {
        assign();
        for (String step : List.of("quiz", "call")) {
            database.sql("insert into step_done (person_id, course_key, step_key, done_at, evidence_kind, evidence_id)"
                            + " values (:person, :course, :step, :at, 'TEST', '1')")
                    .param("person", operator.value())
                    .param("course", TestCourses.COURSE)
                    .param("step", step)
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        signIn(trainer);
        open("signoffs", SignOffsView.class);

        assertThat(said()).contains("3 / 4 ステップ", "観察の番です").doesNotContain("まだ記録がありません");
    }

    @Test
    void without_learners_the_page_says_when_there_will_be_some() {
        signIn(trainer);
        open("signoffs", SignOffsView.class);

        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("担当する受講者はまだいません");
    }

    @Test
    void the_sheet_shows_what_to_look_at() {
        assign();
        signIn(trainer);
        SignOffView page = open(address, SignOffView.class);

        assertThat(page.getPageTitle()).isEqualTo("青木 花子さんの観察");
        assertThat(_find(RadioButtonGroup.class))
                .extracting(RadioButtonGroup::getLabel)
                .containsExactly("名乗り", "本人確認");
        assertThat(said()).contains("すべての項目が2以上", "この観察シートの記録はまだありません。");
    }

    @Test
    void items_without_points_are_said_and_nothing_is_asked() {
        assign();
        signIn(trainer);
        open(address, SignOffView.class);
        choose(2);
        record();

        assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                .contains("「本人確認」は0から3のどれかを選んでください。")
                .doesNotContain("名乗り");
        assertThat(_find(ConfirmDialog.class)).isEmpty();
    }

    @Test
    void the_question_says_what_recording_means_and_then_it_is_recorded() {
        assign();
        signIn(trainer);
        open(address, SignOffView.class);
        choose(2, 3);
        _get(TextArea.class).setValue("名乗りが落ち着いていました。");
        record();
        ConfirmDialog dialog = _get(ConfirmDialog.class);
        assertThat(dialog.getElement().getProperty("message")).contains("2項目すべてが2以上です", "あとから変えられません");
        assertThat(count("sign_off")).isZero();

        ConfirmDialogKt._fireConfirm(dialog);
        assertThat(count("sign_off where passed and note = '名乗りが落ち着いていました。'")).isEqualTo(1);
        assertThat(count("step_done where step_key = 'observed'")).isEqualTo(1);
        assertThat(_find(SignOffsView.class)).hasSize(1);
    }

    @Test
    void points_below_the_mark_leave_the_step_open() {
        assign();
        signIn(trainer);
        open(address, SignOffView.class);
        choose(1, 3);
        record();
        ConfirmDialog dialog = _get(ConfirmDialog.class);
        assertThat(dialog.getElement().getProperty("message")).contains("1項目が2に届いていません", "ステップは続きます");
        ConfirmDialogKt._fireConfirm(dialog);

        assertThat(count("step_done where step_key = 'observed'")).isZero();
    }

    @Test
    void past_records_are_listed_for_trainer_and_learner() {
        assign();
        as(trainer, () -> signOffs.record(operator, TestCourses.SHEET, Map.of("greeting", 1, "identity", 2), "もう一度"));
        signIn(trainer);
        open(address, SignOffView.class);
        assertThat(said()).contains("続けて観察", "10月1日　氏名 TR0001", "もう一度");

        signIn(operator);
        open("learn/" + TestCourses.COURSE + "/observed", StepView.class);
        assertThat(said()).contains("続けて観察", "もう一度");
    }

    @Test
    void nobody_signs_for_oneself_or_for_others_learners() {
        courses.assignTrainer(trainer, trainer);
        signIn(trainer);

        assertThat(isClosed(address, SignOffView.class)).isTrue();
        assertThat(isClosed("signoffs/" + trainer.value() + "/" + TestCourses.SHEET, SignOffView.class))
                .isTrue();
        assertThat(isClosed("signoffs/nobody/" + TestCourses.SHEET, SignOffView.class))
                .isTrue();
    }

    @Test
    void others_than_trainers_do_not_get_in() {
        assign();
        List<PersonId> others = List.of(
                operator,
                people.supervisorOf("第1チーム", "SV0001"),
                people.add("MG0001", null, Role.MANAGER),
                people.add("AD0001", null, Role.ADMIN));
        for (PersonId other : others) {
            signIn(other);
            assertThat(isClosed("signoffs", SignOffsView.class)).isTrue();
            assertThat(isClosed(address, SignOffView.class)).isTrue();
        }
    }

    @Test
    void speaks_english_too() {
        assign();
        signIn(trainer, Locale.ENGLISH);
        open("signoffs", SignOffsView.class);
        assertThat(said()).contains("A course to try", "Nothing recorded yet");

        open(address, SignOffView.class);
        assertThat(said()).contains("Observation of 青木 花子", "once every item has 2 or more");
    }
}
