package org.sokuto.training.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sokuto.people.PersonReference;
import org.sokuto.people.TrainerAssignments;
import org.sokuto.people.access.Role;
import org.sokuto.shared.ui.DataTable;
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.training.PlanKind;
import org.sokuto.training.TestPlans;
import org.springframework.beans.factory.annotation.Autowired;

class PlansViewTest extends RatePagesTest {

    @Autowired
    private TrainerAssignments assignments;

    private void plan() {
        TestPlans plans = new TestPlans(database, supervisor, clock);
        plans.add(outsider, topics.id("net.bills"), PlanKind.QUIZ, "net.bills", 14);
        plans.add(aoki, topics.id("net.bills"), PlanKind.QUIZ, "net.bills", -1);
        plans.add(aoki, topics.id("net.offers"), PlanKind.ROLEPLAY, "talk", -2);
    }

    private static List<String> names() {
        return _find(_get(DataTable.class), Anchor.class).stream()
                .map(Anchor::getText)
                .toList();
    }

    @Test
    void manager_sees_all_by_name_and_may_choose_a_team() {
        plan();
        signIn(manager);
        open("plans", PlansView.class);
        assertThat(names()).containsExactly("遠山 悟", "青木 花子", "青木 花子");

        open("plans?team=" + people.team(OTHER_TEAM).value(), PlansView.class);

        assertThat(names()).containsExactly("遠山 悟");
    }

    @Test
    void supervisor_sees_the_own_team_with_what_is_past_due_in_calm_words() {
        plan();
        signIn(supervisor);
        open("plans", PlansView.class);

        assertThat(names()).containsExactly("青木 花子", "青木 花子");
        assertThat(_get(DataTable.class).getElement().getTextRecursively())
                .contains("期限を過ぎました", "題 talk", "ロールプレイ・10分");
        assertThat(_find(Select.class)).isEmpty();
    }

    @Test
    void trainer_sees_assigned_persons_and_may_plan_for_them() {
        plan();
        asInstallation(() -> assignments.assign(trainer, outsider));
        signIn(trainer);
        open("plans", PlansView.class);

        assertThat(names()).containsExactly("遠山 悟");
        assertThat(_get(ComboBox.class).getListDataView().getItems().map(item -> ((PersonReference) item).id()))
                .containsExactly(outsider);
    }

    @Test
    void team_out_of_reach_and_odd_pages_show_nothing_more() {
        plan();
        signIn(supervisor);
        open("plans?page=99&team=" + people.team(OTHER_TEAM).value(), PlansView.class);

        assertThat(names()).containsExactly("青木 花子", "青木 花子");
    }

    @Test
    void without_plans_the_page_says_where_they_are_made() {
        signIn(supervisor);
        open("plans", PlansView.class);

        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("進行中のプランはありません");
    }

    @Test
    void page_is_closed_to_operators_and_administrators() {
        for (var person : List.of(aoki, people.add("AD01", null, Role.ADMIN))) {
            signIn(person);
            assertThat(isClosed("plans", PlansView.class)).isTrue();
        }
    }

    @Test
    void speaks_english_too() {
        plan();
        signIn(supervisor, Locale.ENGLISH);
        open("plans", PlansView.class);

        assertThat(_get(PlansView.class).getElement().getTextRecursively())
                .contains("Development plans", "Past due", "Role-play, 10 min", "2 items");
    }
}
