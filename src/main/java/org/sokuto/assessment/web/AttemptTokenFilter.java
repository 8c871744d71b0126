package org.sokuto.assessment.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sokuto.assessment.AttemptToken;
import org.sokuto.assessment.AttemptTokens;
import org.sokuto.people.access.CurrentActor;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the holder of an attempt's token act for its person, within this request only. */
final class AttemptTokenFilter extends OncePerRequestFilter {

    /** Name of the request attribute that holds the token. */
    static final String TOKEN = "org.sokuto.assessment.token";

    private static final String BEARER = "Bearer ";

    private final AttemptTokens tokens;

    AttemptTokenFilter(AttemptTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        read(request.getHeader(HttpHeaders.AUTHORIZATION)).ifPresent(token -> {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(CurrentActor.authentication(token.person()));
            SecurityContextHolder.setContext(context);
            request.setAttribute(TOKEN, token);
        });
        chain.doFilter(request, response);
    }

    private Optional<AttemptToken> read(@Nullable String header) {
        return header != null && header.startsWith(BEARER)
                ? tokens.read(header.substring(BEARER.length()))
                : Optional.empty();
    }
}
