package org.sokuto.calls;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sokuto.catalog.TopicId;
import org.sokuto.people.PersonId;

/**
 * Which calls stand behind a figure.
 *
 * @param topic all topics if absent
 */
public record CallFilter(PersonId operator, @Nullable TopicId topic, Period period, Set<Channel> channels) {}
