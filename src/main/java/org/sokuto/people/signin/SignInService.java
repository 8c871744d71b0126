package org.sokuto.people.signin;

import java.time.Instant;
import java.util.Optional;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Actor;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.Code;
import org.sokuto.shared.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks employee number and password, or number and one-time code, and lets people choose their password. */
@Service
public class SignInService {

    /** Least length of a password that is the only factor (NIST SP 800-63B-4). */
    public static final int SHORTEST_PASSWORD = 15;

    static final int LONGEST_PASSWORD = 200;
    private static final int LONGEST_LOGIN = 64;

    private final Credentials credentials;
    private final SignInFailures failures;
    private final CurrentActor current;

    SignInService(Credentials credentials, SignInFailures failures, CurrentActor current) {
        this.credentials = credentials;
        this.failures = failures;
        this.current = current;
    }

    @Requires(Action.SESSION_LOGIN)
    @Transactional
    public SignInResult signIn(String employeeNo, String secret) {
        String number = Code.of(employeeNo);
        String login = number.substring(0, Math.min(number.length(), LONGEST_LOGIN));
        Optional<Instant> locked = failures.lockedUntil(login);
        if (locked.isPresent()) {
            return new SignInResult.Locked(locked.get());
        }
        Optional<Credentials.Credential> found = credentials.find(number);
        boolean password = credentials.passwordMatches(
                found.map(Credentials.Credential::passwordHash).orElse(null), secret);
        boolean code =
                found.filter(known -> credentials.codeMatches(known, secret)).isPresent();
        if (found.isEmpty() || !(password || code)) {
            int left = failures.add(login);
            return left > 0
                    ? new SignInResult.Refused(left)
                    : new SignInResult.Locked(failures.lockedUntil(login).orElseThrow());
        }
        failures.clear(login);
        var person = found.get();
        return new SignInResult.Accepted(new Actor.SignedIn(person.person(), person.employeeNo()), !password);
    }

    /** The signed-in person chooses a password; a code that was used is used up by it. */
    @Requires(Action.ACCOUNT_PASSWORD)
    @Transactional
    public void choosePassword(String password, String repeated) {
        requireGood(password, repeated);
        credentials.choose(current.person().value(), password);
    }

    static void requireGood(String password, String repeated) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST_PASSWORD) {
            throw new InvalidInput("password", "people.password.short", SHORTEST_PASSWORD, length);
        }
        if (length > LONGEST_PASSWORD) {
            throw new InvalidInput("password", "people.password.long", LONGEST_PASSWORD);
        }
        if (!password.equals(repeated)) {
            throw new InvalidInput("repeated", "people.password.different");
        }
    }
}
