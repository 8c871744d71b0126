package org.sokuto.calls.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sokuto.shared.csv.CsvHeader;
import org.sokuto.shared.csv.FileFault;
import org.sokuto.shared.csv.FileFaultCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The mappings that a site keeps as YAML files. */
public final class MappingPresets {

    private static final int LARGEST = 1 << 16;

    private static final YAMLMapper MAPPER = YAMLMapper.builder(PlainYaml.FACTORY)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Set<String> KEYS = Arrays.stream(MappingPreset.class.getRecordComponents())
            .map(component -> component.getName().replaceAll("[A-Z]", "_$0").toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private MappingPresets() {}

    /** Reads a mapping; the name is what messages call the file. */
    public static MappingPreset load(InputStream yaml, String name) throws IOException {
        byte[] bytes = yaml.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new FileFault(FileFaultCode.YAML_TOO_LARGE, name);
        }
        try {
            PlainYaml.check(bytes, name, KEYS);
            return MAPPER.readValue(bytes, MappingPreset.class);
        } catch (JacksonException e) {
            throw YamlFaults.of(e, name);
        }
    }

    /** The mapping that knows most of a file's columns, if one knows enough of them to be meant. */
    public static Optional<MappingPreset> bestFor(CsvHeader header, List<MappingPreset> presets) {
        return presets.stream()
                .filter(preset -> preset.recognises(header) >= CallRowReader.FEWEST_KNOWN_COLUMNS)
                .max(Comparator.comparingInt(preset -> preset.recognises(header)));
    }
}
