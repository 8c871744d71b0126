package org.sokuto.roleplay.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sokuto.shared.LocalText;
import org.sokuto.shared.Messages;

/** Says times, points and authored texts in the language of the page. */
final class RunWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Messages messages;
    private final Locale language;
    private final ZoneId zone;

    RunWords(Messages messages, Locale language, Clock clock) {
        this.messages = messages;
        this.language = language;
        zone = clock.getZone();
    }

    String text(String key, Object... arguments) {
        return messages.text(language, "roleplay." + key, arguments);
    }

    Locale language() {
        return language;
    }

    String in(LocalText text) {
        return text.in(language);
    }

    String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    String day(Instant at) {
        return DateTimeFormatter.ofPattern(text("day"), language).format(at.atZone(zone)) + " " + time(at);
    }

    /** Minutes and seconds between two times. */
    String duration(Instant from, Instant to) {
        Duration time = Duration.between(from, to);
        return text("duration", time.toMinutes(), time.toSecondsPart());
    }

    /** Tenths of a point as whole points, with a decimal only where there is one. */
    String points(int tenths) {
        return tenths % 10 == 0 ? Integer.toString(tenths / 10) : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
    }

    /** The same with its sign. */
    String signed(int tenths) {
        return (tenths < 0 ? "−" : "＋") + points(Math.abs(tenths));
    }

    /** Marks what is written in Japanese whatever the language of the page. */
    static <T extends Component & HasElement> T japanese(T component) {
        component.getElement().setAttribute("lang", "ja");
        return component;
    }
}
