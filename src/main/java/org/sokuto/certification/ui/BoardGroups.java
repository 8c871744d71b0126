package org.sokuto.certification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How many people there are in each group, as buttons that show only those; the groups add up to everybody. */
final class BoardGroups<E extends Enum<E>> extends Div {

    /** The group of each row, and how a group is called with its number of people. */
    <R> BoardGroups(
            List<R> rows,
            Class<E> groups,
            Function<R, E> groupOf,
            @Nullable E chosen,
            String key,
            CertificationWords words,
            SerializableConsumer<@Nullable E> changed) {
        addClassName("pills");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words.text("groups"));
        add(pill(words.text("group.all", rows.size()), chosen == null, null, changed));
        for (E group : groups.getEnumConstants()) {
            long people =
                    rows.stream().filter(row -> groupOf.apply(row) == group).count();
            if (people > 0 || group == chosen) {
                add(pill(words.text(key + group.name(), people), group == chosen, group, changed));
            }
        }
    }

    private NativeButton pill(
            String text, boolean pressed, @Nullable E group, SerializableConsumer<@Nullable E> changed) {
        NativeButton pill = new NativeButton(text, click -> changed.accept(group));
        pill.addClassName("pill");
        pill.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        return pill;
    }
}
