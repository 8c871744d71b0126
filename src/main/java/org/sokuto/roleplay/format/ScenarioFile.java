package org.sokuto.roleplay.format;

import org.jspecify.annotations.Nullable;
import org.sokuto.roleplay.engine.Rubric;
import org.sokuto.roleplay.engine.Scenario;
import org.sokuto.shared.LocalText;
import org.sokuto.shared.content.ContentFile;
import org.sokuto.shared.content.ContentHeader;

/**
 * One variant of a situation as its file says it.
 *
 * @param family the situation
 * @param product code of the product, if it is about one
 * @param category whose matter it is, as the operator sees it at first
 * @param categoryAfter the same once the record is read
 * @param briefing what is known before the conversation
 */
public record ScenarioFile(
        ContentFile file,
        RubricFile rubricFile,
        ContentHeader header,
        String family,
        String variant,
        @Nullable String product,
        Channel channel,
        int level,
        int minutes,
        Category category,
        Category categoryAfter,
        Origin origin,
        LocalText briefing,
        Customer customer,
        CustomerRecord record,
        Scenario scenario) {

    /** How the customer comes. */
    public enum Channel {
        PHONE,
        CHAT,
        MAIL,
        VISIT
    }

    /** Whose matter a complaint is. */
    public enum Category {
        PROVIDER,
        CUSTOMER,
        UNDECIDABLE
    }

    /** What it arose from. */
    public enum Origin {
        PRODUCT,
        CUSTOMER,
        HANDLING
    }

    /** The person at the other end, and how the operator calls them. */
    public record Customer(String name, String call, String persona) {}

    public String key() {
        return header.key();
    }

    public Rubric rubric() {
        return rubricFile.rubric();
    }
}
