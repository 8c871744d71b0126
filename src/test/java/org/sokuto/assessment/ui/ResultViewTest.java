package org.sokuto.assessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.assessment.AssessmentRoutes;
import org.sokuto.assessment.AttemptId;
import org.sokuto.assessment.AttemptService;
import org.sokuto.assessment.QuizCatalogue;
import org.sokuto.assessment.TestQuizzes;
import org.sokuto.assessment.scoring.Response;
import org.sokuto.curricula.CourseCatalogue;
import org.sokuto.curricula.CourseItem;
import org.sokuto.curricula.EnrolmentService;
import org.sokuto.curricula.StepItem;
import org.sokuto.curricula.StepKind;
import org.sokuto.people.PersonId;
import org.sokuto.people.TestCentre;
import org.sokuto.shared.KaribuTest;
import org.sokuto.training.PlanKind;
import org.sokuto.training.TestPlans;
import org.springframework.beans.factory.annotation.Autowired;

class ResultViewTest extends KaribuTest {

    @Autowired
    private TestQuizzes quizzes;

    @Autowired
    private AttemptService service;

    @Autowired
    private QuizCatalogue catalogue;

    @Autowired
    private CourseCatalogue courses;

    @Autowired
    private EnrolmentService enrolments;

    private TestCentre centre;
    private PersonId operator;

    @BeforeEach
    void openTheCentre() {
        centre = TestCentre.make(people);
        operator = centre.first();
        quizzes.make();
    }

    private static String said() {
        return _get(ResultView.class).getElement().getTextRecursively();
    }

    private void look(AttemptId attempt) {
        open(AssessmentRoutes.result(attempt), ResultView.class);
    }

    @Test
    void the_word_comes_first() {
        signIn(operator);
        look(quizzes.finish(operator, TestQuizzes.ALL, 5));
        assertThat(said()).contains("今回は基準に届きませんでした（あと2問）", "62%", "基準 80%（暫定）", "5/ 8問");
        assertThat(said().indexOf("届きませんでした")).isLessThan(said().indexOf("テーマ別"));
        assertThat(said().indexOf("テーマ別")).isLessThan(said().indexOf("問題ごとの解説"));

        look(quizzes.finish(operator, TestQuizzes.ALL, 8));
        assertThat(said()).contains("合格", "100%").doesNotContain("届きませんでした");
    }

    @Test
    void each_question_tells_its_state_its_answer_and_why() {
        AttemptId attempt = quizzes.start(operator, TestQuizzes.ALL);
        quizzes.saveRight(operator, attempt, 1);
        Response.Choice right = (Response.Choice) quizzes.right(attempt, 2);
        quizzes.save(
                operator,
                attempt,
                2,
                1,
                new Response.Choice(Set.of(right.options().iterator().next())));
        quizzes.save(operator, attempt, 4, 1, new Response.Text("名前"));
        quizzes.save(operator, attempt, 5, 1, new Response.Text("八日"));
        as(operator, () -> service.submit(attempt));
        signIn(operator);
        look(attempt);

        assertThat(question(1)).contains("正解", "名乗る", "そのとおりです。", "解説の文です。");
        assertThat(question(2)).contains("一部正解（0.5 / 1点）");
        assertThat(question(3)).contains("未回答", "正しい", "正しくない");
        assertThat(question(4)).contains("正解は別の答え", "名前", "本人確認", "ほかの書き方でも正解になります");
        assertThat(question(5)).contains("八日", "一致した正解", "8日");
        assertThat(question(7)).contains("赤", "故障", "未回答");
    }

    @Test
    void leads_to_the_next_try() {
        signIn(operator);
        look(quizzes.finish(operator, TestQuizzes.SMALL, 1));

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly(AssessmentRoutes.quiz(TestQuizzes.SMALL));
    }

    private static Anchor primary() {
        return _get(Anchor.class, spec -> spec.withClasses("primary"));
    }

    @Test
    void below_the_standard_the_lesson_comes_first_and_another_try_second() {
        StepItem quiz = shippedQuiz();
        signIn(operator);
        look(quizzes.finish(operator, quiz.ref(), 1));

        assertThat(primary().getText()).isEqualTo("教材を読み直す");
        assertThat(primary().getHref()).isEqualTo("learn/hikari/" + before(quiz).key());
        assertThat(_get(ResultActions.class).getElement().getTextRecursively()).contains("もう一度受ける");
    }

