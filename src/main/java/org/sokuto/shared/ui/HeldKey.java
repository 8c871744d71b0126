package org.sokuto.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.server.Command;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Shortcuts that act once however long their key is held. A key that is held repeats itself, and the next press would act
 * on what came after the first, which nobody has read by then.
 */
public final class HeldKey implements Serializable {

    private static final Duration LONGEST_REPEAT = Duration.ofSeconds(1);

    private final transient Clock clock;
    private Instant pressed = Instant.EPOCH;

    public HeldKey(Clock clock) {
        this.clock = clock;
    }

    /** Lets the key act while the component is shown. */
    public void listen(Component component, Command act, Key key, KeyModifier modifier) {
        Shortcuts.addShortcutListener(component, () -> press(act), key, modifier);
    }

    private void press(Command act) {
        Instant now = clock.instant();
        boolean repeats = now.isBefore(pressed.plus(LONGEST_REPEAT));
        pressed = now;
        if (!repeats) {
            act.execute();
        }
    }
}
