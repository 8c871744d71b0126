package org.sokuto.assessment;

import org.sokuto.assessment.scoring.QuestionContent;
import org.sokuto.assessment.scoring.Response;
import tools.jackson.databind.json.JsonMapper;

/** How contents and answers stand in columns; written once, it is read for ever. */
final class AssessmentJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AssessmentJson() {}

    static String write(QuestionContent content) {
        return JSON.writeValueAsString(content);
    }

    static String write(Response response) {
        return JSON.writeValueAsString(response);
    }

    static QuestionContent content(String json) {
        return JSON.readValue(json, QuestionContent.class);
    }

    static Response response(String json) {
        return JSON.readValue(json, Response.class);
    }
}
