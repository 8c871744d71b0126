package org.sokuto.assessment.scoring;

import org.jspecify.annotations.Nullable;

/**
 * Everything authored about a question in one version.
 *
 * @param lesson key {@code course/lesson} of the lesson that explains it
 * @param heading text of the heading there
 */
public record QuestionContent(
        String text,
        int points,
        Question question,
        @Nullable String explanation,
        @Nullable String lesson,
        @Nullable String heading) {}
