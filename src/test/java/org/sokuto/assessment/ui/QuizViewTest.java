package org.sokuto.assessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.assessment.AssessmentRoutes;
import org.sokuto.assessment.AttemptId;
import org.sokuto.assessment.QuizCatalogue;
import org.sokuto.assessment.QuizDefinition;
import org.sokuto.assessment.TestQuizzes;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Role;
import org.sokuto.shared.KaribuTest;
import org.sokuto.shared.LocalText;
import org.springframework.beans.factory.annotation.Autowired;

class QuizViewTest extends KaribuTest {

    private static final String SMALL = AssessmentRoutes.quiz(TestQuizzes.SMALL);

    @Autowired
    private TestQuizzes quizzes;

    @Autowired
    private QuizCatalogue catalogue;

    private PersonId operator;

    @BeforeEach
    void openTheCentre() {
        people.add("AD0001", null, Role.ADMIN);
        operator = people.add("OP0001", "第1チーム", Role.OPERATOR);
        quizzes.make();
    }

    private static String said() {
        return _get(QuizView.class).getElement().getTextRecursively();
    }

    @Test
    void says_what_it_is_about_how_long_it_takes_and_what_is_enough() {
        signIn(operator);
        QuizView page = open(AssessmentRoutes.quiz(TestQuizzes.ALL), QuizView.class);

        assertThat(page.getPageTitle()).isEqualTo("全種類");
        assertThat(said()).contains("8問", "約3分", "80%以上（暫定）", "まだ受けていません");
    }

    @Test
    void starting_leads_to_the_attempt() {
        signIn(operator);
        open(SMALL, QuizView.class);
        _click(_get(Button.class, spec -> spec.withText("はじめる")));

        assertThat(_find(AttemptView.class)).hasSize(1);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .startsWith("attempts/");
    }

    @Test
    void an_attempt_that_waits_can_be_gone_on_with() {
        AttemptId waiting = quizzes.start(operator, TestQuizzes.SMALL);
        quizzes.saveRight(operator, waiting, 1);
        signIn(operator);
        open(SMALL, QuizView.class);

        assertThat(said()).contains("2問中1問を回答済み");
        _click(_get(Button.class, spec -> spec.withText("続きから始める")));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(AssessmentRoutes.attempt(waiting));
    }

    @Test
    void earlier_results_are_listed_with_their_word() {
        AttemptId first = quizzes.finish(operator, TestQuizzes.SMALL, 1);
        quizzes.finish(operator, TestQuizzes.SMALL, 2);
        quizzes.finish(operator, TestQuizzes.ALL, 2);
        signIn(operator);
        open(SMALL, QuizView.class);

        assertThat(said()).contains("50%", "基準未到達", "100%", "合格", "もう一度受ける");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).hasSize(2).contains(AssessmentRoutes.result(first));
    }

    @Test
    void the_quiz_of_a_course_has_its_key_in_the_address() {
        asInstallation(() -> catalogue.define(new QuizDefinition(
                "test.course/quiz",
                new LocalText("コースの確かめ", "Course check"),
                null,
                List.of("test.small/one"),
                5,
                0.8,
                false)));
        signIn(operator);

        assertThat(open("quizzes/test.course/quiz", QuizView.class).getPageTitle())
                .isEqualTo("コースの確かめ");
        assertThat(said()).contains("80%以上").doesNotContain("暫定");
    }

    @Test
    void everybody_who_works_here_may_take_it_and_nobody_else() {
        for (Role role : Role.values()) {
            signIn(people.add("XX" + role.ordinal(), "第1チーム", role));
            open(SMALL, QuizView.class);
        }
        staySignedOut();
        assertThat(isClosed(SMALL, QuizView.class)).isTrue();
        signIn(people.add("XX9", null));
        assertThat(isClosed(SMALL, QuizView.class)).isTrue();
    }

    @Test
    void a_quiz_that_does_not_exist_is_not_found() {
        signIn(operator);

        assertThat(isClosed("quizzes/test.none", QuizView.class)).isTrue();
        assertThat(isClosed("quizzes", QuizView.class)).isTrue();
    }

    @Test
    void speaks_english_too() {
        quizzes.finish(operator, TestQuizzes.SMALL, 1);
        signIn(operator, Locale.ENGLISH);

        assertThat(open(SMALL, QuizView.class).getPageTitle()).isEqualTo("Test quiz");
        assertThat(said()).contains("about 3 min", "Try again", "Below the standard");
    }
}
