package org.sokuto.assessment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/** The addresses of the pages on quizzes. */
public final class AssessmentRoutes {

    private AssessmentRoutes() {}

    /** The key's slash stays one: servers refuse an encoded one in a path. */
    public static String quiz(String key) {
        return Arrays.stream(key.split("/"))
                .map(segment -> UriUtils.encodePathSegment(segment, StandardCharsets.UTF_8))
                .collect(Collectors.joining("/", "quizzes/", ""));
    }

    public static String attempt(AttemptId attempt) {
        return "attempts/" + attempt.value();
    }

    public static String result(AttemptId attempt) {
        return attempt(attempt) + "/result";
    }
}
