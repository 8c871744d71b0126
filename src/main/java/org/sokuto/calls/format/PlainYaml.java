package org.sokuto.calls.format;

import org.sokuto.shared.csv.FileFault;
import org.sokuto.shared.csv.FileFaultCode;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** The part of YAML that people write by hand: no tags, no anchors, nothing deep, no key twice. */
final class PlainYaml {

    static final YAMLFactory FACTORY = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(32).build())
            .build();

    private PlainYaml() {}

    static void check(byte[] yaml, String name) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), yaml)) {
            while (parser.nextToken() != null) {
                if (parser.getTypeId() != null || parser.getObjectId() != null) {
                    int line = parser.currentTokenLocation().getLineNr();
                    throw new FileFault(FileFaultCode.YAML_TAG, name, line);
                }
            }
        }
    }
}
