package org.sokuto.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;

/** A part of a page that a module above the page's own contributes; the page asks all of them and knows none. */
public interface PageSection {

    /** The page it belongs to, by the first segment of its address. */
    String page();

    /** The part about that person or thing, or nothing where the viewer may not see it or there is nothing to say. */
    Optional<Component> about(UUID subject);
}
