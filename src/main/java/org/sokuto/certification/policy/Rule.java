package org.sokuto.certification.policy;

import java.util.List;
import org.sokuto.calls.Channel;
import org.sokuto.shared.LocalText;
import org.sokuto.shared.content.ContentHeader;

/** What has to be shown for a level or for a clearance. */
public sealed interface Rule {

    ContentHeader header();

    List<Requirement> requirements();

    /** Identifies this state of the rule: SHA-256 of its file, in hex. */
    String sha256();

    default String key() {
        return header().key();
    }

    /**
     * What has to be shown for a level.
     *
     * @param order place on the ladder, the lowest first
     * @param purpose what the level says of a person
     * @param brings duties and allowance, or openly none
     * @param byRule whether it is awarded as soon as everything is shown, without anybody's decision
     */
    record ForLevel(
            ContentHeader header,
            int order,
            LocalText purpose,
            LocalText brings,
            boolean byRule,
            List<Requirement> requirements,
            String sha256)
            implements Rule {

        public ForLevel {
            requirements = List.copyOf(requirements);
        }
    }

    /**
     * What has to be shown before a person may take calls on a product.
     *
     * @param product code of the product
     */
    record ForClearance(
            ContentHeader header, String product, Channel channel, List<Requirement> requirements, String sha256)
            implements Rule {

        public ForClearance {
            requirements = List.copyOf(requirements);
        }
    }
}
