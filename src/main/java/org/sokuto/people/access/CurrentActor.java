package org.sokuto.people.access;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is acting on this thread: whoever the work is done for, otherwise whoever is signed in. */
@Component
public class CurrentActor {

    /** Not the security context: in an open page that one is always the person's own. */
    private static final ScopedValue<Actor> ACTING = ScopedValue.newInstance();

    public Actor actor() {
        if (ACTING.isBound()) {
            return ACTING.get();
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor
                ? actor
                : new Actor.Anonymous();
    }

    /** The signed-in person; where there is none, the caller should not have come this far. */
    public PersonId person() {
        UUID person = actor().personOrNull();
        if (person == null) {
            throw new NotPermitted();
        }
        return new PersonId(person);
    }

    public @Nullable UUID personOrNull() {
        return actor().personOrNull();
    }

    /** Does the work in the name of the installation. */
    public <T extends @Nullable Object> T asInstallation(Callable<T> work) {
        return as(new Actor.Installation(), work);
    }

    /** Does the work in the name of an actor, such as the one who started a job that runs on another thread. */
    public <T extends @Nullable Object> T as(Actor actor, Callable<T> work) {
        try {
            return ScopedValue.where(ACTING, actor).call(work::call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static Authentication authentication(Actor actor) {
        return new UsernamePasswordAuthenticationToken(actor, null, List.of());
    }
}
