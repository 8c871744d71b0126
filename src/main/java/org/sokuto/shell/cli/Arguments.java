package org.sokuto.shell.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sokuto.calls.Channel;
import org.sokuto.shared.csv.CellText;

/** A command line taken apart: what stands free, options with a value, and switches. */
record Arguments(List<String> operands, Map<String, String> options, Set<String> switches) {

    private static final Set<String> WITH_VALUE =
            Set.of("port", "data", "mapping", "as-of", "window", "channels", "target", "out");
    private static final Set<String> SWITCHES = Set.of("demo", "dry-run", "good-rows", "json");

    static Arguments parse(List<String> words) {
        List<String> operands = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        Set<String> switches = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                operands.add(word);
                continue;
            }
            String[] parts = word.substring(2).split("=", 2);
            if (SWITCHES.contains(word.substring(2))) {
                switches.add(word.substring(2));
            } else if (!WITH_VALUE.contains(parts[0])) {
                throw new WrongUsage("cli.usage.unknown-option", word);
            } else if (parts.length == 2) {
                options.put(parts[0], parts[1]);
            } else if (i + 1 < words.size() && !words.get(i + 1).startsWith("--")) {
                options.put(parts[0], words.get(++i));
            } else {
                throw new WrongUsage("cli.usage.value-missing", word);
            }
        }
        return new Arguments(operands, options, switches);
    }

    /** Refuses what the command has no use for, rather than passing over it. */
    void allow(String... names) {
        Set<String> allowed = new HashSet<>(Arrays.asList(names));
        allowed.add("data");
        Set<String> given = new HashSet<>(options.keySet());
        given.addAll(switches);
        given.removeAll(allowed);
        if (!given.isEmpty()) {
            throw new WrongUsage(
                    "cli.usage.unknown-option", "--" + given.iterator().next());
        }
    }

    boolean has(String name) {
        return switches.contains(name);
    }

    Optional<Path> path(String name) {
        return Optional.ofNullable(options.get(name)).map(Arguments::asPath);
    }

    static Path asPath(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new WrongUsage("cli.usage.path", text);
        }
    }

    Optional<Integer> number(String name, int least, int most) {
        return Optional.ofNullable(options.get(name)).map(text -> {
            var number = CellText.of(text).wholeNumber();
            if (number.isEmpty() || number.getAsInt() < least || number.getAsInt() > most) {
                throw new WrongUsage("cli.usage.number", "--" + name, text, least, most);
            }
            return number.getAsInt();
        });
    }

    Optional<LocalDate> date(String name) {
        return Optional.ofNullable(options.get(name))
                .map(text -> CellText.of(text)
                        .date()
                        .orElseThrow(() -> new WrongUsage("cli.usage.date", "--" + name, text)));
    }

    /** A share between 0 and 1, neither included. */
    Optional<Double> share(String name) {
        return Optional.ofNullable(options.get(name)).map(text -> {
            if (!text.matches("0?\\.\\d{1,6}") || Double.parseDouble(text) == 0) {
                throw new WrongUsage("cli.usage.share", "--" + name, text);
            }
            return Double.parseDouble(text);
        });
    }

    Optional<Set<Channel>> channels() {
        return Optional.ofNullable(options.get("channels")).map(text -> {
            Set<Channel> channels = EnumSet.noneOf(Channel.class);
            for (String name : text.split("\\s*,\\s*", -1)) {
                try {
                    channels.add(Channel.valueOf(name.toUpperCase(Locale.ROOT)));
                } catch (IllegalArgumentException e) {
                    throw new WrongUsage("cli.usage.channel", name, Arrays.toString(Channel.values()));
                }
            }
            return channels;
        });
    }
}
