package org.sokuto.calls.format;

import java.util.Set;
import org.sokuto.shared.csv.FileFault;
import org.sokuto.shared.csv.FileFaultCode;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** The part of YAML that people write by hand: no tags, no anchors, nothing deep, no key twice. */
final class PlainYaml {

    static final YAMLFactory FACTORY = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(32).build())
            .build();

    private PlainYaml() {}

    /** Refuses what a mapping does not need, and keys on the top level other than these. */
    static void check(byte[] yaml, String name, Set<String> keys) {
        try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), yaml)) {
            while (parser.nextToken() != null) {
                if (parser.getTypeId() != null || parser.getObjectId() != null || parser.isCurrentAlias()) {
                    throw new FileFault(FileFaultCode.YAML_TAG, name, line(parser));
                }
                boolean key = parser.currentToken() == JsonToken.PROPERTY_NAME
                        && parser.streamReadContext().getNestingDepth() == 1;
                if (key && !keys.contains(parser.currentName())) {
                    throw new FileFault(FileFaultCode.YAML_KEY_UNKNOWN, name, line(parser), parser.currentName());
                }
            }
        }
    }

    private static int line(YAMLParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
