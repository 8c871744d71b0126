package org.sokuto.assessment.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.sokuto.assessment.AttemptId;
import org.sokuto.assessment.AttemptService;
import org.sokuto.assessment.AttemptToken;
import org.sokuto.assessment.SavedAnswer;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.NotFound;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Takes one answer a request; its reply is sent after the commit. */
@RestController
class AnswerController {

    private static final int LARGEST_BODY = 16 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final AttemptService attempts;
    private final Clock clock;

    AnswerController(AttemptService attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    @PutMapping(path = "/api/attempts/{id}/answers/{position}", consumes = MediaType.APPLICATION_JSON_VALUE)
    AnswerReply save(
            @PathVariable UUID id,
            @PathVariable int position,
            @RequestAttribute(AttemptTokenFilter.TOKEN) AttemptToken token,
            InputStream content)
            throws IOException {
        if (!token.attempt().value().equals(id)) {
            throw new NotFound();
        }
        AnswerBody body = read(content);
        SavedAnswer saved = attempts.save(new AttemptId(id), position, body.draft());
        return AnswerReply.of(saved, clock.instant());
    }

    private static AnswerBody read(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw new BodyTooLarge();
        }
        AnswerBody body = JSON.readValue(bytes, AnswerBody.class);
        if (body == null) {
            throw new InvalidInput("response", "assessment.answer.unreadable");
        }
        return body;
    }
}
