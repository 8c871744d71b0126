package org.sokuto.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

@Entity
class Team {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TeamId id;

    @Version
    private @Nullable Integer version;

    private String name;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable TeamId parent;

    @SuppressWarnings("NullAway.Init")
    protected Team() {}

    Team(String name, @Nullable TeamId parent) {
        this.id = TeamId.next();
        this.name = name;
        this.parent = parent;
    }

    TeamId id() {
        return id;
    }

    String name() {
        return name;
    }

    @Nullable
    TeamId parent() {
        return parent;
    }
}
