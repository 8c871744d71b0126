package org.sokuto.calls.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The mapping that the product brings along, as it is and with changes. */
final class Presets {

    private Presets() {}

    static MappingPreset shipped() {
        return load(yaml());
    }

    static MappingPreset load(String yaml) {
        try (InputStream in = new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))) {
            return MappingPresets.load(in, "site.yaml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String yaml() {
        try (InputStream in = Presets.class.getResourceAsStream("/curricula/mappings/jp_support_csv.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
