package org.sokuto.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WidgetsTest {

    @ParameterizedTest
    @EnumSource(Icons.class)
    void icon_is_a_drawing_screen_readers_skip(Icons icon) {
        var element = icon.create().getElement();

        assertThat(element.getAttribute("aria-hidden")).isEqualTo("true");
        assertThat(element.getProperty("innerHTML")).startsWith("<svg viewBox=").endsWith("</svg>");
    }

    @ParameterizedTest
    @EnumSource(Picture.class)
    void picture_is_silent(Picture picture) {
        assertThat(picture.create().getElement().getAttribute("aria-hidden")).isEqualTo("true");
    }

    @Test
    void chip_kind_becomes_a_class() {
        var chip = new Chip(Chip.Kind.FOCUS_LARGE, "重点・影響大");

        assertThat(chip.getClassNames()).containsExactlyInAnyOrder("chip", "focus-large");
        assertThat(chip.getElement().getTextRecursively()).isEqualTo("重点・影響大");
    }

    @Test
    void page_header_has_one_focusable_h1_and_a_path() {
        var header = new PageHeader("割引・特典", "差は人にあるのか、テーマにあるのか。")
                .crumbs("現在の場所", new PageHeader.Crumb("即答率", "gaps"), PageHeader.Crumb.here("光回線"))
                .actions(new Button("表で見る"));

        assertThat(all(header, "h1")).singleElement().satisfies(h1 -> {
            assertThat(h1.getText()).isEqualTo("割引・特典");
            assertThat(h1.getAttribute("tabindex")).isEqualTo("-1");
        });
        assertThat(all(header, "nav"))
                .singleElement()
                .satisfies(nav -> assertThat(nav.getAttribute("aria-label")).isEqualTo("現在の場所"));
        assertThat(all(header, "a")).extracting(Element::getTextRecursively).containsExactly("即答率");
    }

    @Test
    void empty_state_of_a_page_has_the_h1_and_one_inside_a_page_an_h2() {
        assertThat(all(EmptyState.page(Picture.SEARCH, "開けません", "見つかりません。"), "h1"))
                .hasSize(1);
        assertThat(all(EmptyState.section(Picture.TABLE, "まだありません", "取り込むと出ます。"), "h1"))
                .isEmpty();
    }

    @Test
    void stat_without_note_has_term_and_number_only() {
        var list = Stat.list(new Stat("件数", "2,033", "件"), new Stat("全体", "71", "％", "90％区間 69〜72％"));

        assertThat(all(list, "dt")).hasSize(2);
        assertThat(all(list, "dd")).hasSize(3);
    }

    @Test
    void steps_mark_the_current_one_and_tell_what_is_done() {
        var steps = new Steps("取込の手順", "済み", List.of("ファイル", "列の対応", "結果"));
        steps.show(1);

        assertThat(all(steps, "li"))
                .extracting(item -> item.getAttribute("aria-current"))
                .containsExactly(null, "step", null);
        assertThat(all(steps, "li").getFirst().getTextRecursively()).contains("ファイル", "済み");
    }

    @Test
    void table_has_caption_scopes_and_right_aligned_numbers() {
        var table = new DataTable<String[]>("取り込めない行")
                .number("行", row -> row[0])
                .text("理由", row -> row[1])
                .rows(List.of(new String[] {"214", "登録のない社員番号"}, new String[] {"388", "未登録の分類"}));

        assertThat(all(table, "caption").getFirst().getText()).isEqualTo("取り込めない行");
        assertThat(all(table, "th"))
                .extracting(head -> head.getAttribute("scope"))
                .containsExactly("col", "col", "row", "row");
        assertThat(all(table, "td")).hasSize(2);
        assertThat(all(table, "th").getFirst().getClassList()).contains("number");
    }

    @Test
    void callout_keeps_label_text_and_action_in_order() {
        var callout = new Callout(Callout.Kind.INFO, "人より資料が先です。").label("テーマ").action(new Anchor("topic", "見る"));

        assertThat(callout.getChildren().map(child -> child.getElement().getTextRecursively()))
                .containsExactly("テーマ", "人より資料が先です。", "見る");
    }

    @Test
    void error_summary_lists_problems_as_buttons_and_goes_away() {
        var summary = new ErrorSummary();
        assertThat(summary.isVisible()).isFalse();

        summary.show("次の1か所を確認してください", List.of(new ErrorSummary.Problem("氏名を入力してください。", new TextField())));
        assertThat(summary.isVisible()).isTrue();
        assertThat(descendants(summary).filter(NativeButton.class::isInstance)).hasSize(1);

        summary.clear();
        assertThat(summary.isVisible()).isFalse();
    }

    @Test
    void rows_show_the_name_of_a_group_once() {
        var list = IntervalRow.list(row().group("光回線"), row().group("光回線"), row().group("電気"));

        assertThat(list.getClassNames()).contains("grouped");
        assertThat(list.getChildren().map(ListItem.class::cast).map(item -> item.hasClassName("first")))
                .containsExactly(true, false, true);
    }

    @Test
    void scale_turns_values_into_places_and_holds_them_inside() {
        var scale = new Scale(40, 100);

        assertThat(scale.at(80)).isEqualTo("66.67%");
        assertThat(scale.at(20)).isEqualTo("0.00%");
        assertThatThrownBy(() -> new Scale(1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static IntervalRow row() {
        var interval = new IntervalBar.Interval(55, 66, 76);
        return IntervalRow.of("料金・請求", new IntervalBar(interval, 80, Scale.PERCENT, IntervalBar.Kind.FOCUS, ""));
    }

    private static List<Element> all(Component root, String tag) {
        return elements(root.getElement())
                .filter(element -> !element.isTextNode() && element.getTag().equals(tag))
                .toList();
    }

    private static Stream<Element> elements(Element root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(WidgetsTest::elements));
    }

    private static Stream<Component> descendants(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(WidgetsTest::descendants));
    }
}