    @Test
    void a_passed_step_leads_to_the_next_step_of_its_course() {
        StepItem quiz = shippedQuiz();
        as(operator, () -> enrolments.start("hikari"));
        signIn(operator);
        look(pass(quiz));

        StepItem next = hikari().steps().get(hikari().steps().indexOf(quiz) + 1);
        assertThat(primary().getText()).isEqualTo("次のステップへ");
        assertThat(primary().getHref()).isEqualTo("learn/hikari/" + next.key());
        assertThat(said()).contains("「光回線の商品知識」の次は「" + next.title().ja() + "」です");
    }

    @Test
    void a_passed_item_leads_to_what_is_open_of_the_same_agreement() {
        topics.add("net.bills", "net.offers");
        StepItem quiz = shippedQuiz();
        TestPlans plans = new TestPlans(database, centre.supervisor(), clock);
        plans.add(operator, topics.id("net.bills"), PlanKind.QUIZ, quiz.ref(), 3);
        plans.add(operator, topics.id("net.bills"), PlanKind.ROLEPLAY, "talk", 3);
        plans.add(operator, topics.id("net.offers"), PlanKind.QUIZ, "net.offers", 1);
        as(operator, () -> enrolments.start("hikari"));
        signIn(operator);
        look(pass(quiz));

        assertThat(primary().getText()).isEqualTo("プランの次へ");
        assertThat(primary().getHref()).isEqualTo("scenarios/talk");
    }

    @Test
    void a_pass_that_belongs_to_nothing_open_leads_back_to_today() {
        signIn(operator);
        look(pass(shippedQuiz()));

        assertThat(primary().getHref()).isEqualTo("today");
        assertThat(_find(Anchor.class, spec -> spec.withText("もう一度受ける"))).hasSize(1);
    }

    @Test
    void others_courses_and_plans_lead_nobody_anywhere() {
        topics.add("net.bills");
        StepItem quiz = shippedQuiz();
        TestPlans plans = new TestPlans(database, centre.supervisor(), clock);
        plans.add(centre.second(), topics.id("net.bills"), PlanKind.QUIZ, quiz.ref(), 3);
        plans.add(centre.second(), topics.id("net.bills"), PlanKind.ROLEPLAY, "talk", 3);
        as(centre.second(), () -> enrolments.start("hikari"));
        signIn(operator);
        look(pass(quiz));

        assertThat(primary().getHref()).isEqualTo("today");
    }

    private CourseItem hikari() {
        return asInstallation(() -> courses.find("hikari")).orElseThrow();
    }

    private StepItem shippedQuiz() {
        return hikari().steps().stream()
                .filter(step -> step.kind() == StepKind.QUIZ)
                .findFirst()
                .orElseThrow();
    }

    private StepItem before(StepItem step) {
        return hikari().steps().get(hikari().steps().indexOf(step) - 1);
    }

    private AttemptId pass(StepItem quiz) {
        int questions =
                as(operator, () -> catalogue.find(quiz.ref())).orElseThrow().questions();
        return quizzes.finish(operator, quiz.ref(), questions);
    }

    @Test
    void who_leads_the_team_reads_it_with_the_name_and_without_a_next_try() {
        AttemptId attempt = quizzes.finish(operator, TestQuizzes.SMALL, 1);
        signIn(centre.supervisor());
        look(attempt);

        assertThat(said()).contains("氏名 OP0001", "今回は基準に届きませんでした（あと1問）");
        assertThat(_find(Anchor.class)).isEmpty();
    }

    @Test
    void nobody_else_finds_it() {
        AttemptId attempt = quizzes.finish(operator, TestQuizzes.SMALL, 1);
        for (PersonId other : new PersonId[] {
            centre.second(), centre.trainer(), centre.eastManager(), centre.manager(), centre.administrator()
        }) {
            signIn(other);
            assertThat(isClosed(AssessmentRoutes.result(attempt), ResultView.class))
                    .isTrue();
        }
        staySignedOut();
        assertThat(isClosed(AssessmentRoutes.result(attempt), ResultView.class)).isTrue();
    }

    @Test
    void there_is_none_while_the_attempt_runs() {
        AttemptId attempt = quizzes.start(operator, TestQuizzes.SMALL);
        signIn(operator);

        assertThat(isClosed(AssessmentRoutes.result(attempt), ResultView.class)).isTrue();
    }

    @Test
    void speaks_english_too() {
        AttemptId attempt = quizzes.finish(operator, TestQuizzes.ALL, 5);
        signIn(operator, Locale.ENGLISH);
        look(attempt);

        assertThat(said()).contains("Below the standard this time (2 questions short)", "By topic", "Not answered");
    }

    private static String question(int position) {
        return _find(MarkedQuestion.class).get(position - 1).getElement().getTextRecursively();
    }
}
