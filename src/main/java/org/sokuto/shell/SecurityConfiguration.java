package org.sokuto.shell;

import static org.springframework.http.HttpStatus.UNAUTHORIZED;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who gets in: everything needs a sign-in but the sign-in page itself, the first set-up and the static files. */
@Configuration
@ConditionalOnWebApplication
class SecurityConfiguration {

    @Bean
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        RequestMatcher api = pathPattern("/api/**");
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/styles.css", "/styles/**", "/brand.svg")
                .permitAll());
        http.exceptionHandling(
                handling -> handling.defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(UNAUTHORIZED), api)
                        .defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), api));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView("/login", "/login").anyRequest(AuthorizedUrl::authenticated));
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(PAGES_POLICY)));
        return http.build();
    }

    /** As tight as Vaadin's pages allow: its bootstrap needs inline scripts and eval. */
    private static final String PAGES_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "connect-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'";

    @Bean
    static NavigationAccessControlConfigurer navigationAccess(RouteAccess routes) {
        return new NavigationAccessControlConfigurer()
                .withNavigationAccessChecker(routes)
                .withLoginView("/login");
    }

    /** Sign-in goes through {@code SignInService}; no other way of authenticating exists. */
    @Bean
    AuthenticationManager noOtherWay() {
        return authentication -> {
            throw new BadCredentialsException("sign in on the sign-in page");
        };
    }
}
