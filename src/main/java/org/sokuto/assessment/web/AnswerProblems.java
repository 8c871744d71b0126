package org.sokuto.assessment.web;

import java.util.Locale;
import org.sokuto.assessment.AttemptClosed;
import org.sokuto.shared.DomainError;
import org.sokuto.shared.Messages;
import org.sokuto.shared.NotFound;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

/** Says as a problem detail (RFC 9457) why an answer was not taken. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = AnswerController.class)
class AnswerProblems {

    private final Messages messages;

    AnswerProblems(Messages messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail refused(DomainError error, Locale locale) {
        HttpStatus status = switch (error) {
            case NotFound ignored -> HttpStatus.NOT_FOUND;
            case AttemptClosed ignored -> HttpStatus.CONFLICT;
            case BodyTooLarge ignored -> HttpStatus.CONTENT_TOO_LARGE;
            default -> HttpStatus.BAD_REQUEST;
        };
        return ProblemDetail.forStatusAndDetail(status, messages.text(locale, error));
    }

    @ExceptionHandler
    ProblemDetail unreadable(JacksonException error, Locale locale) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, messages.text(locale, "assessment.answer.unreadable"));
    }

    /** An address that no attempt can have. */
    @ExceptionHandler
    ProblemDetail noSuchAddress(MethodArgumentTypeMismatchException error, Locale locale) {
        return refused(new NotFound(), locale);
    }
}
