package org.sokuto.people.access;

/** What a person is in the centre; several roles add up, and none contains another. */
public enum Role {
    OPERATOR,
    TRAINER,
    SUPERVISOR,
    MANAGER,
    ADMIN;

    /** Key of the role's name in the interface. */
    public String messageKey() {
        return "people.role." + name();
    }
}
