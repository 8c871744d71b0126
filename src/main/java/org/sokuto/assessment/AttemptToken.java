package org.sokuto.assessment;

import org.sokuto.people.access.Actor;

/** What a token lets its holder do: answer in the name of a person, in one attempt. */
public record AttemptToken(AttemptId attempt, Actor.SignedIn person) {}
