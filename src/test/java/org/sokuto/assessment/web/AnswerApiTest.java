package org.sokuto.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import jakarta.servlet.Filter;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sokuto.ApplicationTest;
import org.sokuto.assessment.AttemptId;
import org.sokuto.assessment.AttemptService;
import org.sokuto.assessment.AttemptSheet;
import org.sokuto.assessment.TestQuizzes;
import org.sokuto.assessment.scoring.Response;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Sends answers through all filters of the server, signed in nowhere. */
class AnswerApiTest extends ApplicationTest {

    private static final String TEXT = "{\"revision\":%d,\"response\":{\"type\":\"text\",\"text\":\"%s\"}}";

    /** Place of the short text in {@link TestQuizzes#ALL}. */
    private static final int SHORT_TEXT = 4;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private TestQuizzes quizzes;

    @Autowired
    private AttemptService service;

    @Autowired
    private PeopleService persons;

    private MockMvcTester server;
    private PersonId operator;
    private PersonId colleague;
    private AttemptId attempt;

    @BeforeEach
    void begin() {
        // Every context that starts in this JVM puts its own strategy into the static place; the filters keep theirs.
        SecurityContextHolder.setContextHolderStrategy(context.getBean(SecurityContextHolderStrategy.class));
        server = MockMvcTester.from(
                context,
                builder -> builder.addFilters(context.getBean("springSecurityFilterChain", Filter.class))
                        .build());
        people.add("AD0001", null, Role.ADMIN);
        operator = people.add("OP0001", null, Role.OPERATOR);
        colleague = people.add("OP0002", null, Role.OPERATOR);
        quizzes.make();
        attempt = quizzes.start(operator, TestQuizzes.ALL);
    }

