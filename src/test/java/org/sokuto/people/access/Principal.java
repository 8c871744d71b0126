package org.sokuto.people.access;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonId;
import org.sokuto.people.TestPeople;

/** Everybody who may knock. */
enum Principal {
    ANONYMOUS(null),
    OPERATOR(Role.OPERATOR),
    TRAINER(Role.TRAINER),
    SUPERVISOR(Role.SUPERVISOR),
    MANAGER(Role.MANAGER),
    ADMINISTRATOR(Role.ADMIN),
    /** Signed in, but nothing in the centre. */
    WITHOUT_ROLE(null),
    /** An administrator who came by a one-time code and has not chosen a password yet. */
    WITH_CODE_ONLY(Role.ADMIN),
    /** Was an administrator, and the session is still open. */
    LEAVER(Role.ADMIN);

    private final @Nullable Role role;

    Principal(@Nullable Role role) {
        this.role = role;
    }

    boolean mayBy(AccessMatrix matrix, Action action) {
        return matrix.isOpen(action)
                || switch (this) {
                    case ANONYMOUS, WITHOUT_ROLE, LEAVER -> false;
                    case WITH_CODE_ONLY -> action == Action.ACCOUNT_PASSWORD;
                    default -> matrix.allows(role, action);
                };
    }

    /** The person in the flesh; nobody for {@link #ANONYMOUS}. */
    @Nullable
    PersonId hire(TestPeople people, PeopleService service) {
        String number = name().toUpperCase(Locale.ROOT);
        return switch (this) {
            case ANONYMOUS -> null;
            case WITHOUT_ROLE -> people.add(number, null);
            case WITH_CODE_ONLY -> people.addWithoutPassword(number, "氏名", null, role);
            case LEAVER -> {
                PersonId leaver = people.add(number, null, role);
                people.as(new Actor.Installation(), () -> service.deactivate(leaver));
                yield leaver;
            }
            default -> people.add(number, "第1チーム", role);
        };
    }
}
