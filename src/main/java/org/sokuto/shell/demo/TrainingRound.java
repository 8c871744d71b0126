package org.sokuto.shell.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Who was trained on what after half of the history, when each finished, and what it lifts where there is a gap. */
record TrainingRound(Map<Cell, Course> courses) {

    private static final int THREE_WEEKS = 15;

    static TrainingRound none() {
        return new TrainingRound(Map.of());
    }

    /** Lots decide which half of the chosen is trained; the others wait, so that there is something to compare with. */
    static TrainingRound hold(List<Cell> chosen, int day, RandomGenerator random) {
        List<Cell> shuffled = new ArrayList<>(chosen);
        Collections.shuffle(shuffled, random);
        Map<Cell, Course> courses = new HashMap<>();
        for (Cell cell : shuffled.subList(0, shuffled.size() / 2)) {
            double uplift = Math.max(0, random.nextGaussian(1.2, 0.3));
            courses.put(cell, new Course(day + random.nextInt(THREE_WEEKS), uplift));
        }
        return new TrainingRound(Map.copyOf(courses));
    }

    double uplift(Cell cell, int day) {
        Course course = courses.get(cell);
        return course != null && day > course.finishedAt() ? course.uplift() : 0;
    }

    record Course(int finishedAt, double uplift) {}
}
