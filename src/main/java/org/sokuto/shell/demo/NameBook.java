package org.sokuto.shell.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** A source of full names that gives none of them twice. */
final class NameBook {

    private final List<FullName> families = read("family-names.csv");
    private final List<FullName> givens = read("given-names.csv");
    private final List<FullName> rare = read("rare-names.csv");
    private final Set<String> taken = new HashSet<>();
    private final RandomGenerator random;

    NameBook(RandomGenerator random) {
        this.random = random;
    }

    /** Names of which a few are long or need characters outside JIS X 0208, to show that they work. */
    List<FullName> drawWithRare(int count) {
        List<FullName> names = new ArrayList<>(rare);
        rare.forEach(name -> taken.add(name.written()));
        while (names.size() < count) {
            names.add(draw());
        }
        Collections.shuffle(names, random);
        return names;
    }

    FullName draw() {
        FullName name = combine();
        while (!taken.add(name.written())) {
            name = combine();
        }
        return name;
    }

    private FullName combine() {
        FullName family = families.get(random.nextInt(families.size()));
        FullName given = givens.get(random.nextInt(givens.size()));
        return new FullName(family.written() + " " + given.written(), family.kana() + " " + given.kana());
    }

    private static List<FullName> read(String file) {
        return DataFile.read(file).stream()
                .map(line -> new FullName(line.getField("name"), line.getField("kana")))
                .toList();
    }
}
