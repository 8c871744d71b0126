package org.sokuto.calls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.sokuto.calls.format.MappingPreset;
import org.sokuto.calls.format.MappingPresets;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The mappings shipped under {@code curricula/mappings}, in order of key. */
@Component
class MappingCatalogue {

    private final List<MappingPreset> presets;

    MappingCatalogue() {
        presets = new ArrayList<>();
        try {
            var location = "classpath*:/curricula/mappings/*.yaml";
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(location)) {
                try (InputStream content = file.getInputStream()) {
                    presets.add(MappingPresets.load(content, Objects.requireNonNull(file.getFilename())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        presets.sort(Comparator.comparing(MappingPreset::key));
    }

    List<MappingPreset> presets() {
        return List.copyOf(presets);
    }
}
