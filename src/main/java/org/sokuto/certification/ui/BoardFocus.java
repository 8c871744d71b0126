package org.sokuto.certification.ui;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import java.util.Optional;

/** Takes the focus along when a board is built anew after a choice, as it would be lost with what was pressed. */
final class BoardFocus {

    private static final String GROUP = ".pill[aria-pressed='true']";

    private BoardFocus() {}

    /** To what was chosen; from a closed panel back to the name. */
    static void follow(Component board, BoardSelection before, BoardSelection now) {
        target(before, now).ifPresent(target -> give(board, target));
    }

    /** To the next who waits, after one was settled. */
    static void next(Component board) {
        give(board, ".waiting vaadin-button, " + GROUP);
    }

    private static Optional<String> target(BoardSelection before, BoardSelection now) {
        if (!Objects.equals(before.work(), now.work())) {
            return Optional.of(".product-tiles [aria-current]");
        }
        if (!Objects.equals(before.team(), now.team())) {
            return Optional.of(".tools vaadin-select");
        }
        if (!Objects.equals(before.group(), now.group())) {
            return Optional.of(GROUP);
        }
        if (Objects.equals(before.person(), now.person())) {
            return Optional.empty();
        }
        return now.person() != null
                ? Optional.of(".panel")
                : Optional.ofNullable(before.person()).map(left -> "a[href*='" + left.value() + "']");
    }

    private static void give(Component board, String target) {
        board.getElement().executeJs("[...this.querySelectorAll($0)].find(one => one.offsetParent)?.focus()", target);
    }
}
