package org.sokuto.assessment.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.sokuto.assessment.AttemptId;
import org.sokuto.assessment.scoring.Points;
import org.sokuto.shared.Messages;
import org.sokuto.shared.NotFound;
import org.sokuto.shared.SiteSettings;
import org.springframework.stereotype.Component;

/** Texts, times and shares as the pages on quizzes say them. */
@Component
class QuizWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Messages messages;
    private final ZoneId zone;

    QuizWords(Messages messages, SiteSettings site) {
        this.messages = messages;
        this.zone = site.zone();
    }

    String text(Locale language, String key, Object... arguments) {
        return messages.text(language, "assessment." + key, arguments);
    }

    String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    String day(Locale language, Instant at) {
        return DateTimeFormatter.ofPattern(text(language, "day"), language).format(at.atZone(zone));
    }

    /** Never rounded up: what is not enough does not look as if it were. */
    static int percent(double share) {
        return (int) Math.floor(share * 100 + 1e-9);
    }

    /** Parts as points, with one decimal only where it is needed. */
    static String points(int parts) {
        return parts % Points.PARTS == 0
                ? String.valueOf(parts / Points.PARTS)
                : String.valueOf(Math.floor(parts * 10.0 / Points.PARTS) / 10);
    }

    /** Authored text, which is Japanese in every language of the interface. */
    static Span authored(String text) {
        Span span = new Span(text);
        span.getElement().setAttribute("lang", "ja");
        return span;
    }

    static AttemptId attempt(String text) {
        try {
            return new AttemptId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
