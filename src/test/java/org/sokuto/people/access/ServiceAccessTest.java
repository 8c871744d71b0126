package org.sokuto.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sokuto.ApplicationTest;
import org.sokuto.audit.AuditLog;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonFilter;
import org.sokuto.people.PersonId;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/** Knocks at every method of every service as everybody, and compares who gets in with the matrix. */
class ServiceAccessTest extends ApplicationTest {

    private record Door(Object service, Method method) {

        Requires requires() {
            return method.getAnnotation(Requires.class);
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "/"
                    + method.getParameterCount();
        }
    }

    private final AccessMatrix matrix = AccessMatrix.load();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private PeopleService service;

    @Test
    void every_public_method_of_a_service_names_its_action() {
        assertThat(doors())
                .hasSizeGreaterThan(30)
                .allSatisfy(
                        door -> assertThat(door.requires()).as(door.toString()).isNotNull());
    }

    @Test
    void the_audit_log_alone_is_exempt() {
        assertThat(context.getBeansWithAnnotation(Service.class).values())
                .map(AopUtils::getTargetClass)
                .filteredOn(type -> type.getName().startsWith("org.sokuto.audit."))
                .containsExactly((Class) AuditLog.class);
    }

    @ParameterizedTest
    @EnumSource(Principal.class)
    void nobody_gets_further_than_agreed_and_everybody_as_far(Principal principal) {
        people.add("AD0001", null, Role.ADMIN);
        PersonId person = principal.hire(people, service);
        Actor actor = person == null ? new Actor.Anonymous() : people.actor(person);
        Map<String, String> surprises = new TreeMap<>();
        for (Door door : doors().toList()) {
            boolean expected =
                    Arrays.stream(door.requires().value()).anyMatch(action -> principal.mayBy(matrix, action));
            boolean refused = current.as(actor, () -> isRefused(door));
            if (expected == refused) {
                surprises.put(door.toString(), refused ? "refused" : "let in");
            }
        }

        assertThat(surprises).isEmpty();
    }

    @Test
    void what_the_installation_does_is_open_to_no_role_but_administrators() {
        assertThat(doors().filter(door -> Arrays.asList(door.requires().value()).contains(Action.INSTALLATION_RUN)))
                .isNotEmpty()
                .allSatisfy(door -> assertThat(Arrays.stream(door.requires().value())
                                .noneMatch(action -> Arrays.stream(Role.values())
                                        .anyMatch(role -> role != Role.ADMIN && matrix.allows(role, action))))
                        .isTrue());
    }

    private Stream<Door> doors() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().startsWith("org.sokuto"))
                .filter(bean -> !(bean instanceof AuditLog))
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> new Door(bean, method)));
    }

    /** Whether a guard refused; what the method itself makes of such arguments does not matter here. */
    private static boolean isRefused(Door door) {
        try {
            Method offered = ClassUtils.getMostSpecificMethod(
                    door.method(), door.service().getClass());
            offered.invoke(door.service(), arguments(offered));
            return false;
        } catch (InvocationTargetException e) {
            return Stream.iterate(e.getCause(), cause -> cause != null, Throwable::getCause)
                    .anyMatch(cause -> cause instanceof NotPermitted
                            && cause.getStackTrace()[0].getClassName().equals(AccessGuard.class.getName()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object[] arguments(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(ServiceAccessTest::argument)
                .toArray();
    }

    private static @Nullable Object argument(Class<?> type) {
        Map<Class<?>, Object> known = Map.of(
                int.class,
                1,
                boolean.class,
                false,
                String.class,
                "x",
                Locale.class,
                Locale.JAPANESE,
                Set.class,
                Set.of(),
                List.class,
                List.of(),
                PersonFilter.class,
                PersonFilter.ALL);
        return known.get(type);
    }
}
