package org.sokuto.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.access.Role;
import org.sokuto.shared.SearchKey;

@Entity
class Person {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    @Version
    private @Nullable Integer version;

    private String employeeNo;
    private String name;
    private String kana;
    private String sortKey;
    private String searchKey;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "team_id"))
    private @Nullable TeamId team;

    private @Nullable LocalDate hiredOn;
    private @Nullable LocalDate leftOn;
    private @Nullable String language;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "role_grant", joinColumns = @JoinColumn(name = "person_id"))
    private Set<RoleGrant> grants = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(String employeeNo, PersonDraft draft) {
        this.id = PersonId.next();
        this.employeeNo = employeeNo;
        this.name = draft.name();
        this.kana = draft.kana();
        this.sortKey = "";
        this.searchKey = "";
        correct(draft);
    }

    PersonId id() {
        return id;
    }

    String employeeNo() {
        return employeeNo;
    }

    String name() {
        return name;
    }

    String kana() {
        return kana;
    }

    @Nullable
    LocalDate hiredOn() {
        return hiredOn;
    }

    @Nullable
    TeamId team() {
        return team;
    }

    @Nullable
    Integer version() {
        return version;
    }

    @Nullable
    String language() {
        return language;
    }

    Set<Role> roles() {
        return grants.stream().map(RoleGrant::role).collect(Collectors.toSet());
    }

    /** Takes over name, kana and hire date; the team changes by {@link #move}. */
    void correct(PersonDraft draft) {
        name = draft.name();
        kana = draft.kana();
        hiredOn = draft.hiredOn();
        sortKey = SearchKey.of(kana.isEmpty() ? name : kana);
        searchKey = SearchKey.of(employeeNo + name + kana);
    }

    boolean sameAs(PersonDraft draft) {
        return name.equals(draft.name()) && kana.equals(draft.kana()) && Objects.equals(hiredOn, draft.hiredOn());
    }

    void move(@Nullable TeamId to) {
        team = to;
    }

    void leave(LocalDate on) {
        leftOn = on;
    }

    void comeBack() {
        leftOn = null;
    }

    void speak(Locale chosen) {
        language = chosen.getLanguage();
    }

    boolean grant(Role role, @Nullable TeamId unit) {
        if (roles().contains(role)) {
            return false;
        }
        return grants.add(new RoleGrant(role, unit));
    }

    boolean withdraw(Role role) {
        return grants.removeIf(grant -> grant.role() == role);
    }
}
