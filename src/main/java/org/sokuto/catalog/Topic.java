package org.sokuto.catalog;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

@Entity
class Topic {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TopicId id;

    @Version
    private @Nullable Integer version;

    private String code;

    @Enumerated(EnumType.STRING)
    private TopicKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable TopicId parent;

    private String nameJa;
    private String nameEn;
    private int position;
    private @Nullable Integer minutes;
    private boolean material;
    private @Nullable Double target;

    @SuppressWarnings("NullAway.Init")
    protected Topic() {}

    Topic(String code, TopicKind kind, @Nullable TopicId parent, int position) {
        this.id = TopicId.next();
        this.code = code;
        this.kind = kind;
        this.parent = parent;
        this.position = position;
        this.nameJa = code;
        this.nameEn = code;
    }

    TopicId id() {
        return id;
    }

    String code() {
        return code;
    }

    TopicKind kind() {
        return kind;
    }

    int position() {
        return position;
    }

    void rename(String ja, String en) {
        nameJa = ja;
        nameEn = en;
    }

    /** Minutes of study and whether there is material for them. */
    void describe(@Nullable Integer ofStudy, boolean hasMaterial) {
        minutes = ofStudy;
        material = hasMaterial;
    }

    TopicItem item() {
        return new TopicItem(id, code, kind, parent, nameJa, nameEn, position, minutes, material, target);
    }
}
