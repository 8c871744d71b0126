package org.sokuto.curricula.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sokuto.curricula.ContentService;
import org.sokuto.curricula.EnrolmentService;
import org.sokuto.curricula.HeldCheck;
import org.sokuto.curricula.TestCourses;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Role;
import org.sokuto.shared.KaribuTest;
import org.springframework.beans.factory.annotation.Autowired;

class ContentViewTest extends KaribuTest {

    @Autowired
    private TestCourses courses;

    @Autowired
    private ContentService content;

    @Autowired
    private EnrolmentService enrolments;

    @Autowired
    private CoursePages pages;

    private void openChecked() {
        content.check().join();
        open("content", ContentView.class);
    }

    private static String said() {
        return said(_get(ContentView.class));
    }

    private static String said(ContentView view) {
        return view.getElement().getTextRecursively();
    }

    @Test
    void trainers_see_what_there_is_and_that_it_is_sound() {
        signIn(people.add("TR0001", null, Role.TRAINER));
        openChecked();

        assertThat(said()).contains("コース", "教材", "問題", "シナリオ", "観察シート", "問題は見つかりませんでした。");
    }

    @Test
    void who_comes_while_the_content_is_checked_sees_the_outcome_once_it_is_there() {
        signIn(people.add("TR0001", null, Role.TRAINER));
        HeldCheck held = new HeldCheck();
        ContentService checking = held.service();
        ContentView view = new ContentView(checking, enrolments, pages);
        UI.getCurrent().add(view);
        view.show();
        assertThat(said(view)).contains("内容を確かめています…").doesNotContain("見つかりませんでした");

        held.letGo();
        checking.check().join();
        MockVaadin.clientRoundtrip(true);

        assertThat(said(view)).contains("問題は見つかりませんでした。").doesNotContain("確かめています");
    }

    @Test
    void rules_say_whom_they_hit() {
        courses.assigned();
        PersonId operator = people.add("OP0001", null, Role.OPERATOR);
        courses.hire(operator, clock.today());
        signIn(people.add("AD0001", null, Role.ADMIN));
        open("content", ContentView.class);

        assertThat(said()).contains("試しのコース", "オペレーター、入社から30日以内。期限は入社日から20日", "1人");
    }

    @Test
    void others_do_not_get_in() {
        for (PersonId other : List.of(
                people.add("OP0001", null, Role.OPERATOR),
                people.add("SV0001", null, Role.SUPERVISOR),
                people.add("MG0001", null, Role.MANAGER))) {
            signIn(other);
            assertThat(isClosed("content", ContentView.class)).isTrue();
        }
    }

    @Test
    void speaks_english_too() {
        signIn(people.add("TR0001", null, Role.TRAINER), Locale.ENGLISH);
        openChecked();

        assertThat(said()).contains("Content check", "No problems found.", "Lessons");
    }
}
