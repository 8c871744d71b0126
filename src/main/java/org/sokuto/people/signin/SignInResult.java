package org.sokuto.people.signin;

import java.time.Instant;
import org.sokuto.people.access.Actor;

/** Outcome of an attempt to sign in. */
public sealed interface SignInResult {

    /** The pair matched; a person who came by a one-time code has to choose a password first. */
    record Accepted(Actor.SignedIn actor, boolean choosePassword) implements SignInResult {}

    /** The pair did not match. */
    record Refused(int attemptsLeft) implements SignInResult {}

    /** Too many attempts; nothing is checked before this time. */
    record Locked(Instant until) implements SignInResult {}
}
