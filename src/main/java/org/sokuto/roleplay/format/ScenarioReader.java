package org.sokuto.roleplay.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sokuto.roleplay.engine.Node;
import org.sokuto.roleplay.engine.Scenario;
import org.sokuto.roleplay.engine.Variables;
import org.sokuto.shared.content.ContentFile;
import org.sokuto.shared.content.ContentHeader;
import org.sokuto.shared.content.YamlObject;

/** Reads one scenario whose rubric is known. */
final class ScenarioReader {

    private static final int HIGHEST_LEVEL = 5;
    private static final int MOST_MINUTES = 60;
    private static final int MOST_TURNS = 30;

    private static final String[] KEYS = Stream.concat(
                    ContentHeader.KEYS.stream(),
                    Stream.of(
                            "family",
                            "variant",
                            "product",
                            "channel",
                            "level",
                            "minutes",
                            "category",
                            "category_after",
                            "origin",
                            "rubric",
                            "briefing",
                            "customer",
                            "record",
                            "limits",
                            "variables",
                            "mood",
                            "required",
                            "breaches",
                            "start",
                            "nodes"))
            .toArray(String[]::new);

    private final ContentFile file;
    private final RubricFile rubric;
    private final Places places;

    ScenarioReader(ContentFile file, RubricFile rubric) {
        this.file = file;
        this.rubric = rubric;
        places = new Places(file.path());
    }

    Places places() {
        return places;
    }

    ScenarioFile read(YamlObject object) {
        object.allow(KEYS);
        ContentHeader header = ContentHeader.read(object, file.name());
        ScenarioFile.Category category = object.choice("category", ScenarioFile.Category.class);
        return new ScenarioFile(
                file,
                rubric,
                header,
                object.identifier("family"),
                object.text("variant"),
                object.findText("product").orElse(null),
                object.choice("channel", ScenarioFile.Channel.class),
                object.number("level", 1, HIGHEST_LEVEL),
                object.number("minutes", 1, MOST_MINUTES),
                category,
                object.findChoice("category_after", ScenarioFile.Category.class).orElse(category),
                object.choice("origin", ScenarioFile.Origin.class),
                object.local("briefing"),
                customer(object),
                record(object),
                scenario(object));
    }

    private static ScenarioFile.Customer customer(YamlObject object) {
        if (!object.has("customer")) {
            object.missing("customer");
        }
        return object.find("customer")
                .map(customer -> customer.allow("name", "call", "persona"))
                .map(customer -> new ScenarioFile.Customer(
                        customer.text("name"), customer.text("call"), customer.text("persona")))
                .orElse(new ScenarioFile.Customer("", "", ""));
    }

    private static CustomerRecord record(YamlObject object) {
        if (!object.has("record")) {
            object.missing("record");
        }
        return object.find("record")
                .map(record -> record.allow("facts", "history", "notes"))
                .map(record -> new CustomerRecord(
                        record.objects("facts").stream()
                                .map(fact -> fact.allow("label", "value"))
                                .map(fact -> new CustomerRecord.Fact(fact.text("label"), fact.text("value")))
                                .toList(),
                        record.objects("history").stream()
                                .map(contact -> contact.allow("at", "by", "text"))
                                .map(contact -> new CustomerRecord.Contact(
                                        contact.text("at"), contact.text("by"), contact.text("text")))
                                .toList(),
                        record.objects("notes").stream()
                                .map(note -> note.allow("title", "lines"))
                                .map(note -> new CustomerRecord.Note(note.text("title"), note.texts("lines")))
                                .toList()))
                .orElse(new CustomerRecord(List.of(), List.of(), List.of()));
    }

    private Scenario scenario(YamlObject object) {
        Variables variables = VariableReader.variables(object);
        Map<String, Node> nodes = new NodeReader(variables, rubric.rubric(), places).read(object);
        if (!object.has("limits")) {
            object.missing("limits");
        }
        places.add("start", object.line("start"));
        places.add("limits", object.line("limits"));
        object.find("variables")
                .ifPresent(all -> all.keys().forEach(name -> places.add(Places.variable(name), all.line(name))));
        return new Scenario(
                variables,
                nodes,
                object.text("start"),
                object.find("limits")
                        .map(limits -> limits.allow("turns").number("turns", 1, MOST_TURNS))
                        .orElse(1),
                required(object),
                breaches(object),
                VariableReader.mood(object, variables));
    }

    private List<Scenario.RequiredPoint> required(YamlObject object) {
        List<Scenario.RequiredPoint> points = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (YamlObject one : object.objects("required")) {
            one.allow("key", "text", "row", "gate", "policy", "route_specific");
            Scenario.RequiredPoint point = new Scenario.RequiredPoint(
                    one.text("key"),
                    one.text("text"),
                    row(one),
                    one.flag("gate", false),
                    one.findText("policy").orElse(null),
                    one.flag("route_specific", false));
            if (point.gate() && point.policy() == null) {
                one.error("key", "E18", "roleplay.check.E18.policy", point.key());
            }
            unique(one, keys, point.key());
            points.add(point);
        }
        return points;
    }

    private List<Scenario.Breach> breaches(YamlObject object) {
        List<Scenario.Breach> breaches = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (YamlObject one : object.objects("breaches")) {
            one.allow("key", "text", "row", "policy");
            Scenario.Breach breach = new Scenario.Breach(
                    one.text("key"),
                    one.text("text"),
                    row(one),
                    one.findText("policy").orElse(null));
            if (breach.policy() == null) {
                one.error("key", "E18", "roleplay.check.E18.policy", breach.key());
            }
            unique(one, keys, breach.key());
            breaches.add(breach);
        }
        return breaches;
    }

    private String row(YamlObject object) {
        String row = object.text("row");
        if (rubric.rubric().rows().stream().noneMatch(known -> known.key().equals(row))) {
            object.error("row", "E02", "roleplay.check.E02.row", row);
        }
        return row;
    }

    private void unique(YamlObject object, Set<String> keys, String key) {
        places.add("point:" + key, object);
        if (!keys.add(key)) {
            object.error("key", "E02", "roleplay.check.E02.twice", key);
        }
    }
}