    @Test
    void an_answer_is_stored_and_acknowledged() {
        assertThat(send(SHORT_TEXT, token(), TEXT.formatted(1, "本人確認")))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"position": 4, "revision": 1, "accepted": true,
                         "savedAt": "2026-10-01T01:00:00Z", "serverTime": "2026-10-01T01:00:00Z"}""");
        assertThat(stored().response()).isEqualTo(new Response.Text("本人確認"));
        assertThat(stored().revision()).isEqualTo(1);
    }

    @Test
    void every_type_can_be_sent_as_the_sheet_names_it() {
        JsonMapper json = JsonMapper.builder().build();
        for (int position = 1; position <= 8; position++) {
            String response = json.writeValueAsString(quizzes.right(attempt, position));
            assertThat(send(position, token(), """
                            {"revision": 1, "response": %s, "clientTime": "2026-10-01T00:59:58.5Z",
                             "confidence": "SURE"}""".formatted(response)))
                    .as(response)
                    .hasStatusOk();
        }
        assertThat(sheet(operator).answered()).isEqualTo(8);
        assertThat(as(operator, () -> service.submit(attempt)).share()).isEqualTo(1);
    }

    @Test
    void a_stale_revision_is_told_which_one_stayed() {
        send(SHORT_TEXT, token(), TEXT.formatted(5, "五"));

        assertThat(send(SHORT_TEXT, token(), TEXT.formatted(4, "四")))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"revision\": 5, \"accepted\": false}");
        assertThat(stored().response()).isEqualTo(new Response.Text("五"));
    }

    @Test
    void sending_it_again_is_harmless() {
        send(SHORT_TEXT, token(), TEXT.formatted(5, "五"));

        assertThat(send(SHORT_TEXT, token(), TEXT.formatted(5, "五")))
                .bodyJson()
                .isLenientlyEqualTo("{\"revision\": 5, \"accepted\": true}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"revision\":1}",
                "{\"revision\":1,\"response\":null}",
                "{\"revision\":0,\"response\":{\"type\":\"text\",\"text\":\"x\"}}",
                "{\"response\":{\"type\":\"text\",\"text\":\"x\"}}",
                "{\"revision\":null,\"response\":{\"type\":\"text\",\"text\":\"x\"}}",
                "{\"revision\":1,\"response\":{\"type\":\"text\"}}",
                "{\"revision\":1,\"response\":{\"type\":\"text\",\"text\":null}}",
                "{\"revision\":1,\"response\":{\"text\":\"x\"}}",
                "{\"revision\":1,\"response\":{\"type\":\"riddle\",\"text\":\"x\"}}",
                "{\"revision\":1,\"response\":{\"type\":\"choice\",\"options\":[\"a\"]}}",
                "{\"revision\":1,\"response\":{\"type\":\"choice\",\"options\":[null]}}",
                "{\"revision\":1,\"response\":{\"type\":\"text\",\"text\":\"x\"},\"correct\":true}",
                "{\"revision\":1,\"response\":{\"type\":\"text\",\"text\":\"x\"},\"clientTime\":\"gestern\"}",
                "{\"revision\":1,\"response\":{\"type\":\"text\",\"text\":\"x\"},\"confidence\":\"VERY\"}",
                "{\"revision\":1,\"response\":{\"type\":\"text\",\"text\":\"x\"}}{}"
            })
    void nothing_is_stored_of_a_body_that_cannot_be_read(String body) {
        assertThat(send(SHORT_TEXT, token(), body))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("detail")
                .asString()
                .isNotBlank();
        assertThat(stored().revision()).isZero();
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        assertThat(send(SHORT_TEXT, token(), TEXT.formatted(1, "あ".repeat(20_000))))
                .hasStatus(413)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(stored().revision()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer x", "Basic dXNlcjpwYXNz", "Bearer !!!"})
    void without_a_token_nobody_gets_in(String header) {
        assertThat(server.perform(put(path(attempt, SHORT_TEXT))
                        .header(HttpHeaders.AUTHORIZATION, header)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(TEXT.formatted(1, "x"))))
                .hasStatus(401)
                .hasContentType("application/problem+json;charset=UTF-8");
        assertThat(stored().revision()).isZero();
    }

    @Test
    void a_token_that_was_touched_anywhere_does_not_hold() {
        String token = token();
        for (int i = 0; i < token.length() - 1; i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String touched = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(send(SHORT_TEXT, touched, TEXT.formatted(1, "x"))).hasStatus(401);
        }
        assertThat(stored().revision()).isZero();
    }

    @Test
    void the_token_of_one_attempt_opens_no_other() {
        AttemptId others = quizzes.start(colleague, TestQuizzes.ALL);
        AttemptId own = quizzes.start(operator, TestQuizzes.SMALL);

        for (AttemptId foreign : new AttemptId[] {others, own, new AttemptId(UUID.randomUUID())}) {
            assertThat(send(path(foreign, 1), token(), TEXT.formatted(1, "x")))
                    .hasStatus(404)
                    .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        }
        assertThat(count("attempt_answer where revision > 0")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "-1", "x", "99999999999"})
    void a_position_that_does_not_exist_is_not_found(String position) {
        assertThat(send("/api/attempts/" + attempt.value() + "/answers/" + position, token(), TEXT.formatted(1, "x")))
                .hasStatus(404)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void after_handing_in_the_token_is_of_no_use() {
        String token = token();
        as(operator, () -> service.submit(attempt));

        assertThat(send(SHORT_TEXT, token, TEXT.formatted(1, "x")))
                .hasStatus(409)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(stored().revision()).isZero();
    }

    @Test
    void who_left_the_centre_answers_no_more() {
        String token = token();
        asInstallation(() -> persons.deactivate(operator));

        assertThat(send(SHORT_TEXT, token, TEXT.formatted(1, "x"))).hasStatus(404);
    }

    @Test
    void no_session_is_made_and_none_is_asked_for() {
        MvcTestResult result = send(SHORT_TEXT, token(), TEXT.formatted(1, "x"));

        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result.getResponse().getCookies()).isEmpty();
    }

    @Test
    void problems_are_told_in_the_language_asked_for() {
        assertThat(server.perform(put(path(attempt, SHORT_TEXT))
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + token())
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{")))
                .bodyJson()
                .extractingPath("detail")
                .asString()
                .startsWith("The answer could not be read");
    }

    @Test
    void there_is_no_other_way_in_below_the_address() {
        assertThat(server.perform(get("/api/attempts/" + attempt.value()))).hasStatus(401);
    }

    private MvcTestResult send(int position, String token, String body) {
        return send(path(attempt, position), token, body);
    }

    private MvcTestResult send(String path, String token, String body) {
        return server.perform(put(path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static String path(AttemptId attempt, int position) {
        return "/api/attempts/" + attempt.value() + "/answers/" + position;
    }

    private AttemptSheet sheet(PersonId person) {
        return as(person, () -> service.find(attempt));
    }

    private String token() {
        return sheet(operator).token();
    }

    private AttemptSheet.Entry stored() {
        return sheet(operator).entries().get(SHORT_TEXT - 1);
    }
}
