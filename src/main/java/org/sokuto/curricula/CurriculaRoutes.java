package org.sokuto.curricula;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sokuto.people.PersonId;

/** Addresses of the pages on courses, relative to the application. */
public final class CurriculaRoutes {

    public static final String LEARN = "learn";
    public static final String SIGN_OFFS = "signoffs";
    public static final String CONTENT = "content";

    private CurriculaRoutes() {}

    public static String course(String course) {
        return LEARN + "/" + encoded(course);
    }

    public static String step(String course, String step) {
        return course(course) + "/" + encoded(step);
    }

    /** A lesson, at the place of one of its headings. */
    public static String step(String course, String step, String heading) {
        return step(course, step) + "?heading=" + encoded(heading);
    }

    public static String signOff(PersonId person, String sheet) {
        return SIGN_OFFS + "/" + person.value() + "/" + encoded(sheet);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
