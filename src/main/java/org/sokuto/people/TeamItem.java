package org.sokuto.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A team with its place in the tree, its size now and its supervisors. */
public record TeamItem(
        TeamId id, String name, @Nullable TeamId parent, long members, List<PersonReference> supervisors) {}
