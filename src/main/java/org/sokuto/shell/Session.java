package org.sokuto.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.sokuto.people.PeopleService;
import org.sokuto.people.access.Actor;
import org.sokuto.people.access.CurrentActor;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins and ends the signed-in part of a browser session. */
@Component
class Session {

    private final PeopleService people;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Session(PeopleService people) {
        this.people = people;
    }

    /** Signs in under a fresh session identifier and opens the page in the language the person once chose. */
    void begin(Actor.SignedIn actor, boolean choosePassword, Locale chosen) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(CurrentActor.authentication(actor));
        SecurityContextHolder.setContext(context);
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        request.changeSessionId();
        contexts.saveContext(
                context, request, VaadinServletResponse.getCurrent().getHttpServletResponse());
        VaadinSession.getCurrent()
                .setLocale(choosePassword ? chosen : people.findLanguage().orElse(chosen));
        UI.getCurrent().getPage().setLocation(choosePassword ? "password" : ".");
    }

    void end() {
        UI.getCurrent().getPage().setLocation("login");
        SecurityContextHolder.clearContext();
        VaadinServletRequest.getCurrent().getHttpServletRequest().getSession().invalidate();
        VaadinSession.getCurrent().close();
    }

    /** Shows the interface in another language from now on, and remembers it for whoever is signed in. */
    void speak(Locale language, boolean remember) {
        VaadinSession.getCurrent().setLocale(language);
        if (remember) {
            people.speak(language);
        }
        UI.getCurrent().getPage().reload();
    }
}
