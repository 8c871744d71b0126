package org.sokuto.curricula;

import java.time.Instant;
import java.util.Map;
import org.sokuto.people.PersonId;

/**
 * What a trainer recorded after observing a person; never changed, at most followed by another.
 *
 * @param passed whether every item reached what the sheet asks for
 * @param ratings 0–3 by key of the item
 * @param byName the trainer's name
 */
public record SignOff(
        SignOffId id,
        PersonId person,
        String sheet,
        boolean passed,
        Map<String, Integer> ratings,
        String note,
        PersonId by,
        String byName,
        Instant at) {

    public SignOff {
        ratings = Map.copyOf(ratings);
    }
}
