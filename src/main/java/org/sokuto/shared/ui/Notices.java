package org.sokuto.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.time.Duration;

/** Short messages about things already visible elsewhere, read out politely; what needs an action stays on the page. */
public final class Notices {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(8);

    private Notices() {}

    public static Notification success(String text, String closeLabel) {
        return show(Icons.CHECK, "ok", text, closeLabel, LONG_ENOUGH);
    }

    /** Stays until it is closed. */
    public static Notification error(String text, String closeLabel) {
        return show(Icons.WARNING, "bad", text, closeLabel, Duration.ZERO);
    }

    private static Notification show(Icons icon, String kind, String text, String closeLabel, Duration duration) {
        var notice = new Notification();
        var close = new Button(Icons.CLOSE.create(), click -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(closeLabel);
        var content = new Div(icon.create(), new Paragraph(text), close);
        content.addClassNames("notice", kind);
        notice.add(content);
        notice.setPosition(Position.BOTTOM_CENTER);
        notice.setDuration((int) duration.toMillis());
        notice.open();
        return notice;
    }
}
