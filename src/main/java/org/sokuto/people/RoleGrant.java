package org.sokuto.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.access.Role;

/** A role held, for a manager with the unit below which it counts; without a unit it counts everywhere. */
@Embeddable
record RoleGrant(
        @Enumerated(EnumType.STRING) Role role,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "unit_id")) @Nullable
        TeamId unit) {}
