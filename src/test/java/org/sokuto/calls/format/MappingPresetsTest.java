package org.sokuto.calls.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sokuto.calls.Channel;
import org.sokuto.shared.csv.CsvHeader;
import org.sokuto.shared.csv.FileFault;
import org.sokuto.shared.csv.FileFaultCode;
import org.sokuto.shared.csv.TextEncoding;

class MappingPresetsTest {

    @Test
    void readsTheMappingThatTheProductBringsAlong() {
        MappingPreset preset = Presets.shipped();

        assertThat(preset.key()).isEqualTo("jp_support_csv");
        assertThat(preset.title()).containsOnlyKeys("ja", "en");
        assertThat(preset.source()).isEqualTo("jp-support");
        assertThat(preset.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(preset.encodingHint()).isEmpty();
        assertThat(preset.columns()).containsOnlyKeys(CallField.values());
        assertThat(preset.channels()).containsEntry("電話", Channel.PHONE).containsEntry("訪問", Channel.VISIT);
        assertThat(preset.flags().get(CallField.IMMEDIATE))
                .containsEntry("○", true)
                .containsEntry("×", false);
        assertThat(preset.talkIncludesHold()).isTrue();
        assertThat(preset.immediateBasis()).isEqualTo(ImmediateBasis.EXPLICIT);
    }

    @Test
    void countsTheColumnsItKnowsAndChoosesTheMappingThatKnowsMost() {
        MappingPreset shipped = Presets.shipped();
        MappingPreset other = Presets.load(
                Presets.yaml().replace("key: jp_support_csv", "key: other").replace("受付番号", "ContactNo"));
        CsvHeader header = new CsvHeader(List.of("ContactNo", "受付日時", "オペレータＩＤ", "氏名"));

        assertThat(shipped.recognises(header)).isEqualTo(2);
        assertThat(other.recognises(header)).isEqualTo(3);
        assertThat(MappingPresets.bestFor(header, List.of(shipped, other))).contains(other);
        assertThat(MappingPresets.bestFor(header, List.of(shipped))).isEmpty();
    }

    @Test
    void takesAnEncodingThatFilesAlwaysHave() {
        assertThat(Presets.load(Presets.yaml().replace("encoding: auto", "encoding: windows-31j"))
                        .encodingHint())
                .contains(TextEncoding.WINDOWS_31J);
    }

    @Test
    void refusesKeysItDoesNotKnowByNameAndLine() {
        FileFault fault = refused(Presets.yaml().replace("\nunit:", "\ncolour: red\nunit:"));
        assertThat(fault.code()).isEqualTo(FileFaultCode.YAML_KEY_UNKNOWN);
        assertThat(fault.arguments()).containsExactly("site.yaml", lineOf("unit:"), "colour");

        FileFault renamed = refused(Presets.yaml().replace("\nzone:", "\ntimezone:"));
        assertThat(renamed.arguments()).containsExactly("site.yaml", lineOf("zone:"), "timezone");

        FileFault field = refused(Presets.yaml().replace("  operator: [", "  agent: ["));
        assertThat(field.code()).isEqualTo(FileFaultCode.YAML_KEY_UNKNOWN);
        assertThat(field.arguments()).containsExactly("site.yaml", lineOf("  operator: ["), "agent");

        FileFault value = refused(Presets.yaml().replace("電話: PHONE", "電話: TELEPHONE"));
        assertThat(value.code()).isEqualTo(FileFaultCode.YAML_KEY_UNKNOWN);
        assertThat(value.arguments()).endsWith("TELEPHONE");
    }

    @Test
    void refusesKeysThatAreMissingOrWrittenTwice() {
        FileFault missing = refused(Presets.yaml().replace("source: jp-support\n", ""));
        assertThat(missing.code()).isEqualTo(FileFaultCode.YAML_INVALID);
        assertThat(missing.arguments()[2]).isEqualTo("Missing key 'source'");

        FileFault twice = refused(Presets.yaml() + "\nsource: other\n");
        assertThat(twice.code()).isEqualTo(FileFaultCode.YAML_KEY_TWICE);
        assertThat(twice.arguments()[2]).isEqualTo("source");
    }

    @Test
    void refusesTagsAnchorsDepthAndBulk() {
        assertThat(refused(Presets.yaml().replace("zone: Asia", "zone: !!java.net.URL Asia"))
                        .code())
                .isEqualTo(FileFaultCode.YAML_TAG);
        assertThat(refused(Presets.yaml().replace("title:", "title: &a")).code())
                .isEqualTo(FileFaultCode.YAML_TAG);
        assertThat(refused(Presets.yaml().replace("source: jp-support", "source: *a"))
                        .code())
                .isEqualTo(FileFaultCode.YAML_TAG);
        assertThat(refused("key: " + "[".repeat(200) + "]".repeat(200)).code()).isEqualTo(FileFaultCode.YAML_TOO_LARGE);
        assertThat(refused(Presets.yaml() + "#".repeat(70_000)).code()).isEqualTo(FileFaultCode.YAML_TOO_LARGE);
    }

    @Test
    void refusesMappingsThatContradictThemselves() {
        assertThat(refused(Presets.yaml().replace("answered: all", "answered: some"))
                        .arguments()[2])
                .isEqualTo("answered can only be all, not some");
        assertThat(refused(Presets.yaml().replace("[推奨度, NPS]", "[受付番号]")).arguments()[2])
                .asString()
                .contains("受付番号", "call_id", "recommendation");
        assertThat(refused(Presets.yaml().replace("required: [call_id,", "required: ["))
                        .arguments()[2])
                .asString()
                .contains("call_id");
        assertThat(refused("").code()).isEqualTo(FileFaultCode.YAML_INVALID);
        assertThat(refused("key: [").code()).isEqualTo(FileFaultCode.YAML_INVALID);
        assertThat(refused(Presets.yaml().replace("Asia/Tokyo", "Tokyo")).arguments())
                .endsWith("Tokyo");
    }

    private static FileFault refused(String yaml) {
        return catchThrowableOfType(FileFault.class, () -> Presets.load(yaml));
    }

    private static int lineOf(String start) {
        return Presets.yaml()
                        .lines()
                        .takeWhile(line -> !line.startsWith(start))
                        .toList()
                        .size()
                + 1;
    }
}
